import { describe, expect, it } from '@jest/globals';
import { digestOf, type Actor } from '#domain/kernel';
import { deciderSpec, envelopeOf } from '#testing/core';
import { facts, type Sender } from './command.js';
import { noteStreams, StrikeLine, strikeLine, WriteNote, writeNote, type NoteEvent } from './notes-for-spec.js';

const noteId = '6f0f6c0e-6f3f-4d4b-8d0c-0d7f6d3d6a01';
const actor: Actor = { personId: 'p-drafter', unit: '307001', roles: ['unit-drafter@307001'] };
const data = { noteId, unit: '307001', words: '人员经费' };
const year = { fiscalYear: 2024 };
const written: NoteEvent = { type: 'NoteWritten', data: { ...data, ...year } };

/** As a caller of the API and a job make envelopes. */
const sender: Sender = {
  envelope: (of) => ({ ...envelopeOf(actor), commandHash: digestOf({ ...of }) }),
};
const hashOf = async (typedBy?: string, given = year): Promise<string> =>
  (await WriteNote.by(sender, { ...data, ...(typedBy === undefined ? {} : { typedBy }) }, given)).envelope.commandHash;

describe('a command', () => {
  it('has the name of its class, and the stream of its data', () => {
    expect([WriteNote.name, WriteNote.streamOf(data)]).toEqual(['WriteNote', `note-${noteId}`]);
    expect(StrikeLine.streamOf({ noteId: noteId.toUpperCase(), line: 1 })).toBe(noteStreams.of(noteId));
    expect(new StrikeLine({ noteId: noteId.toUpperCase(), line: 1 }, envelopeOf(actor)).id).toBe(noteId);
    expect(noteStreams.idOf({ stream: noteStreams.of(noteId) })).toBe(noteId);
  });

  it('is hashed by its stream, its name and its data, as every command recorded so far', async () => {
    expect(await hashOf()).toBe(digestOf({ stream: `note-${noteId}`, command: 'WriteNote', data }));
  });

  it('has the same hash whatever the shell looked up, and whatever is no part of what was asked', async () => {
    expect(await hashOf(undefined, { fiscalYear: 2025 })).toBe(await hashOf());
    expect(await hashOf('p-other')).toBe(await hashOf());
  });

  it('is made by who sends it, with the facts that it is decided on', async () => {
    const command = await WriteNote.by(sender, { ...data, typedBy: 'p-other' }, year);
    expect(command).toBeInstanceOf(WriteNote);
    expect(command).toMatchObject({ data: { ...data, typedBy: 'p-other' }, facts: year, envelope: { actor } });
  });

  it('is decided by its rule, on its facts', () => {
    const given = deciderSpec(noteStreams.decider, writeNote);
    given()
      .when(new WriteNote(data, envelopeOf(actor), year))
      .then(written);
    expect(writeNote.of).toBe(WriteNote);
  });

  it('is decided anew after a conflict only where it says so', () => {
    expect(strikeLine(new StrikeLine({ noteId, line: 1 }, envelopeOf(actor))).decidableAnew).toBe(true);
    expect(writeNote(new WriteNote(data, envelopeOf(actor), year)).decidableAnew).toBeUndefined();
  });

  it('is refused by the compiler with other data, without its facts or with other events', () => {
    // @ts-expect-error -- no `words`
    new WriteNote({ noteId, unit: '307001' }, envelopeOf(actor), year);
    // @ts-expect-error -- it is decided in a year
    new WriteNote(data, envelopeOf(actor));
    // @ts-expect-error -- no such event
    StrikeLine.rule(() => [{ type: 'NoteBurnt', data: {} }]);
    expect(facts()).toEqual({});
  });
});
