import { type EntityManager } from 'typeorm';

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

type Database = Pick<EntityManager, 'query'>;

/** Rows of one query. The type is the caller's word: it stands beside the SQL that it describes. */
export const rowsOf = async <R>(database: Database, sql: string, parameters: readonly unknown[] = []): Promise<R[]> => {
  // TypeORM answers UPDATE and DELETE with [rows, count] and everything else with rows; `with … select` has one form.
  const rows: unknown = await database.query(sql, [...parameters]);
  return rows as R[];
};
