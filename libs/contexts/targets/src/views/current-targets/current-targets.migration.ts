import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CurrentTargets1765000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE current_targets__v2 (
        target_id uuid PRIMARY KEY,
        region text NOT NULL,
        fiscal_year integer NOT NULL,
        unit text NOT NULL,
        code text,
        name text NOT NULL,
        budget numeric(18, 2) NOT NULL,
        annual_goal text,
        indicator_count integer NOT NULL,
        weight_total numeric NOT NULL,
        status text NOT NULL,
        round integer NOT NULL,
        step integer,
        due text,
        chain jsonb,
        content_hash text NOT NULL,
        submitted_by text,
        demo_data boolean NOT NULL,
        intake_id uuid,
        source_line integer,
        revision integer NOT NULL,
        changed_at timestamptz(3) NOT NULL
      );
      CREATE INDEX current_targets__v2_list ON current_targets__v2 (fiscal_year, unit, target_id);
      CREATE TABLE current_indicators__v2 (
        target_id uuid NOT NULL,
        place integer NOT NULL,
        indicator_id uuid NOT NULL,
        level1 text,
        level2 text,
        level3 text,
        operator text,
        value text,
        unit text,
        weight numeric,
        direction text,
        source_line integer,
        raw jsonb,
        PRIMARY KEY (target_id, place)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
