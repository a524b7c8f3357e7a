import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A parked stream waits at `revision`, the first event that is not taken; `asked_at` is set while someone wants it tried again;
 * `needs_schema` where the program that parked it did not know the type in this schema: the one that does tries it by itself.
 * A skipped event belongs to every version of its subscriber.
 */
export class Parking1764100000000 implements MigrationInterface {
  readonly name = 'Parking1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table parked_stream (
        kind text not null,
        name text not null,
        version integer not null,
        stream text not null,
        revision integer not null,
        position bigint not null,
        event_id uuid not null,
        event_type text not null,
        error text not null,
        tries integer not null,
        parked_at timestamptz not null,
        tried_at timestamptz not null,
        asked_at timestamptz,
        needs_schema integer,
        primary key (kind, name, version, stream)
      )`);
    // Every runner looks once a second.
    await queryRunner.query(
      'create index parked_stream_asked on parked_stream (kind, name, version) where asked_at is not null',
    );
    await queryRunner.query(`
      create table skipped_event (
        kind text not null,
        name text not null,
        stream text not null,
        revision integer not null,
        event_id uuid not null,
        reason text not null,
        skipped_by text not null,
        skipped_at timestamptz not null,
        primary key (kind, name, stream, revision)
      )`);
  }

  /** Forward-only: a read store is thrown away and rebuilt, never taken back. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('读库迁移不可回退，请重建读模型。Migrations only go forward: rebuild the read models.'),
    );
  }
}
