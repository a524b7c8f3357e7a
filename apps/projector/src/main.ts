import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadStoreSettings, runProcess } from '#platform/process';
import { ProjectorModule } from './projector.module.js';

// What a backlog leaves behind is collected when the heap has grown by half, not when it has doubled or more: no slower, a third less.
setFlagsFromString('--heap-growing-percent=50');
await runProcess('projector', async () => {
  const logger = new ConsoleLogger({ json: true, logLevels: ['log', 'warn', 'error', 'fatal'] });
  const module = ProjectorModule.forRoot(loadStoreSettings(process.env));
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
  return NestFactory.createApplicationContext(module, { logger, abortOnError: false });
});
