import { createReadDataSource } from '#platform/read-store';
import { entities } from '../../../apps/projector/src/views.js';
import { type Sample } from '../bench.js';
import { paced } from '../paced.js';
import { TableReader } from './table-reader.js';

/**
 * A program that reads the target table at a steady rate from `begin` to `end`, and answers how long the reads took. By itself, as
 * the API is: of what sends hundreds of commands a second it would measure the pauses.
 */
const PER_SECOND = 50;
const POOL = 10;

let reading: { readonly taken: Promise<Sample>; readonly end: AbortController } | undefined;

process.once('disconnect', () => process.exit());
const url = process.env['DATABASE_URL'] ?? '';
const dataSource = await createReadDataSource({ url, entities, migrations: [], poolSize: POOL });
const reader = await TableReader.open(dataSource);

function begin(): void {
  const end = new AbortController();
  const taken = paced({ perSecond: PER_SECOND, seconds: Infinity, until: end.signal }, async (due) => {
    await reader.read();
    return performance.now() - due;
  });
  reading = { taken, end };
  process.send?.('begun');
}

async function end(): Promise<void> {
  reading?.end.abort();
  process.send?.(await reading?.taken);
}

process.on('message', (asked) => {
  if (asked === 'begin') begin();
  else void end();
});
process.send?.('ready');
