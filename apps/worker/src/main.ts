import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadStoreSettings, runProcess } from '#platform/process';
import { WorkerModule } from './worker.module.js';

await runProcess('worker', async () => {
  const logger = new ConsoleLogger({ json: true, logLevels: ['log', 'warn', 'error', 'fatal'] });
  const module = WorkerModule.forRoot(loadStoreSettings(process.env));
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
  return NestFactory.createApplicationContext(module, { logger, abortOnError: false });
});
