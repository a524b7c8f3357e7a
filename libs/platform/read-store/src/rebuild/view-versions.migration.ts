import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Which versions of a view may be read (`serving`), and which are still being built beside them. `retired_tables` are those that
 * a switch took out of service, until they are dropped: in a schema of their own after a rebuild of the same version, or where
 * they were when a newer version took over.
 */
export class ViewVersions1764100000100 implements MigrationInterface {
  readonly name = 'ViewVersions1764100000100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table view_version (
        name text not null,
        version integer not null,
        state text not null check (state in ('building', 'serving')),
        since timestamptz not null,
        tables text[] not null,
        primary key (name, version)
      )`);
    // What was projected before there were versions to choose from is being read. Its tables are told when it registers.
    await queryRunner.query(`
      insert into view_version (name, version, state, since, tables)
      select name, version, 'serving', now(), '{}' from subscription where kind = 'projection' and position is not null`);
    await queryRunner.query(`
      create table retired_tables (
        id uuid primary key,
        name text not null,
        version integer not null,
        schema_name text,
        tables text[] not null,
        reason text,
        differences integer not null,
        position bigint,
        retired_at timestamptz not null,
        drop_after timestamptz not null,
        dropped_at timestamptz
      )`);
  }

  /** Forward-only: a read store is thrown away and rebuilt, never taken back. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('读库迁移不可回退，请重建读模型。Migrations only go forward: rebuild the read models.'),
    );
  }
}
