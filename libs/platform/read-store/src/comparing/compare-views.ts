import { type EntityManager } from 'typeorm';
import { type VersionNote } from '../projections/projection.js';
import { rowsOf } from '../store/statement.js';
import { type Subscriber } from '../positions/subscriber.js';
import {
  countsByColumn,
  differing,
  inSchema,
  readTable,
  type Differing,
  type Place,
  type TableRead,
} from './differing.js';

type Database = Pick<EntityManager, 'query'>;

/** A table that is served, and the one that is to take its place. */
export interface Pair {
  /** Without the version, where the versions are not the same. */
  readonly name: string;
  readonly live?: Place;
  readonly rebuilt?: Place;
}

/** One thing that is not the same. `column` is null where it is the whole row; `live` or `rebuilt` where it is not there. */
interface RebuildDifference {
  readonly table: string;
  readonly key: string;
  readonly column: string | null;
  readonly live: string | null;
  readonly rebuilt: string | null;
}

interface ComparedTables {
  readonly table: string;
  /** Rows; null where there is no such table. */
  readonly live: number | null;
  readonly rebuilt: number | null;
  /** How often each column differs; `column` is null for rows on one side only. `expected` by the version note. */
  readonly differing: readonly { readonly column: string | null; readonly count: number; readonly expected: boolean }[];
  /** Columns on one side only: reported, no difference. */
  readonly onlyLive: readonly string[];
  readonly onlyRebuilt: readonly string[];
}

export interface Comparison {
  readonly tables: readonly ComparedTables[];
  /** Of those that no version note declares, all and the first. */
  readonly differences: number;
  readonly first: readonly RebuildDifference[];
}

export interface Sides {
  readonly pairs: readonly Pair[];
  /** Of the newer version; absent where both are the same version: then nothing may differ, nor be missing. */
  readonly note: VersionNote | undefined;
  readonly isSameVersion: boolean;
}

const SHOWN = 20;

/** Both sides as one transaction sees them. */
export async function compareViews(database: Database, sides: Sides): Promise<Comparison> {
  const tables: ComparedTables[] = [];
  const first: RebuildDifference[] = [];
  for (const pair of sides.pairs) {
    const found = await comparePair(database, pair, sides);
    tables.push(found.compared);
    first.push(...found.first);
  }
  const undeclared = tables.flatMap(({ differing }) => differing.filter(({ expected }) => !expected));
  const differences = undeclared.reduce((sum, { count }) => sum + count, 0);
  return { tables, differences, first: first.slice(0, SHOWN) };
}

interface Found {
  readonly compared: ComparedTables;
  readonly first: readonly RebuildDifference[];
}

async function comparePair(database: Database, { name, live, rebuilt }: Pair, sides: Sides): Promise<Found> {
  const old = await readTable(database, live);
  const fresh = await readTable(database, rebuilt);
  const isExpected = expectedBy(sides.note, name);
  if (!old || !fresh) {
    const all = oneSided(name, old, fresh);
    return sides.isSameVersion ? all : { compared: { ...all.compared, differing: [] }, first: [] };
  }
  const found = await cellsOf(database, old, fresh);
  return {
    compared: {
      ...{ table: name, live: old.rows, rebuilt: fresh.rows },
      differing: [...countsByColumn(found)].map(([column, count]) => ({ column, count, expected: isExpected(column) })),
      onlyLive: namesOf(old).filter((column) => !namesOf(fresh).includes(column)),
      onlyRebuilt: namesOf(fresh).filter((column) => !namesOf(old).includes(column)),
    },
    first: found.filter(({ column }) => !isExpected(column)).map(({ count: _, ...each }) => ({ table: name, ...each })),
  };
}

/** A table of the same version that is missing is a difference; a version may have other tables than the one before. */
function oneSided(table: string, old: TableRead | undefined, fresh: TableRead | undefined): Found {
  const sides = { live: old?.rows ?? null, rebuilt: fresh?.rows ?? null };
  const differing = [{ column: null, count: 1, expected: false }];
  const told = (rows: number | null): string | null => (rows === null ? null : `${rows} 行 rows`);
  return {
    compared: { table, ...sides, differing, onlyLive: [], onlyRebuilt: [] },
    first: [{ table, key: '—', column: null, live: told(sides.live), rebuilt: told(sides.rebuilt) }],
  };
}

async function cellsOf(database: Database, old: TableRead, fresh: TableRead): Promise<readonly Differing[]> {
  const [before, after] = [keysOf(old), keysOf(fresh)].map((keys) => keys.map(({ name }) => name).join(', '));
  // Rows of different keys are not the same rows.
  if (before !== after) return [{ column: null, key: '—', live: before ?? null, rebuilt: after ?? null, count: 1 }];
  const typeIn = ({ columns }: TableRead, name: string) => columns.find((each) => each.name === name)?.type;
  const keys = keysOf(fresh).map(({ name }) => ({ name, isCast: typeIn(old, name) !== typeIn(fresh, name) }));
  const left = [...namesOf(old), ...namesOf(fresh)].filter(
    (name) => typeIn(old, name) === undefined || typeIn(fresh, name) === undefined,
  );
  return differing(database, { live: old.place, rebuilt: fresh.place, keys, left }, SHOWN);
}

/** By column, `null` for a whole row. */
function expectedBy(note: VersionNote | undefined, table: string): (column: string | null) => boolean {
  const declared = [note?.differs[table] ?? []].flat();
  return (column) => declared.includes(column ?? 'rows');
}

const namesOf = ({ columns }: TableRead): readonly string[] => columns.map(({ name }) => name);
const keysOf = ({ columns }: TableRead) => columns.filter(({ isKey }) => isKey);

/** Streams that the new tables leave out and the served ones do not: rows are missing for it, or will be. */
export async function compareParked(
  database: Database,
  served: Subscriber,
  rebuilt: { readonly schema: string; readonly version: number },
): Promise<Comparison> {
  const parked = await rowsOf<{ stream: string; revision: number; error: string }>(
    database,
    `select stream, revision, error from ${inSchema(rebuilt.schema, 'parked_stream')} as r
     where kind = $1 and name = $2 and version = $4 and not exists (
       select from parked_stream as p where p.kind = $1 and p.name = $2 and p.version = $3 and p.stream = r.stream)
     order by stream`,
    [served.kind, served.name, served.version, rebuilt.version],
  );
  const table = 'parked_stream';
  const first = parked.slice(0, SHOWN).map(({ stream, revision, error }) => ({
    ...{ table, key: `stream=${stream}`, column: null, live: null, rebuilt: `#${revision}: ${error}` },
  }));
  return { tables: [], differences: parked.length, first };
}
