import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Imports1764360000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE listed_intakes__v1 (
        intake_id uuid PRIMARY KEY,
        imported_at timestamptz(3) NOT NULL,
        imported_by text NOT NULL,
        status text NOT NULL,
        file_name text NOT NULL,
        read_by timestamptz(3),
        fiscal_year integer,
        title text,
        projects integer,
        findings integer,
        errors integer,
        proposals integer
      );
      CREATE INDEX listed_intakes__v1_latest ON listed_intakes__v1 (imported_at, intake_id);
      CREATE TABLE intake_units__v1 (
        intake_id uuid NOT NULL,
        unit text NOT NULL,
        PRIMARY KEY (intake_id, unit)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
