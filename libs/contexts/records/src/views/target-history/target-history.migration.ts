import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TargetHistory1764200000102 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE target_history__v2 (
        stream text NOT NULL,
        revision integer NOT NULL,
        target_id uuid NOT NULL,
        position bigint NOT NULL,
        event_id uuid NOT NULL,
        type text NOT NULL,
        actor jsonb NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        summary jsonb NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (stream, revision)
      );
      CREATE INDEX target_history__v2_order ON target_history__v2 (target_id, position, revision);
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
