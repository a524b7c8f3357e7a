import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf, uuidv5, type RecordedEvent } from '#domain/kernel';
import { cursor, documentOf } from '#platform/http';
import { project } from '#platform/read-store';
import { recordedEvents } from '#testing/core';
import { entityDrift } from '#testing/read-stores';
import { drafter, finance, reviewer, startNotesApi, type NotesApi } from './notes-api-for-spec.js';
import { notesInRows, noteStreams } from './notes-for-spec.js';

let api: NotesApi;
beforeAll(async () => {
  api = await startNotesApi();
});
afterAll(() => api.close());

async function eventsOf(noteId: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of api.eventStore.readStream(noteStreams.of(noteId))) events.push(event);
  return events;
}

describe('a route that sends a command', () => {
  const noteId = uuidv5('first');
  const body = { unit: '307001', words: '人员经费' };

  it('decides it on its stream and on its facts, and answers what it left, its position and revision', async () => {
    const answered = await api.ask(`POST notes/${noteId}`, { body });
    const data = { noteId, ...body, fiscalYear: 2024 };
    expect(answered).toMatchObject({
      ...{ status: 201, etag: '"0"', position: expect.stringMatching(/^\d+$/) },
      body: { words: body.words, struck: [], events: [{ type: 'NoteWritten', data }] },
    });
    const commandHash = digestOf({ stream: `note-${noteId}`, command: 'WriteNote', data: { noteId, ...body } });
    expect(await eventsOf(noteId)).toMatchObject([{ data, metadata: { commandHash, actor: drafter } }]);
  });

  it('answers a rule that refuses as a problem', async () =>
    expect(await api.ask(`POST notes/${noteId}`, { body })).toMatchObject({
      status: 409,
      body: { code: 'note-exists' },
    }));

  it('refuses a parameter, a body, or more of it than its schemas take', async () => {
    const refused = { status: 400, body: { code: 'invalid-request' } };
    expect(await api.ask('POST notes/nonsense', { body })).toMatchObject(refused);
    const [other, line] = [`POST notes/${uuidv5('other')}`, `PUT notes/${noteId}/lines`];
    expect(await api.ask(other, { body: { ...body, words: '' } })).toMatchObject(refused);
    expect(await api.ask(other, { body: { ...body, shelf: 1 } })).toMatchObject(refused);
    expect(await api.ask(`${line}/first/struck`, { seen: 0 })).toMatchObject(refused);
    expect(await eventsOf(uuidv5('other'))).toEqual([]);
  });

  it('asks what the person saw, where it says so, and takes its parameters as the schemas make them', async () => {
    const strike = (seen?: number) => api.ask(`PUT notes/${noteId}/lines/2/struck`, seen === undefined ? {} : { seen });
    expect(await strike()).toMatchObject({ status: 428, body: { code: 'if-match-required' } });
    expect(await strike(7)).toMatchObject({ status: 412 });
    expect(await strike(0)).toMatchObject({ status: 200, etag: '"1"', body: { struck: [2] } });
    expect(await api.ask(`PUT notes/${uuidv5('none')}/lines/2/struck`, { seen: 0 })).toMatchObject({
      status: 404,
      body: { code: 'no-such-note' },
    });
  });

  it('is in the document under its name, with its parameters in the order of the path', () => {
    const { paths } = documentOf(api.app, { title: '样例 Sample', description: '', version: '1.0.0' });
    const put = paths['/api/v1/notes/{noteId}/lines/{line}/struck']?.put;
    expect(put).toMatchObject({ operationId: 'strikeLine', tags: ['样例 samples'], responses: { 200: {}, 428: {} } });
    expect(put?.parameters?.slice(0, 2)).toMatchObject([{ name: 'noteId' }, { name: 'line' }]);
    const { post } = paths['/api/v1/notes/{noteId}'] ?? {};
    expect(post).toMatchObject({ operationId: 'writeNote', responses: { 201: {}, 409: {} } });
    expect(post?.requestBody).toMatchObject({
      content: { 'application/json': { schema: { required: ['unit', 'words'], additionalProperties: false } } },
    });
    expect(paths['/api/v1/notes']?.get).toMatchObject({ operationId: 'listNotes' });
  });
});

describe('a list', () => {
  const idOf = (n: number): string => uuidv5(`listed/${n}`);
  const units = ['307001', '307001', '307002', '307002', '405001', '307001'];
  const years = [2024, 2024, 2024, 2024, 2024, 2025];
  const byKey = units
    .map((_, n) => n)
    .sort((a, b) => (years[a] ?? 0) - (years[b] ?? 0) || (idOf(a) < idOf(b) ? -1 : 1));
  const expected = (...of: string[]) => byKey.filter((n) => of.includes(units[n] ?? '')).map(idOf);

  beforeAll(async () => {
    const events = units.flatMap((unit, n) => {
      const data = { noteId: idOf(n), unit, words: `${n}`, fiscalYear: years[n] ?? 0 };
      return recordedEvents(noteStreams.of(idOf(n)), [{ type: 'NoteWritten', data }], { position: n + 1 });
    });
    await project(api.rows, notesInRows, events);
  });

  async function paged(query: string, by = finance): Promise<string[]> {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const { status, body } = await api.ask(`GET notes?${query}${after === undefined ? '' : `&after=${after}`}`, {
        by,
      });
      expect(status).toBe(200);
      const page = body as { items: { noteId: string }[]; next?: string };
      found.push(...page.items.map(({ noteId }) => noteId));
      after = page.next;
    } while (after !== undefined);
    return found;
  }

  it('goes page by page over rows of which the first key is the same, each of them once', async () => {
    expect(await paged('limit=1')).toEqual(byKey.map(idOf));
    expect(await paged('limit=4')).toEqual(byKey.map(idOf));
    expect(await paged('limit=6')).toEqual(byKey.map(idOf));
  });

  it('shows what one may see: of one unit, of a department, or everything', async () => {
    expect(await paged('limit=2', drafter)).toEqual(expected('307001'));
    expect(await paged('limit=2', reviewer)).toEqual(expected('307001', '307002'));
  });

  it('is narrowed by what is asked for, within that', async () => {
    expect(await paged('unit=307')).toEqual(expected('307001', '307002'));
    expect(await paged('unit=405', reviewer)).toEqual([]);
    expect(await paged('unit=307001&fiscalYear=2025')).toEqual([idOf(5)]);
  });

  it.each([
    ['a year that is a text', ['2024', idOf(0)]],
    ['an id that is none', [2024, 'nonsense']],
    ['a year beyond the column', [2 ** 40, idOf(0)]],
    ['too little of it', [2024]],
    ['too much of it', [2024, idOf(0), 1]],
  ])('refuses a cursor with %s', async (_, key) =>
    expect(await api.ask(`GET notes?after=${cursor.encode(key)}`, { by: finance })).toMatchObject({
      status: 400,
      body: { code: 'invalid-cursor' },
    }),
  );

  it('stands on a table that its migration makes as its row says', async () =>
    expect(await entityDrift(api.rows)).toEqual([]));
});
