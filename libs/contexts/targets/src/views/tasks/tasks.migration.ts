import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Tasks1765110000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE tasks__v2 (
        target_id uuid NOT NULL,
        round integer NOT NULL,
        step integer NOT NULL,
        ordinal integer NOT NULL,
        step_name text,
        mode text,
        state text NOT NULL,
        seat jsonb NOT NULL,
        role text,
        place text,
        person text,
        is_binding boolean NOT NULL,
        is_added boolean NOT NULL,
        added_by text,
        added_how text,
        beside integer,
        transferred_to text,
        assigned_to text,
        given jsonb,
        due text NOT NULL,
        opened_at timestamptz(3),
        closed_at timestamptz(3),
        PRIMARY KEY (target_id, round, step, ordinal)
      );
      -- All that an inbox asks of a task: of 25,000 that a role may sign in a county, a department's are found without the table.
      CREATE INDEX tasks__v2_due ON tasks__v2 (role, due, target_id, ordinal)
        INCLUDE (round, step, place, transferred_to, added_how, beside) WHERE state = 'open';
      CREATE INDEX tasks__v2_opened ON tasks__v2 (role, opened_at, target_id, ordinal)
        INCLUDE (round, step, place, transferred_to, added_how, beside, due) WHERE state = 'open';
      CREATE STATISTICS tasks__v2_held (mcv) ON role, state FROM tasks__v2;
      CREATE INDEX tasks__v2_person ON tasks__v2 (person, state);
      CREATE INDEX tasks__v2_transferred ON tasks__v2 (transferred_to, state);

      CREATE TABLE task_rounds__v2 (
        target_id uuid PRIMARY KEY,
        unit text NOT NULL,
        fiscal_year integer NOT NULL,
        name text NOT NULL,
        budget numeric(18, 2) NOT NULL,
        content_hash text NOT NULL,
        status text NOT NULL,
        round integer NOT NULL,
        step integer,
        due text NOT NULL,
        opened_at timestamptz(3),
        signed_before jsonb NOT NULL,
        submitted_by text,
        submitted_at timestamptz(3),
        ended_at timestamptz(3),
        has_added boolean NOT NULL,
        urged_on text,
        revision integer NOT NULL
      );
      CREATE INDEX task_rounds__v2_unit ON task_rounds__v2 (unit, status);
      CREATE INDEX task_rounds__v2_submitter ON task_rounds__v2 (submitted_by, submitted_at, target_id);
      CREATE INDEX task_rounds__v2_name ON task_rounds__v2 (status, name, target_id);
      CREATE INDEX task_rounds__v2_budget ON task_rounds__v2 (status, budget, target_id);
      CREATE INDEX task_rounds__v2_ended ON task_rounds__v2 (status, ended_at, target_id);

      CREATE TABLE task_chains__v2 (
        target_id uuid PRIMARY KEY,
        chain jsonb NOT NULL,
        skipped jsonb NOT NULL
      );

      CREATE TABLE task_hands__v2 (
        target_id uuid NOT NULL,
        round integer NOT NULL,
        revision integer NOT NULL,
        person_id text NOT NULL,
        step integer NOT NULL,
        ordinal integer NOT NULL,
        vote text NOT NULL,
        signed_by text NOT NULL,
        on_behalf_of text,
        opinion text,
        undone boolean NOT NULL,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (target_id, round, revision, person_id)
      );
      CREATE INDEX task_hands__v2_person ON task_hands__v2 (person_id, at, target_id, revision);

      CREATE TABLE task_writers__v2 (
        target_id uuid NOT NULL,
        person_id text NOT NULL,
        PRIMARY KEY (target_id, person_id)
      );

      CREATE TABLE task_copies__v2 (
        target_id uuid NOT NULL,
        round integer NOT NULL,
        person_id text NOT NULL,
        copied_by text NOT NULL,
        copied_at timestamptz(3) NOT NULL,
        read_at timestamptz(3),
        PRIMARY KEY (target_id, round, person_id)
      );
      CREATE INDEX task_copies__v2_person ON task_copies__v2 (person_id, copied_at, target_id, round);
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
