import { randomInt } from 'node:crypto';
import { type ClientConfig } from 'pg';
import { HeardClient } from '#platform/job-queue';

/** Any number for all of ours; the second one of the pair is the API's. */
const LOCK = 0x6a78_0e53;

/** Whether nobody holds the lock of the API `column` (an integer that is there). It looks and takes nothing, so that nobody is kept out. */
export const isGone = (column: string): string => `not exists (
  select from pg_locks where locktype = 'advisory' and objsubid = 2 and classid = ${LOCK} and objid = ${column}::oid
  and database = (select oid from pg_database where datname = current_database()))`;

/**
 * That this API lives, for the others to see: a shared advisory lock on a connection of its own, which goes with the process,
 * however that ends. Shared, so that a connection that broke and is not known yet to have broken is in no way of the next one.
 */
export class Presence {
  private readonly id = randomInt(1, 2 ** 31);
  private client: HeardClient | undefined;
  private taken: Promise<number | undefined> | undefined;

  constructor(
    private readonly config: ClientConfig,
    private readonly onError: (error: Error) => void,
  ) {}

  /** The lock's id while it is held, taken where it is not; nothing where it cannot be taken now. Never rejects. */
  shown(): Promise<number | undefined> {
    return (this.taken ??= this.take());
  }

  async close(): Promise<void> {
    await this.taken;
    await this.client?.end();
    this.taken = Promise.resolve(undefined);
  }

  private async take(): Promise<number | undefined> {
    const client = (this.client = new HeardClient(this.config));
    // However it ends, the next one who asks takes it anew.
    client.once('end', () => this.forget(client));
    try {
      await client.connect();
      await client.query('select pg_advisory_lock_shared($1, $2)', [LOCK, this.id]);
      return this.id;
    } catch (error) {
      this.onError(error instanceof Error ? error : new Error(String(error)));
      this.forget(client);
      void client.end();
      return undefined;
    }
  }

  private forget(client: HeardClient): void {
    if (this.client === client) this.taken = undefined;
  }
}
