// The caller's folder is `INIT_CWD` under npm; the current one is the repository's.
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { askedFor } from './arguments.js';
import { benches } from './benches.js';
import { Progress } from './progress.js';
import { printReport } from './report.js';

const { bench, options, json } = askedFor(process.argv.slice(2), benches, process.env['INIT_CWD'] ?? process.cwd());
const stop = new AbortController();
/** By whoever runs the bench: no fault of it, so nobody wants to know where it was. */
class Interrupted extends Error {}
// What a client throws outside of its calls ends the run in order, too: servers and data go with it.
process.on('uncaughtException', (error) => stop.abort(error));
process.on('unhandledRejection', (error) => stop.abort(error));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stop.abort(new Interrupted(`${signal}：已中止，没有结果。Stopped, there are no figures.`)));
}

const progress = new Progress();
const began = performance.now();
try {
  const { environment, measures } = await bench.run(options, progress, stop.signal);
  progress.end();
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  const after = loadavg().map((load) => load.toFixed(2));
  const report = { environment: { ...environment, 'load average after': after.join(' '), minutes }, measures };
  if (json !== undefined)
    await writeFile(json, `${JSON.stringify({ bench: bench.name, options, ...report }, null, 2)}\n`);
  console.log(printReport(report));
  process.exit(measures.some(({ hasFailed }) => hasFailed) ? 1 : 0);
} catch (error) {
  progress.end();
  console.error(error instanceof Interrupted ? error.message : error);
  process.exit(1);
}
