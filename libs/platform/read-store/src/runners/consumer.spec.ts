import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineCatalogue } from '#domain/kernel';
import { HandlerFailed, processConsumer } from './consumer.js';
import { happened } from '../projections/notes-for-spec.js';
import { type Process } from '../projections/projection.js';

const catalogue = defineCatalogue({
  NoteWritten: {
    schema: 2,
    data: z.strictObject({ title: z.string() }),
    upcasters: { 1: (data) => ({ title: z.object({ note: z.string() }).parse(data).note }) },
  },
});
const tell: Process = {
  ...{ name: 'tell', catalogue, jobs: ['tell'] },
  on: { NoteWritten: ({ data }) => [{ job: 'tell', payload: data }] },
};
const consumer = processConsumer(tell);
const written = (schema: number, data: unknown) => {
  const event = happened('NoteWritten', data, 1);
  return { ...event, metadata: { ...event.metadata, schema } };
};
const payloads = (schema: number, data: unknown) =>
  consumer
    .statements([written(schema, data)])
    .flatMap(({ parameters }) => JSON.parse(String(parameters[0])) as { payload: unknown }[])
    .map(({ payload }) => payload);

describe('what follows from an event', () => {
  it('follows from its current form, whatever schema it was written in', () => {
    expect(payloads(1, { note: 'a' })).toEqual([{ title: 'a' }]);
    expect(payloads(2, { title: 'a' })).toEqual([{ title: 'a' }]);
  });

  it('is not guessed from an event of a later program', () => {
    expect(() => payloads(3, { title: 'a' })).toThrow(HandlerFailed);
    expect(() => payloads(3, { title: 'a' })).toThrow('upgrade it: NoteWritten schema 3');
    expect([1, 2, 3].map((schema) => consumer.knows('NoteWritten', schema))).toEqual([true, true, false]);
    expect(consumer.knows('Unheard', 1)).toBe(false);
  });

  it('is no job that the process does not name', () => {
    const other = processConsumer({ ...tell, jobs: ['other'] });
    expect(() => other.statements([written(2, { title: 'a' })])).toThrow('the process does not name this job: tell');
  });
});
