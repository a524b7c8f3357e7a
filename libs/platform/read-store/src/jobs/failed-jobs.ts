import { type DataSource } from 'typeorm';
import { type FailedJob, type FailedTry, type FailureLedger } from '#platform/job-queue';
import { rowsOf } from '../store/statement.js';

const KEPT_ENTRIES = 50;

/** Stands in the history between the tries. */
export interface Retried {
  readonly at: string;
  readonly retriedBy: string;
}

/** So does why nobody will try it again. */
export interface Discarded {
  readonly at: string;
  readonly discardedBy: string;
  readonly reason: string;
}

/** A row of `failed_job`. It is open until it was retried, discarded or done; when the job fails again it is open again. */
export interface WrittenFailure extends Omit<FailedJob, 'history' | 'failedAt'> {
  readonly history: readonly (FailedTry | Retried | Discarded)[];
  readonly failedAt: Date;
  readonly retriedAt: Date | null;
  readonly retriedBy: string | null;
  readonly doneAt: Date | null;
  readonly discardedAt: Date | null;
}

/** Without `all` those that wait for someone. */
export interface WhichFailures {
  readonly all: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

const OPEN = 'retried_at is null and done_at is null and discarded_at is null';

const READ = `select id, job, payload, error, tries, history, failed_at as "failedAt",
  json_build_object('process', process, 'eventId', event_id, 'ordinal', ordinal, 'correlationId', correlation_id) as cause,
  retried_at as "retriedAt", retried_by as "retriedBy", done_at as "doneAt", discarded_at as "discardedAt" from failed_job`;

/** The jobs that failed for good, for ever: what they were, why, and what became of them. */
export class FailedJobs implements FailureLedger {
  constructor(private readonly dataSource: DataSource) {}

  async missing(ids: readonly string[]): Promise<readonly string[]> {
    const rows = await this.rows<{ id: string }>(
      `select id from unnest($1::text[]) as failed(id)
       where not exists (select from failed_job as f where f.id = failed.id and ${OPEN})`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** The same failure again changes nothing; a later one of the same job opens its row again and adds to its history. */
  async write({ cause, ...failed }: FailedJob): Promise<void> {
    await this.dataSource.query(
      `insert into failed_job as f (id, job, payload, process, event_id, ordinal, correlation_id, error, tries, history, failed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (id) do update set
         error = excluded.error, tries = excluded.tries, failed_at = excluded.failed_at,
         retried_at = null, retried_by = null, done_at = null, discarded_at = null,
         history = (
           select jsonb_agg(entry order by at) from (
             select distinct entry, entry ->> 'at' as at from jsonb_array_elements(f.history || excluded.history) as all_of(entry)
             order by at desc limit ${KEPT_ENTRIES}
           ) as last
         )
       where f.failed_at <> excluded.failed_at`,
      [
        ...[failed.id, failed.job, JSON.stringify(failed.payload ?? null)],
        ...[cause.process, cause.eventId, cause.ordinal, cause.correlationId],
        ...[failed.error, failed.tries, JSON.stringify(failed.history), failed.failedAt],
      ],
    );
  }

  async done(id: string): Promise<void> {
    await this.dataSource.query('update failed_job set done_at = clock_timestamp() where id = $1', [id]);
  }

  /** Its history tells of it in any case; where the job has failed again meanwhile, that failure is the one to be looked at. */
  async retried(
    { id, failedAt }: Pick<WrittenFailure | FailedJob, 'id' | 'failedAt'>,
    { at, retriedBy }: Retried,
  ): Promise<void> {
    await this.dataSource.query(
      `update failed_job set
         retried_at = case when failed_at = $2 then $3 else retried_at end,
         retried_by = case when failed_at = $2 then $4 else retried_by end,
         discarded_at = case when failed_at = $2 then null else discarded_at end,
         history = (
           select jsonb_agg(entry order by entry ->> 'at') from jsonb_array_elements(history || $5::jsonb) as all_of(entry)
         )
       where id = $1`,
      [id, failedAt, at, retriedBy, JSON.stringify({ at, retriedBy } satisfies Retried)],
    );
  }

  /** False where the job has failed again meanwhile: that failure is the one to be looked at. */
  async discarded({ id, failedAt }: Pick<WrittenFailure, 'id' | 'failedAt'>, discarded: Discarded): Promise<boolean> {
    const [row] = await this.rows(
      `with d as (
         update failed_job set discarded_at = $3, history = history || $4::jsonb where id = $1 and failed_at = $2 returning id
       ) select id from d`,
      [id, failedAt, discarded.at, JSON.stringify(discarded)],
    );
    return row !== undefined;
  }

  /** Newest first. */
  async list({ all, limit, offset = 0 }: WhichFailures): Promise<readonly WrittenFailure[]> {
    const which = all ? '' : `where ${OPEN}`;
    return this.rows(`${READ} ${which} order by failed_at desc, id limit $1 offset $2`, [limit ?? null, offset]);
  }

  /** How many wait for someone. */
  async open(): Promise<number> {
    const [row] = await this.rows<{ open: number }>(`select count(*)::integer as open from failed_job where ${OPEN}`);
    return row?.open ?? 0;
  }

  async find(id: string): Promise<WrittenFailure | undefined> {
    const [row] = await this.rows<WrittenFailure>(`${READ} where id = $1`, [id]);
    return row;
  }

  private rows<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return rowsOf<R>(this.dataSource.manager, sql, parameters);
  }
}
