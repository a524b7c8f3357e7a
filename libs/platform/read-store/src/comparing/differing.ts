import { type EntityManager } from 'typeorm';
import { rowsOf } from '../store/statement.js';

type Database = Pick<EntityManager, 'query'>;

export interface Place {
  readonly schema: string;
  readonly table: string;
}

export const inSchema = (schema: string, table: string): string => `"${schema}"."${table}"`;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isKey: boolean;
}

export interface TableRead {
  readonly place: Place;
  /** In the order of the primary key, then of the table. */
  readonly columns: readonly Column[];
  readonly rows: number;
}

/** Nothing when there is no such table. */
export async function readTable(database: Database, place: Place | undefined): Promise<TableRead | undefined> {
  if (!place) return undefined;
  const name = inSchema(place.schema, place.table);
  const columns = await rowsOf<Column>(
    database,
    `select a.attname as name, format_type(a.atttypid, null) as type, i.indrelid is not null as "isKey"
     from pg_attribute as a
     left join pg_index as i on i.indrelid = a.attrelid and i.indisprimary and a.attnum = any(i.indkey)
     where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped
     order by array_position(i.indkey::int2[], a.attnum), a.attnum`,
    [name],
  );
  if (columns.length === 0) return undefined;
  const [counted] = await rowsOf<{ rows: number }>(database, `select count(*)::float8 as rows from ${name}`);
  return { place, columns, rows: counted?.rows ?? 0 };
}

export interface Differing {
  /** Null: the whole row is on one side only. */
  readonly column: string | null;
  readonly key: string;
  readonly live: string | null;
  readonly rebuilt: string | null;
  /** Of this column, in all. */
  readonly count: number;
}

export interface Sides {
  readonly live: Place;
  readonly rebuilt: Place;
  /** Of both; `isCast` where they are not of one type. */
  readonly keys: readonly { readonly name: string; readonly isCast: boolean }[];
  /** Columns that are not compared. */
  readonly left: readonly string[];
}

/**
 * Row for row by primary key, column by column, as JSON text: byte for byte, numbers with all their digits. The first `shown` of
 * each column.
 */
export function differing(
  database: Database,
  { live, rebuilt, keys, left }: Sides,
  shown: number,
): Promise<Differing[]> {
  const first = keys[0]?.name ?? '';
  const key = keys.map(({ name }) => `'${name}=' || coalesce(l."${name}"::text, r."${name}"::text)`).join(', ');
  const same = keys.map(({ name, isCast }) =>
    isCast ? `l."${name}"::text = r."${name}"::text` : `l."${name}" = r."${name}"`,
  );
  return rowsOf<Differing>(
    database,
    `with found as materialized (
       select concat_ws(', ', ${key}) as key, cell.*
       from ${inSchema(live.schema, live.table)} as l
       full join ${inSchema(rebuilt.schema, rebuilt.table)} as r on ${same.join(' and ')}
       cross join lateral (
         select coalesce(a.key, b.key) as column, a.value::text as live, b.value::text as rebuilt
         from jsonb_each(to_jsonb(l) - $1::text[]) as a full join jsonb_each(to_jsonb(r) - $1::text[]) as b on a.key = b.key
         where l."${first}" is not null and r."${first}" is not null
           and a.value::text is distinct from b.value::text
         union all
         select null, to_jsonb(l)::text, to_jsonb(r)::text
         where l."${first}" is null or r."${first}" is null
       ) as cell
       where (to_jsonb(l) - $1::text[])::text is distinct from (to_jsonb(r) - $1::text[])::text
     ), counted as (
       select *, count(*) over (partition by "column")::float8 as count,
         row_number() over (partition by "column" order by key collate "C") as place
       from found
     )
     select "column", key, live, rebuilt, count from counted where place <= $2 order by key collate "C", "column"`,
    [left, shown],
  );
}

/** How often each column differs, `null` for whole rows. */
export const countsByColumn = (found: readonly Differing[]): ReadonlyMap<string | null, number> =>
  new Map(found.map(({ column, count }) => [column, count]));
