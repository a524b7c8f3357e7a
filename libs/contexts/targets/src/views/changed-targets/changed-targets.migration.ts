import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ChangedTargets1765240000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE changed_targets__v1 (
        target_id uuid PRIMARY KEY,
        unit text NOT NULL,
        revision integer NOT NULL,
        position bigint NOT NULL
      );
      CREATE INDEX changed_targets__v1_position ON changed_targets__v1 (position);
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
