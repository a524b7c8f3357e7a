import pg from 'pg';
import { HeardClient } from '#platform/job-queue';
import { inTransaction, isOutOfReach } from '#platform/schema';
import { SessionsUnavailable } from './refusals.js';

const ANSWER_WITHIN_MS = 5000;

/** How long a connection, and an answer, are waited for. */
export const connectionTo = (databaseUrl: string) => ({
  ...{ connectionString: databaseUrl, keepAlive: true, connectionTimeoutMillis: ANSWER_WITHIN_MS },
});

/** The tables of sessions. What cannot be asked because Postgres is away or busy throws SessionsUnavailable. */
export class SessionStore {
  readonly pool: pg.Pool;

  constructor(databaseUrl: string, { poolSize, onError }: { poolSize: number; onError: (error: Error) => void }) {
    const within = { query_timeout: ANSWER_WITHIN_MS, Client: HeardClient };
    this.pool = new pg.Pool({ ...connectionTo(databaseUrl), max: poolSize, ...within });
    this.pool.on('error', onError);
  }

  /** A `name` has the statement prepared. */
  async ask<Row extends object>(text: string, values: readonly unknown[] = [], name?: string): Promise<readonly Row[]> {
    const query = { text, values: [...values], ...(name === undefined ? {} : { name }) };
    return (await reached(() => this.pool.query<Row>(query))).rows;
  }

  /** In a transaction beside which no other of this lock is. */
  alone<Answer>(lock: number, run: (client: pg.PoolClient) => Promise<Answer>): Promise<Answer> {
    return inTransaction(this.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [lock]);
      return run(client);
    });
  }
}

async function reached<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    throw isOutOfReach(error) ? new SessionsUnavailable(error) : error;
  }
}
