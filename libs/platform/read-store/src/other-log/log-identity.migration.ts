import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * By what a checkpoint knows its log: the last event of ours that it passed, at the position that the event has there. A release that
 * does not know these columns moves `position` alone, and what they say stays true. `other_log_since` is set while the event store
 * is found to be another one.
 */
export class LogIdentity1764100000300 implements MigrationInterface {
  readonly name = 'LogIdentity1764100000300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`set local lock_timeout = '2s'`);
    await queryRunner.query(`
      alter table subscription
        add column seen_position bigint,
        add column seen_event_id uuid,
        add column other_log_since timestamptz`);
  }

  /** Forward-only: a read store is thrown away and rebuilt, never taken back. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('读库迁移不可回退，请重建读模型。Migrations only go forward: rebuild the read models.'),
    );
  }
}
