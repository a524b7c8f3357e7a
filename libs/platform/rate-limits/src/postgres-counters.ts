import type pg from 'pg';
import { type Counted, Counters } from './counters.js';

const ADD = `
  insert into protection.counter as c (key, total, ends_at)
  values ($1, $2, statement_timestamp() + $3 * interval '1 millisecond')
  on conflict (key) do update set
    total = case when c.ends_at <= statement_timestamp() then excluded.total else c.total + excluded.total end,
    ends_at = case when c.ends_at <= statement_timestamp() then excluded.ends_at else c.ends_at end
  returning total, extract(epoch from ends_at - statement_timestamp())::float8 * 1000 as ms`;
const SWEEP = 'delete from protection.counter where ends_at <= statement_timestamp()';
const SWEEP_EVERY_MS = 60_000;

interface Row {
  readonly total: number;
  readonly ms: number;
}

/** In a table that no crash keeps. The pool stays its owner's. */
export class PostgresCounters extends Counters {
  private readonly sweeper: NodeJS.Timeout;

  constructor(
    private readonly pool: pg.Pool,
    onError: (error: Error) => void,
  ) {
    super();
    this.sweeper = setInterval(() => void this.pool.query(SWEEP).catch(onError), SWEEP_EVERY_MS).unref();
  }

  async add(key: string, by: number, windowMs: number): Promise<Counted> {
    const { rows } = await this.pool.query<Row>({ name: 'count', text: ADD, values: [key, by, windowMs] });
    const [row] = rows;
    if (row === undefined) throw new Error('an upsert returned nothing');
    return { total: row.total, endsInMs: row.ms };
  }

  close(): void {
    clearInterval(this.sweeper);
  }
}
