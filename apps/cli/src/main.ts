import 'reflect-metadata';
import { run } from './program.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `jixiao … | head`: the reader has seen enough.
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

await run(process.argv.slice(2));
