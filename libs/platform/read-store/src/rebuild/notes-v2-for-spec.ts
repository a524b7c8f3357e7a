import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { z } from 'zod';
import { uuidv5, type RecordedEvent } from '#domain/kernel';
import { catalogue } from '../projections/notes-for-spec.js';
import { type Projection } from '../projections/projection.js';

/** The next version of `notes`: one column less, one more, and amounts in cents. */
@Entity({ name: 'notes__v2' })
export class NoteV2 {
  @PrimaryColumn({ type: 'text' }) shelf!: string;
  @PrimaryColumn({ type: 'uuid', name: 'note_id' }) noteId!: string;
  @Column({ type: 'bigint' }) amount!: string;
  @Column({ type: 'integer', name: 'seen_count' }) seenCount!: number;
  @Column({ type: 'boolean' }) pinned!: boolean;
  @Column({ type: 'text' }) title!: string;
}

@Entity({ name: 'shelves__v2' })
export class ShelfV2 {
  @PrimaryColumn({ type: 'text' }) shelf!: string;
}

export class NotesV21764000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notes__v2 (
        shelf text not null,
        note_id uuid not null,
        amount bigint not null,
        seen_count integer not null,
        pinned boolean not null,
        title text not null,
        primary key (shelf, note_id)
      );
      create table shelves__v2 (shelf text primary key)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'));
  }
}

const written = z.object({ shelf: z.string(), note: z.string(), amount: z.string() });
const seen = z.object({ shelf: z.string(), note: z.string(), count: z.number() });

const takeWritten = ({ data }: RecordedEvent) => {
  const { shelf, note, amount } = written.parse(data);
  const cents = amount.replace('.', '');
  const row = { shelf, noteId: uuidv5(note), amount: cents, seenCount: 0, pinned: false, title: note };
  return [
    { kind: 'upsert' as const, table: NoteV2, row },
    { kind: 'upsert' as const, table: ShelfV2, row: { shelf } },
  ];
};

export const notesV2: Projection = {
  name: 'notes',
  version: 2,
  entities: [NoteV2, ShelfV2],
  migrations: [NotesV21764000000002],
  versionNote: { says: '金额以分计 amounts in cents', differs: { notes: ['amount'] } },
  catalogue,
  on: {
    NoteWritten: takeWritten,
    NoteSeen: ({ data }) => {
      const { shelf, note, count } = seen.parse(data);
      return [{ kind: 'update', table: NoteV2, key: { shelf, noteId: uuidv5(note) }, set: { seenCount: count } }];
    },
    ShelfCleared: () => [],
    NoteSpoilt: () => {
      throw new Error('spoilt');
    },
  },
};
