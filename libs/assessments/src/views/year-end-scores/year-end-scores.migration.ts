import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class YearEndScores1764000000101 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE year_end_scores__v1 (
        target_id uuid NOT NULL,
        submitted_revision integer NOT NULL,
        policy_id text NOT NULL,
        policy_version integer NOT NULL,
        fiscal_year integer NOT NULL,
        unit text NOT NULL,
        name text NOT NULL,
        execution_budget numeric(18, 2) NOT NULL,
        execution_spent numeric(18, 2) NOT NULL,
        execution_rate numeric,
        execution_score numeric(5, 2) NOT NULL,
        total numeric(5, 2) NOT NULL,
        grade text NOT NULL,
        engine_version integer NOT NULL,
        digest text NOT NULL,
        breakdown jsonb NOT NULL,
        PRIMARY KEY (target_id, submitted_revision, policy_id, policy_version)
      );
      CREATE INDEX year_end_scores__v1_list ON year_end_scores__v1 (fiscal_year, unit, target_id);
      CREATE TABLE year_end_score_rows__v1 (
        target_id uuid NOT NULL,
        submitted_revision integer NOT NULL,
        policy_id text NOT NULL,
        policy_version integer NOT NULL,
        place integer NOT NULL,
        indicator_id uuid NOT NULL,
        name text NOT NULL,
        operator text NOT NULL,
        target text NOT NULL,
        unit text,
        actual text,
        qualitative_grade text,
        weight numeric NOT NULL,
        effective_weight numeric NOT NULL,
        branch text NOT NULL,
        arithmetic text NOT NULL,
        raw numeric NOT NULL,
        score numeric(5, 2) NOT NULL,
        over_achieved boolean NOT NULL,
        notes jsonb NOT NULL,
        reason text,
        PRIMARY KEY (target_id, submitted_revision, policy_id, policy_version, place)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
