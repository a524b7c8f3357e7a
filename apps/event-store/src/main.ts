import { runProcess } from '#platform/process';
import { printHash } from './hash-password.js';
import { createLog } from './log.js';
import { readOptions } from './options.js';
import { serve } from './serve.js';

if (process.argv[2] === 'hash-password') {
  await printHash();
} else {
  await runProcess('event-store', async () => {
    const options = readOptions(process.argv, { supervised: process.env['JIXIAO_SUPERVISED'] === '1' });
    const server = await serve(options, createLog(options));
    if (options.alone) process.stdout.write(`ready ${connectionString(options.server, server.port)}\n`);
    return server;
  });
}

function connectionString(
  { advertise, host = '127.0.0.1', tls }: { advertise?: string; host?: string; tls?: object },
  port: number,
): string {
  const name = advertise ?? (/^(0\.0\.0\.0|\[?::\]?)$/.test(host) ? '127.0.0.1' : host);
  const address = /:\d+$/.test(name) && !name.endsWith(']') ? name : `${name}:${port}`;
  return `esdb://${address}?tls=${tls !== undefined}`;
}
