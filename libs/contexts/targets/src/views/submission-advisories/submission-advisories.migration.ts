import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class SubmissionAdvisories1764400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE submission_advisories__v1 (
        target_id uuid PRIMARY KEY,
        round integer NOT NULL,
        advisories jsonb NOT NULL
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
