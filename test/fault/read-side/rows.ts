import { type EntityManager } from 'typeorm';

/** Rows of one query; their type is the caller's word. */
export async function rowsOf<R>(
  database: Pick<EntityManager, 'query'>,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<R[]> {
  const rows: unknown = await database.query(sql, [...parameters]);
  return rows as R[];
}
