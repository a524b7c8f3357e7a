import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class People1764600000200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE people__v1 (
        person_id text PRIMARY KEY,
        region text NOT NULL,
        unit text NOT NULL,
        name text,
        telephone text,
        login_name text,
        left_on text,
        is_erased boolean NOT NULL,
        revision integer NOT NULL,
        changed_at timestamptz(3) NOT NULL
      );
      CREATE INDEX people__v1_list ON people__v1 (unit, person_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
