import { describe, expect, it } from '@jest/globals';
import { checkReadSide } from './check-read-side.js';
import { catalogue, Note, notes, tellReader } from './notes-for-spec.js';

describe('the read side at its start', () => {
  const side = { projections: [notes], processes: [tellReader] };

  it('knows every type of every catalogue', () => {
    expect(checkReadSide({ ...side, catalogues: [{ Other: catalogue['NoteSeen']! }] })).toEqual(
      new Set([...Object.keys(catalogue), 'Other']),
    );
  });

  it.each([
    ['an event outside the catalogue', { projections: [{ ...notes, catalogue: {} }] }, 'notes names NoteWritten'],
    ['two views of one name', { projections: [notes, notes] }, 'projection notes v1 is there twice'],
    [
      'an event without a handler',
      { projections: [{ ...notes, on: { NoteSeen: undefined as never } }] },
      'notes has no function for NoteSeen',
    ],
    [
      'a table twice in one view',
      { projections: [{ ...notes, entities: [Note, Note] }] },
      'table notes__v1 is there twice',
    ],
    [
      'one name for two things',
      { processes: [{ ...tellReader, name: 'notes' }] },
      'notes is a projection and a process',
    ],
    ['a process without a job', { processes: [{ ...tellReader, jobs: [] }] }, 'process tell-reader names no job'],
    [
      'a job without a definition',
      { jobs: ['other'] },
      'tell-reader asks for the job send-note, which has no definition',
    ],
    ['two views of one table', { projections: [notes, { ...notes, name: 'copy' }] }, 'table notes__v1 is there twice'],
    ['a table of another version', { projections: [{ ...notes, version: 2 }] }, 'must end in __v2'],
    ['two processes of one name', { processes: [tellReader, tellReader] }, 'process tell-reader is there twice'],
    ['a name that job ids cannot hold', { processes: [{ ...tellReader, name: 'a:b' }] }, 'a:b: not kebab-case'],
  ])('refuses %s', (_, change, sentence) => {
    expect(() => checkReadSide({ ...side, ...change })).toThrow(sentence);
  });
});
