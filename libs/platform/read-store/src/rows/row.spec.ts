import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { remove, update, upsert } from './changes.js';
import { col } from './column.js';
import { entityOf } from './entity.js';
import { answerOf, answerWithNullsOf, row } from './row.js';

class Note extends row(
  'notes__v1',
  {
    noteId: col.uuid().key(),
    kind: col.text(z.enum(['short', 'long'])),
    words: col.json(z.array(z.string())).orNull(),
    paidFor: col.decimal(18, 2).described('金额 Amount'),
    writtenAt: col.moment(),
  },
  { indexes: { notes__v1_kind: ['kind'] }, checks: { notes__v1_paid: 'paid_for > 0' } },
) {}

const noteId = '6f0f6c0e-6f3f-4d4b-8d0c-0d7f6d3d6a01';
const whole = { noteId, kind: 'short', paidFor: '1.00', writtenAt: '2024-01-01T00:00:00.000Z' } as const;

describe('a row', () => {
  it('is what TypeORM knows its table by', () => {
    expect(entityOf(Note)).toMatchObject({
      options: {
        ...{ name: 'Note', tableName: 'notes__v1', target: Note },
        columns: {
          noteId: { name: 'note_id', type: 'uuid', primary: true, nullable: false },
          words: { name: 'words', type: 'jsonb', primary: false, nullable: true },
          paidFor: { name: 'paid_for', type: 'numeric', precision: 18, scale: 2 },
          writtenAt: { name: 'written_at', type: 'timestamptz', precision: 3 },
        },
        indices: [{ name: 'notes__v1_kind', columns: ['kind'] }],
        checks: [{ name: 'notes__v1_paid', expression: 'paid_for > 0' }],
      },
    });
  });

  it('is what the API answers, without what is null', () => {
    const answer = answerOf(Note);
    expect(answer.parse(whole)).toEqual(whole);
    expect(answer.safeParse({ ...whole, words: null }).success).toBe(false);
    expect(answer.safeParse({ ...whole, kind: 'endless' }).success).toBe(false);
    expect(answer.shape.paidFor.description).toBe('金额 Amount');
  });

  it('is what the API answers with its nulls, where an answer shows them', () => {
    const answer = answerWithNullsOf(Note);
    expect(answer.parse({ ...whole, words: null })).toEqual({ ...whole, words: null });
    expect(answer.safeParse(whole).success).toBe(false);
    expect(answer.safeParse({ ...whole, words: null, kind: null }).success).toBe(false);
  });

  it('is written whole, where what may be null may be left out', () => {
    expect(upsert(Note, { ...whole, words: undefined })).toEqual({ kind: 'upsert', table: Note, row: whole });
    expect(update(Note, { noteId }, { words: null })).toEqual({
      ...{ kind: 'update', table: Note, key: { noteId }, set: { words: null } },
    });
    expect(remove(Note, { noteId })).toEqual({ kind: 'delete', table: Note, key: { noteId } });
  });

  it('does not compile with a column that is misspelt, missing or of another type, wherever it comes from', () => {
    const kindless = { noteId, paidFor: '1.00', writtenAt: whole.writtenAt };
    const spread = { ...whole, worts: ['a'] };
    // @ts-expect-error -- no column `worts`, though it comes by a spread
    upsert(Note, { ...spread });
    // @ts-expect-error -- `kind` is missing
    upsert(Note, kindless);
    // @ts-expect-error -- no such kind
    upsert(Note, { ...whole, kind: 'endless' });
    // @ts-expect-error -- never null
    upsert(Note, { ...whole, paidFor: null });
    // @ts-expect-error -- no column `worts`
    update(Note, { noteId }, { worts: ['a'] });
    // @ts-expect-error -- what is not known is not null
    update(Note, { noteId }, { words: undefined });
    // @ts-expect-error -- no column `id`
    remove(Note, { id: noteId });
    expect(Object.keys(Note.columns)).toEqual(['noteId', 'kind', 'words', 'paidFor', 'writtenAt']);
  });
});
