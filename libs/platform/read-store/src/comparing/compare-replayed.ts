import { type DataSource, type EntityMetadata } from 'typeorm';
import { countsByColumn, differing, readTable } from './differing.js';
import { SHOWN, type Differences } from './differences.js';
import { liveName } from '../replay/live-copy.js';
import { SCHEMA } from '../replay/replay-schema.js';

export interface ComparedTable {
  readonly table: string;
  readonly live: number;
  readonly replayed: number;
  /** Cells that differ; a row that is on one side only counts once. */
  readonly differences: number;
}

/** The copy of the live table with the one that was made from the events, as a rebuild compares them; every column of either side. */
export async function compareTable(
  { manager }: DataSource,
  { tableName: table }: EntityMetadata,
  differences: Differences,
): Promise<ComparedTable> {
  const live = await readTable(manager, { schema: SCHEMA, table: liveName(table) });
  const replayed = await readTable(manager, { schema: SCHEMA, table });
  if (!live || !replayed) throw new Error(`重放没有建立这张表 the replay has not made this table: ${table}`);
  // A copy has no keys.
  const keys = replayed.columns.filter(({ isKey }) => isKey).map(({ name }) => ({ name, isCast: false }));
  const found = await differing(manager, { live: live.place, rebuilt: replayed.place, keys, left: [] }, SHOWN);
  const count = [...countsByColumn(found).values()].reduce((sum, each) => sum + each, 0);
  const first = found.map(({ key, column, ...each }) => ({
    table,
    key,
    column,
    live: each.live,
    replayed: each.rebuilt,
  }));
  differences.addSome(first, count);
  return { table, live: live.rows, replayed: replayed.rows, differences: count };
}
