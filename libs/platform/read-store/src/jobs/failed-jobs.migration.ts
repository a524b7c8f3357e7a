import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Jobs that failed for good. `history` holds one object a try (when, what went wrong) and one a retry (when, by whom), oldest first.
 * A row is open until it was retried or done; it stays for ever.
 */
export class FailedJobs1764100000200 implements MigrationInterface {
  readonly name = 'FailedJobs1764100000200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table failed_job (
        id text primary key,
        job text not null,
        payload jsonb not null,
        process text not null,
        event_id uuid not null,
        ordinal integer not null,
        correlation_id text not null,
        error text not null,
        tries integer not null,
        history jsonb not null,
        failed_at timestamptz not null,
        retried_at timestamptz,
        retried_by text,
        done_at timestamptz
      )`);
    await queryRunner.query(
      'create index failed_job_open on failed_job (failed_at) where retried_at is null and done_at is null',
    );
  }

  /** Forward-only: a read store is thrown away and rebuilt, never taken back. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('读库迁移不可回退，请重建读模型。Migrations only go forward: rebuild the read models.'),
    );
  }
}
