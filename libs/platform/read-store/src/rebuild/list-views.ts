import { type DataSource } from 'typeorm';
import { rowsOf } from '../store/statement.js';
import { retiredTables, type RetiredTables } from './retired-tables.js';
import { type ViewVersion } from './view-versions.js';

/** Tables of a view: a version that may be read or is being built, or what a switch took out of service. */
export interface ListedView {
  readonly name: string;
  readonly version: number;
  /** `retiring`: a newer version serves, and whoever still reads this one may go on for a while. */
  readonly state: 'serving' | 'building' | 'retiring' | 'retired';
  readonly since: Date;
  readonly rows: number;
  /** When it is dropped at the earliest. */
  readonly dropAfter: Date | null;
  /** Why it was replaced in spite of differences. */
  readonly reason: string | null;
}

/** By name, the newest version first. */
export async function listViews(dataSource: DataSource): Promise<readonly ListedView[]> {
  const versions = await rowsOf<ViewVersion>(
    dataSource.manager,
    'select name, version, state, since, tables from view_version order by name, version desc',
  );
  const retired = await retiredTables(dataSource);
  const listed: ListedView[] = [];
  for (const each of versions) listed.push(...(await linesOf(dataSource, each, retired)));
  return listed;
}

async function linesOf(
  dataSource: DataSource,
  { name, version, state, since, tables }: ViewVersion,
  retired: readonly RetiredTables[],
): Promise<readonly ListedView[]> {
  const mine = retired.filter((each) => each.name === name && each.version === version);
  const left = mine.find(({ schema }) => schema === null);
  const aside = mine.filter(({ schema }) => schema !== null);
  const kept = (of?: RetiredTables) => ({ dropAfter: of?.dropAfter ?? null, reason: of?.reason ?? null });
  const own = { name, version, state: left ? ('retiring' as const) : state, since };
  return [
    { ...own, rows: await countIn(dataSource, left?.tables ?? tables), ...kept(left) },
    ...(await Promise.all(
      aside.map(async (each) => ({
        ...{ name, version, state: 'retired' as const, since: each.retiredAt },
        rows: await countIn(dataSource, each.tables, each.schema),
        ...kept(each),
      })),
    )),
  ];
}

async function countIn(
  dataSource: DataSource,
  tables: readonly string[],
  schema: string | null = null,
): Promise<number> {
  let rows = 0;
  for (const table of tables) {
    const name = schema === null ? `"${table}"` : `"${schema}"."${table}"`;
    const [row] = await rowsOf<{ count: number }>(dataSource.manager, `select count(*)::float8 as count from ${name}`);
    rows += row?.count ?? 0;
  }
  return rows;
}
