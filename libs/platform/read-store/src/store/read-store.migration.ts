import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** `position` is null until the first commit; `holder` is null while nobody leads. */
export class ReadStore1764000000000 implements MigrationInterface {
  readonly name = 'ReadStore1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table subscription (
        kind text not null,
        name text not null,
        version integer not null,
        position bigint,
        epoch bigint not null,
        holder text,
        renewed_at timestamptz not null,
        primary key (kind, name, version)
      )`);
    await queryRunner.query(`
      create table outbox (
        process text not null,
        event_id uuid not null,
        ordinal integer not null,
        position bigint not null,
        stream text not null,
        correlation_id text not null,
        job text not null,
        payload jsonb not null,
        enqueued_at timestamptz,
        primary key (process, event_id, ordinal)
      )`);
    await queryRunner.query(
      'create index outbox_waiting on outbox (position, process, ordinal) where enqueued_at is null',
    );
  }

  /** Forward-only: a read store is thrown away and rebuilt, never taken back. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('读库迁移不可回退，请重建读模型。Migrations only go forward: rebuild the read models.'),
    );
  }
}
