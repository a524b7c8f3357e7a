import pg from 'pg';
import { type Look } from './look.js';
import { dropMonths, makeMonths } from './months.js';

const FLUSH_EVERY_MS = 200;
const AT_ONCE = 1_000;
/** Some minutes of everybody at work. */
const MOST = 10_000;
const RETIRE_EVERY_MS = 24 * 60 * 60 * 1000;
/** PostgreSQL's check_violation: there is no table for the month yet. */
const NO_MONTH = '23514';

const WRITE = `insert into read_audit.look (look_id, at, person, action, target, filter, address, correlation_id)
  select * from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
  on conflict do nothing`;

export interface ReadAuditOptions {
  readonly keptMonths: number;
  /** What is for the operator: looks that could not be written, and why. */
  readonly tell: (message: string | object) => void;
  /** How many may wait; for specs. */
  readonly most?: number;
}

/** Takes looks and writes them behind the answers. The pool stays its owner's. */
export class ReadAudit {
  private waiting: Look[] = [];
  private writing: Promise<void> | undefined;
  private isOut = false;
  private readonly timers: readonly NodeJS.Timeout[];

  constructor(
    readonly pool: pg.Pool,
    private readonly options: ReadAuditOptions,
  ) {
    const retire = () =>
      void dropMonths(pool, { now: new Date(), kept: options.keptMonths }).catch((error: unknown) =>
        options.tell(String(error)),
      );
    this.timers = [setInterval(() => void this.flush(), FLUSH_EVERY_MS), setInterval(retire, RETIRE_EVERY_MS)];
    for (const timer of this.timers) timer.unref();
    retire();
  }

  /** Without it nothing more should be shown that is to be noted. */
  get hasRoom(): boolean {
    return this.waiting.length < (this.options.most ?? MOST);
  }

  note(look: Look): void {
    this.waiting.push(look);
  }

  /** Writes what waits, again at the next call where that fails; never rejects. */
  flush(): Promise<void> {
    return (this.writing ??= this.write().finally(() => (this.writing = undefined)));
  }

  /** What cannot be written now is told, look by look, so that nothing is gone. */
  async close(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.writing;
    await this.flush();
    for (const look of this.waiting) this.options.tell({ notWritten: look });
  }

  private async write(): Promise<void> {
    try {
      while (this.waiting.length > 0) {
        const batch = this.waiting.slice(0, AT_ONCE);
        await this.insert(batch);
        this.waiting = this.waiting.slice(batch.length);
      }
      if (this.isOut) this.options.tell('查阅记录已恢复写入。Reads are recorded again.');
      this.isOut = false;
    } catch (error) {
      if (!this.isOut)
        this.options.tell(
          `查阅记录暂时写不进去，留待再写。Reads cannot be recorded for now and wait: ${String(error)}`,
        );
      this.isOut = true;
    }
  }

  private async insert(batch: readonly Look[]): Promise<void> {
    const query = { name: 'note looks', text: WRITE, values: columnsOf(batch) };
    try {
      await this.pool.query(query);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && error.code === NO_MONTH)) throw error;
      await makeMonths(
        this.pool,
        batch.map(({ at }) => at),
      );
      await this.pool.query(query);
    }
  }
}

const columnsOf = (looks: readonly Look[]): unknown[][] =>
  (['lookId', 'at', 'person', 'action', 'target', 'filter', 'address', 'correlationId'] as const).map((key) =>
    looks.map((look) => look[key]),
  );
