import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A job that an operator gave up: it is not open any more, and its row says who decided so and why. */
export class DiscardedJobs1764100000500 implements MigrationInterface {
  readonly name = 'DiscardedJobs1764100000500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table failed_job add column discarded_at timestamptz');
  }

  /** Forward-only: a read store is thrown away and rebuilt, never taken back. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('读库迁移不可回退，请重建读模型。Migrations only go forward: rebuild the read models.'),
    );
  }
}
