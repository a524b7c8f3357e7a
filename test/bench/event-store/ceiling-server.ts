// A process of its own: our server with storage off. It generates as many events as its argument says.
import { runProcess } from '#platform/process';
import { startCeiling } from '../../../libs/engine/event-store-server/src/ceiling-for-bench.js';

await runProcess('ceiling', async () => {
  const server = await startCeiling({ port: 0, events: Number(process.argv[2]) });
  process.stdout.write(`ready esdb://127.0.0.1:${server.port}?tls=false\n`);
  return server;
});
