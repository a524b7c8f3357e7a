import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * How far a projector's feed has come, and for whom: `members` are those, as `kind name version epoch`, that have taken everything up to
 * there though their own rows of `subscription` may still say less. Whoever raises an epoch ends what is said here of its member.
 */
export class Feed1764100000400 implements MigrationInterface {
  readonly name = 'Feed1764100000400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table feed (
        id uuid primary key,
        position bigint not null,
        seen_position bigint not null,
        seen_event_id uuid not null,
        members text[] not null
      )`);
  }

  /** Forward-only: a read store is thrown away and rebuilt, never taken back. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('读库迁移不可回退，请重建读模型。Migrations only go forward: rebuild the read models.'),
    );
  }
}
