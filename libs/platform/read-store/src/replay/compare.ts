import { type DataSource, type EntityMetadata } from 'typeorm';
import { rowsOf } from '../statement.js';
import { SHOWN, type Difference, type Differences } from './differences.js';
import { liveName } from './live-copy.js';

export interface ComparedTable {
  readonly table: string;
  readonly live: number;
  readonly replayed: number;
  /** Cells that differ; a row that is on one side only counts once. */
  readonly differences: number;
}

/** Row for row by primary key, column by column, byte for byte (`1.0` is not `1`). */
export async function compareTable(
  rebuilt: DataSource,
  metadata: EntityMetadata,
  differences: Differences,
): Promise<ComparedTable> {
  const { tableName: table } = metadata;
  const [counts] = await rowsOf<{ live: number; replayed: number }>(
    rebuilt.manager,
    `select (select count(*)::integer from "${liveName(table)}") as live,
            (select count(*)::integer from "${table}") as replayed`,
  );
  const found = await rowsOf<Difference & { total: number }>(rebuilt.manager, differing(metadata), [SHOWN]);
  const count = found[0]?.total ?? 0;
  const first = found.map(({ key, column, live, replayed }) => ({ table, key, column, live, replayed }));
  differences.addSome(first, count);
  return { table, live: counts?.live ?? 0, replayed: counts?.replayed ?? 0, differences: count };
}

/** As JSON text: every column of either side, numbers with all their digits. */
function differing({ tableName, primaryColumns }: EntityMetadata): string {
  const keys = primaryColumns.map(({ databaseName }) => databaseName);
  const [first = ''] = keys;
  const key = keys.map((name) => `'${name}=' || coalesce(l."${name}", r."${name}")::text`).join(', ');
  return `
    select count(*) over ()::integer as total, found.* from (
      select concat_ws(', ', ${key}) as key, cell.*
      from "${liveName(tableName)}" as l
      full join "${tableName}" as r on ${keys.map((name) => `l."${name}" = r."${name}"`).join(' and ')}
      cross join lateral (
        select coalesce(a.key, b.key) as column, a.value::text as live, b.value::text as replayed
        from jsonb_each(to_jsonb(l)) as a full join jsonb_each(to_jsonb(r)) as b on a.key = b.key
        where l."${first}" is not null and r."${first}" is not null and a.value::text is distinct from b.value::text
        union all
        select null, to_jsonb(l)::text, to_jsonb(r)::text where l."${first}" is null or r."${first}" is null
      ) as cell
      where to_jsonb(l)::text is distinct from to_jsonb(r)::text
    ) as found
    order by found.key, found.column
    limit $1`;
}
