import { setTimeout as delay } from 'node:timers/promises';
import { type WriteConnection } from './write-connection.js';

const WITHIN_MS = 2_000;

/** Why an append could not be committed now; undefined when this server holds the lease and its database answers. */
export async function whyUnready(connection: WriteConnection): Promise<string | undefined> {
  const given = new AbortController();
  const late = delay(WITHIN_MS, 'the database does not answer', { signal: given.signal });
  late.catch(() => undefined); // it was in time
  try {
    return await Promise.race([askLease(connection), late]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    given.abort();
  }
}

async function askLease(connection: WriteConnection): Promise<string | undefined> {
  const client = await connection.ready();
  const { rowCount } = await client.query(
    'select from event_store.writer where epoch = $1 and expires > clock_timestamp()',
    [connection.end.epoch],
  );
  return rowCount === 1 ? undefined : 'the lease has run out or another process holds it';
}
