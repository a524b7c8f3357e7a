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

/**
 * One after the other without waiting for answers in between: each would be heard only when what else the process does leaves room.
 * Within a transaction, where what stands behind one that fails does nothing; throws what the first failed with.
 */
export async function inPipeline(database: Database, statements: readonly Statement[]): Promise<void> {
  const answers = await Promise.allSettled(
    statements.map(({ sql, parameters }) => database.query(sql, [...parameters])),
  );
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
}
