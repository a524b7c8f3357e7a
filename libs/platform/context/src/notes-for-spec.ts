import { z } from 'zod';
import { defineCatalogue, DomainError, unitCode, type DomainEvent } from '#domain/kernel';
import { idParam, unitsQuery } from '#platform/http';
import { answerOf, col, projection, row, update, upsert } from '#platform/read-store/core';
import { command, facts, streams } from './core.js';
import { commandRoute, defineContext, list, listRoute, rowsOf } from './index.js';

const written = z.strictObject({ noteId: z.uuid(), unit: unitCode, words: z.string(), fiscalYear: z.int() });
const struck = z.strictObject({ line: z.int() });

export const noteCatalogue = defineCatalogue({
  NoteWritten: { schema: 1, data: written },
  LineStruck: { schema: 1, data: struck },
});
export type NoteEvent =
  DomainEvent<'NoteWritten', z.infer<typeof written>> | DomainEvent<'LineStruck', z.infer<typeof struck>>;

interface Note {
  readonly words: string;
  readonly struck: readonly number[];
}

export const noteStreams = streams<Note | undefined, NoteEvent>('note', {
  initialState: undefined,
  evolve: (state, { type, data }) =>
    type === 'NoteWritten'
      ? { words: data.words, struck: [] }
      : state && { ...state, struck: [...state.struck, data.line] },
  catalogue: noteCatalogue,
});

/** What the shell looks up. */
export class OpenYear {
  readonly fiscalYear = 2024;
}

export class WriteNote extends command({
  streams: noteStreams,
  id: 'noteId',
  data: z.object({ noteId: z.uuid(), unit: unitCode, words: z.string(), typedBy: z.string().optional() }),
  facts: facts<{ readonly fiscalYear: number }>(),
  hashed: ({ typedBy: _, ...asked }) => asked,
}) {}

export const writeNote = WriteNote.rule((state, { data: { noteId, unit, words }, facts: { fiscalYear } }) => {
  if (state !== undefined) throw new DomainError('conflict', 'note-exists', { zh: '已有此条。', en: 'It exists.' });
  return [{ type: 'NoteWritten', data: { noteId, unit, words, fiscalYear } }];
});

export class StrikeLine extends command({
  streams: noteStreams,
  id: ({ noteId }) => noteId.toLowerCase(),
  data: z.object({ noteId: z.uuid(), line: z.int() }),
  onConflict: 'anew',
}) {}

export const strikeLine = StrikeLine.rule((state, { id, data: { line } }) => {
  if (state === undefined)
    throw new DomainError('not-found', 'no-such-note', { zh: '没有此条。', en: `No note ${id}.` });
  return state.struck.includes(line) ? [] : [{ type: 'LineStruck', data: { line } }];
});

const words = { tag: '样例 samples', answers: z.object({ words: z.string(), struck: z.array(z.int()) }) };

export const writeNoteRoute = commandRoute({
  ...words,
  at: 'POST notes/:noteId',
  action: 'target.draft',
  name: 'writeNote',
  summary: '写 Write a note',
  sends: WriteNote,
  params: { noteId: idParam },
  body: z.strictObject({ unit: unitCode, words: z.string().min(1) }),
  data: ({ params, body }) => ({ ...params, ...body }),
  needs: { year: OpenYear },
  facts: ({ needs: { year } }) => ({ fiscalYear: year.fiscalYear }),
  status: 201,
  refuses: [400, 401, 409],
  show: ({ state, events }) => ({ ...state, events }),
});

export const strikeLineRoute = commandRoute({
  ...words,
  at: 'PUT notes/:noteId/lines/:line/struck',
  action: 'target.revise',
  name: 'strikeLine',
  summary: '划去一行 Strike a line',
  sends: StrikeLine,
  ifMatch: true,
  params: { noteId: idParam, line: z.coerce.number().pipe(z.int()) },
  data: ({ params }) => params,
  refuses: [400, 401, 404, 412, 428],
  show: ({ state }) => state,
});

export class NoteRow extends row('notes__v1', {
  noteId: col.uuid().key(),
  unit: col.text(),
  fiscalYear: col.integer(),
  words: col.text(),
}) {}

class Notes1764000000001 {
  up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    const columns = 'note_id uuid primary key, unit text not null, fiscal_year integer not null, words text not null';
    return runner.query(`create table notes__v1 (${columns})`).then(() => undefined);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'));
  }
}

const listNotes = list({
  name: 'ListNotes',
  of: rowsOf(NoteRow),
  order: ['fiscalYear', 'noteId'],
  scope: 'unit',
  filters: { fiscalYear: 'equals', unit: 'starts-with' },
});

export const notesInRows = projection({
  name: 'notes',
  version: 1,
  entities: [NoteRow],
  migrations: [Notes1764000000001],
  catalogue: noteCatalogue,
  on: {
    NoteWritten: ({ data }) => [upsert(NoteRow, data)],
    LineStruck: (event) => [update(NoteRow, { noteId: noteStreams.idOf(event) }, { words: '' })],
  },
});

/** A context of two commands and a list. */
export const notes = defineContext({
  name: 'notes',
  streams: noteStreams,
  commands: [writeNote, strikeLine],
  queries: [listNotes.handler],
  routes: [
    writeNoteRoute,
    strikeLineRoute,
    listRoute({
      at: 'GET notes',
      action: 'target.read',
      name: 'listNotes',
      tag: words.tag,
      summary: '列出 List notes',
      lists: listNotes,
      query: unitsQuery,
      answers: answerOf(NoteRow).meta({ id: 'SpecNote' }),
      show: (note) => note,
      reads: [{ name: 'notes', version: 1 }],
    }),
  ],
  views: [notesInRows],
  provides: () => [OpenYear],
});
