import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ApprovalInbox1764200000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE waiting_targets__v1 (
        target_id uuid PRIMARY KEY,
        unit text NOT NULL,
        name text NOT NULL,
        budget numeric(18, 2) NOT NULL,
        content_hash text NOT NULL,
        round integer NOT NULL,
        step integer,
        chain jsonb,
        submitted_by text,
        revision integer NOT NULL
      );
      CREATE TABLE waiting_hands__v1 (
        target_id uuid NOT NULL,
        person_id text NOT NULL,
        hand text NOT NULL,
        PRIMARY KEY (target_id, person_id, hand)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
