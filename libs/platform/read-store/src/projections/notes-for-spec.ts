import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { z } from 'zod';
import { uuidv5, type EventCatalogue, type RecordedEvent } from '#domain/kernel';
import { type Log } from '../runners/runner.js';
import { type Process, type Projection } from './projection.js';

@Entity({ name: 'notes__v1' })
export class Note {
  @PrimaryColumn({ type: 'text' }) shelf!: string;
  @PrimaryColumn({ type: 'uuid', name: 'note_id' }) noteId!: string;
  @Column({ type: 'numeric', precision: 18, scale: 2 }) amount!: string;
  @Column({ type: 'integer', name: 'seen_count' }) seenCount!: number;
  @Column({ type: 'boolean' }) pinned!: boolean;
  @Column({ type: 'jsonb', nullable: true }) tags!: readonly string[] | null;
  @Column({ type: 'text', array: true }) words!: readonly string[];
  @Column({ type: 'char', length: 3, nullable: true }) mark!: string | null;
  @Column({ type: 'timestamptz', name: 'written_at', nullable: true }) writtenAt!: Date | null;
}

export class Notes1764000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notes__v1 (
        shelf text not null,
        note_id uuid not null,
        amount numeric(18, 2) not null,
        seen_count integer not null,
        pinned boolean not null,
        tags jsonb,
        words text[] not null,
        mark char(3),
        written_at timestamptz,
        primary key (shelf, note_id)
      )`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'));
  }
}

const anything = { schema: 1, data: z.unknown() };
export const catalogue: EventCatalogue = {
  NoteWritten: anything,
  NoteSeen: anything,
  ShelfCleared: anything,
  NoteSpoilt: anything,
};

const written = z.object({ shelf: z.string(), note: z.string(), amount: z.string() });
const seen = z.object({ shelf: z.string(), note: z.string(), count: z.number() });

export const notes: Projection = {
  name: 'notes',
  version: 1,
  entities: [Note],
  migrations: [Notes1764000000001],
  catalogue,
  on: {
    NoteWritten: ({ data, metadata }) => {
      const { shelf, note, amount } = written.parse(data);
      const row = { shelf, noteId: uuidv5(note), amount, seenCount: 0, pinned: false, tags: ['新', note] };
      return [{ kind: 'upsert', table: Note, row: { ...row, words: [note], writtenAt: metadata.recordedAt } }];
    },
    NoteSeen: ({ data }) => {
      const { shelf, note, count } = seen.parse(data);
      return [{ kind: 'update', table: Note, key: { shelf, noteId: uuidv5(note) }, set: { seenCount: count } }];
    },
    ShelfCleared: ({ data }) => [
      { kind: 'delete', table: Note, key: { shelf: z.object({ shelf: z.string() }).parse(data).shelf } },
    ],
    NoteSpoilt: () => {
      throw new Error('spoilt');
    },
  },
};

export const tellReader: Process = {
  name: 'tell-reader',
  catalogue,
  jobs: ['send-note'],
  on: {
    NoteWritten: ({ data }) => {
      const { note } = written.parse(data);
      return [
        { job: 'send-note', payload: { note } },
        { job: 'send-note', payload: { note, copy: true } },
      ];
    },
  },
};

export const noteWritten = (note: string, position: number, amount = '1.00'): RecordedEvent =>
  happened('NoteWritten', { shelf: 'a', note, amount }, position);

export const happened = (type: string, data: unknown, position: number): RecordedEvent => ({
  stream: 'note-1',
  revision: position,
  position: String(position),
  eventId: uuidv5(`event ${position}`),
  type,
  data,
  metadata: {
    commandId: uuidv5('command'),
    commandHash: '0',
    $correlationId: 'correlation',
    $causationId: 'cause',
    actor: { system: 'spec' },
    recordedAt: '2026-01-02T03:04:05.678Z',
    schema: 1,
    previousHash: '0',
    hash: '0',
  },
});

/** Keeps what it is told. */
export class Lines implements Log {
  private readonly told: string[] = [];
  private readonly hearers = new Set<() => void>();

  /** Resolves as soon as such a line was told. */
  until(fits: (line: string) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.told.some(fits)) resolve();
      };
      this.hearers.add(look);
      look();
    });
  }

  log(line: string): void {
    this.told.push(line);
    for (const look of this.hearers) look();
  }

  warn(line: string): void {
    this.log(line);
  }
}
