import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Assessments1765300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE assessments__v2 (
        target_id uuid PRIMARY KEY,
        region text NOT NULL,
        fiscal_year integer NOT NULL,
        unit text NOT NULL,
        name text NOT NULL,
        budget numeric(18, 2) NOT NULL,
        status text NOT NULL,
        round integer NOT NULL,
        spent numeric(18, 2),
        total numeric(5, 2),
        grade text,
        policy_id text NOT NULL,
        policy_version integer NOT NULL,
        digest text,
        submitted_by text,
        content_hash text NOT NULL,
        demo_data boolean NOT NULL,
        revision integer NOT NULL,
        changed_at timestamptz(3) NOT NULL
      );
      CREATE INDEX assessments__v2_list ON assessments__v2 (fiscal_year, unit, target_id);
      CREATE TABLE assessment_forms__v2 (
        target_id uuid PRIMARY KEY,
        content jsonb NOT NULL,
        report jsonb,
        rules jsonb,
        advisories jsonb
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
