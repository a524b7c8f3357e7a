import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class YearEndScores1764200000101 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE year_end_scores__v2 (
        target_id uuid NOT NULL,
        submitted_revision integer NOT NULL,
        policy_id text NOT NULL,
        policy_version integer NOT NULL,
        execution_budget numeric(18, 2) NOT NULL,
        execution_spent numeric(18, 2) NOT NULL,
        execution_rate numeric,
        execution_score numeric(5, 2) NOT NULL,
        total numeric(5, 2) NOT NULL,
        grade text NOT NULL,
        engine_version integer NOT NULL,
        digest text,
        breakdown jsonb NOT NULL,
        breakdown_digest text NOT NULL,
        PRIMARY KEY (target_id, submitted_revision, policy_id, policy_version),
        CONSTRAINT year_end_scores__v2_digest CHECK (digest = breakdown_digest)
      );
      CREATE TABLE year_end_score_rows__v2 (
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
      CREATE TABLE year_end_assessed__v2 (
        target_id uuid PRIMARY KEY,
        fiscal_year integer NOT NULL,
        unit text NOT NULL,
        name text NOT NULL
      );
      CREATE INDEX year_end_assessed__v2_list ON year_end_assessed__v2 (fiscal_year, unit, target_id);
    `);
    // Version 1 was written by the worker, rows before their event: whatever the assessments have passed stands in it. Where it
    // is, it is the version that serves and that this one is compared with; its tables are retired like any other's.
    await queryRunner.query(`
      INSERT INTO subscription (kind, name, version, position, epoch, renewed_at)
        SELECT kind, 'year-end-scores', 1, position, 0, clock_timestamp() FROM subscription
        WHERE kind = 'projection' AND name = 'assessments' AND version = 1 AND to_regclass('year_end_scores__v1') IS NOT NULL;
      INSERT INTO view_version (name, version, state, since, tables)
        SELECT name, version, 'serving', now(), '{year_end_scores__v1,year_end_score_rows__v1}' FROM subscription
        WHERE kind = 'projection' AND name = 'year-end-scores';
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
