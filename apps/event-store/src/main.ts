import { runProcess } from '#lifecycle';
import { readOptions } from './options.js';
import { serve } from './serve.js';

await runProcess('event-store', async () => {
  const options = readOptions(process.argv, process.env);
  const server = await serve(options);
  if (options.alone) process.stdout.write(`ready esdb://127.0.0.1:${server.port}?tls=false\n`);
  return server;
});
