import { type DataSource } from 'typeorm';
import { type FailedJob, type FailedTry, type FailureLedger } from '#platform/job-queue';
import { rowsOf } from '../store/statement.js';

const KEPT_ENTRIES = 50;

/** Stands in the history between the tries. */
export interface Retried {
  readonly at: string;
  readonly retriedBy: string;
}

/** A row of `failed_job`. It is open until it was retried or done; when the job fails again it is open again. */
export interface WrittenFailure extends Omit<FailedJob, 'history' | 'failedAt'> {
  readonly history: readonly (FailedTry | Retried)[];
  readonly failedAt: Date;
  readonly retriedAt: Date | null;
  readonly retriedBy: string | null;
  readonly doneAt: Date | null;
}

const READ = `select id, job, payload, error, tries, history, failed_at as "failedAt",
  json_build_object('process', process, 'eventId', event_id, 'ordinal', ordinal, 'correlationId', correlation_id) as cause,
  retried_at as "retriedAt", retried_by as "retriedBy", done_at as "doneAt" from failed_job`;

/** The jobs that failed for good, for ever: what they were, why, and what became of them. */
export class FailedJobs implements FailureLedger {
  constructor(private readonly dataSource: DataSource) {}

  async missing(ids: readonly string[]): Promise<readonly string[]> {
    const rows = await this.rows<{ id: string }>(
      `select id from unnest($1::text[]) as failed(id)
       where not exists (select from failed_job as f where f.id = failed.id and retried_at is null and done_at is null)`,
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
         retried_at = null, retried_by = null, done_at = null,
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
         history = (
           select jsonb_agg(entry order by entry ->> 'at') from jsonb_array_elements(history || $5::jsonb) as all_of(entry)
         )
       where id = $1`,
      [id, failedAt, at, retriedBy, JSON.stringify({ at, retriedBy } satisfies Retried)],
    );
  }

  /** Newest first; without `all` those that wait for someone. */
  async list({ all }: { readonly all: boolean }): Promise<readonly WrittenFailure[]> {
    const which = all ? '' : 'where retried_at is null and done_at is null';
    return this.rows(`${READ} ${which} order by failed_at desc, id`);
  }

  async find(id: string): Promise<WrittenFailure | undefined> {
    const [row] = await this.rows<WrittenFailure>(`${READ} where id = $1`, [id]);
    return row;
  }

  private rows<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return rowsOf<R>(this.dataSource.manager, sql, parameters);
  }
}
