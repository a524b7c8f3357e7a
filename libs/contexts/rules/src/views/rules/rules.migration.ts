import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Rules1764900000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE rules_versions__v2 (
        region text NOT NULL,
        fiscal_year integer NOT NULL,
        version integer NOT NULL,
        rules jsonb NOT NULL,
        content_hash text NOT NULL,
        published_by text,
        published_at timestamptz(3) NOT NULL,
        PRIMARY KEY (region, fiscal_year, version)
      );
      CREATE TABLE rules_drafts__v2 (
        region text NOT NULL,
        fiscal_year integer NOT NULL,
        rules jsonb NOT NULL,
        content_hash text NOT NULL,
        drafted_by text NOT NULL,
        drafted_at timestamptz(3) NOT NULL,
        PRIMARY KEY (region, fiscal_year)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
