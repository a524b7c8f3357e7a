import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Units1764600000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE units__v1 (
        unit_id text PRIMARY KEY,
        region text NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        starts_on text NOT NULL,
        ends_on text,
        successor text,
        departments jsonb NOT NULL,
        revision integer NOT NULL,
        changed_at timestamptz(3) NOT NULL
      );
      CREATE INDEX units__v1_list ON units__v1 (code, unit_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
