import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import type pg from 'pg';
import { backoffMs } from '#platform/process';
import { POSITION_CHANNEL } from '../leases/lease.js';
import { type Subscriber } from './subscriber.js';

/** A checkpoint moved (`moved`), or moves may have been missed while there was no connection (`listening`). */
export type PositionNews =
  | { readonly kind: 'moved'; readonly subscriber: Subscriber; readonly position: string }
  | { readonly kind: 'listening' };

const BACKOFF = { firstMs: 50, longestMs: 2000 };

/** One LISTEN connection of the data source's pool, which heals itself, for all who wait in this process. */
export class PositionChannel {
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>;
  private stopped = (): void => undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly tell: (news: PositionNews) => void,
  ) {
    this.running = this.run();
  }

  async close(): Promise<void> {
    this.stopping.abort();
    this.stopped();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let failures = 1; !signal.aborted; failures += 1) {
      const listened = await this.listen().catch(() => false);
      if (listened) failures = 1;
      await sleep(backoffMs(BACKOFF, failures) * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Until the connection breaks or the channel is closed. */
  private async listen(): Promise<boolean> {
    const queryRunner = this.dataSource.createQueryRunner();
    try {
      const client = (await queryRunner.connect()) as pg.PoolClient;
      const ended = new Promise<void>((resolve) => (this.stopped = () => resolve()));
      const end = (): void => this.stopped();
      client.once('end', end).once('error', end);
      // Closed while it connected: nobody else would end it.
      if (this.stopping.signal.aborted) this.stopped();
      const schema = await currentSchema(client);
      const onNotification = ({ payload }: pg.Notification): void => this.tellMoved(schema, payload ?? '');
      client.on('notification', onNotification);
      await client.query(`listen ${POSITION_CHANNEL}`);
      this.tell({ kind: 'listening' });
      await ended;
      // The pool keeps the connection, and others listen on it after us.
      client.off('notification', onNotification).off('end', end).off('error', end);
      if (!queryRunner.isReleased) await client.query(`unlisten ${POSITION_CHANNEL}`);
      return true;
    } finally {
      await queryRunner.release();
    }
  }

  private tellMoved(schema: string, payload: string): void {
    const [where, kind, name, version, position, ...others] = payload.split(' ');
    if (where !== schema || position === undefined) return;
    const keys = [kind, name, version, ...others];
    for (let at = 0; at < keys.length; at += 3) this.tellOne(keys.slice(at, at + 3), position);
  }

  private tellOne([kind, name = '', version]: readonly (string | undefined)[], position: string): void {
    if (kind !== 'projection' && kind !== 'process' && kind !== 'relay') return;
    this.tell({ kind: 'moved', subscriber: { kind, name, version: Number(version) }, position });
  }
}

async function currentSchema(client: pg.PoolClient): Promise<string> {
  const { rows } = await client.query<{ schema: string }>('select current_schema() as schema');
  return rows[0]?.schema ?? '';
}
