import type pg from 'pg';

/**
 * What `run` does over one connection, all of it or nothing. A connection on which something failed is closed, and with it goes what
 * was begun: it may be at work still, and who got it next would wait behind that.
 */
export async function inTransaction<Answer>(
  pool: pg.Pool,
  run: (client: pg.PoolClient) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const answer = await run(client);
    await client.query('commit');
    client.release();
    return answer;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
