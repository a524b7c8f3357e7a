import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Appointments1764600000300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE appointments__v1 (
        row_id uuid PRIMARY KEY,
        appointment_id uuid NOT NULL,
        person_id text NOT NULL,
        region text NOT NULL,
        role text NOT NULL,
        scope text NOT NULL,
        starts_on text NOT NULL,
        ends_on text,
        absence_id uuid,
        deputy_for text,
        acts_from text,
        acts_to text,
        changed_at timestamptz(3) NOT NULL
      );
      CREATE INDEX appointments__v1_list ON appointments__v1 (scope, row_id);
      CREATE INDEX appointments__v1_person ON appointments__v1 (person_id);
      CREATE INDEX appointments__v1_appointment ON appointments__v1 (appointment_id);
      CREATE INDEX appointments__v1_absence ON appointments__v1 (absence_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('迁移只向前 Migrations only go forward');
  }
}
