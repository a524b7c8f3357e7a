import type pg from 'pg';

/** Under which all APIs hash the login names of their security logs. */
export async function accountKey(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ readonly key: string }>('select key from protection.log_key');
  const [row] = rows;
  if (row === undefined) throw new Error('protection.log_key is empty');
  return row.key;
}
