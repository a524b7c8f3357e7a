import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { checkJobs, defineJob } from '#platform/job-queue';
import { checkReadSide } from '#platform/read-store';
import { recordedEvents } from '#testing/core';
import { defineContext, jobsOf, process, processorOf, processorsOf, readSideOfContexts } from './index.js';
import { noteCatalogue, notes, notesInRows, noteStreams } from './notes-for-spec.js';

const noteId = '6f0f6c0e-6f3f-4d4b-8d0c-0d7f6d3d6a01';
const printNote = defineJob({ name: 'print-note', payload: z.strictObject({ noteId: z.uuid() }) });
const burnNote = defineJob({ name: 'burn-note', payload: z.strictObject({ line: z.int() }) });
const printing = process({
  name: 'print-notes',
  catalogue: noteCatalogue,
  jobs: [printNote, burnNote],
  on: {
    NoteWritten: ({ data }) => [{ job: printNote, payload: { noteId: data.noteId } }],
    LineStruck: ({ data: { line } }) => [{ job: burnNote, payload: { line } }],
  },
});
const run = () => Promise.resolve();
const jobs = [processorOf(printNote, { run }), processorOf(burnNote, { run })];
const printed = defineContext({ ...notes, processes: [printing], jobs });

describe('a process', () => {
  it('asks for jobs by the names of their definitions', () => {
    const data = { noteId, unit: '307001', words: '', fiscalYear: 2024 };
    const [event] = recordedEvents(noteStreams.of(noteId), [{ type: 'NoteWritten', data }]);
    if (!event) throw new Error('one event was given');
    expect(printing.on['NoteWritten']?.(event)).toEqual([{ job: 'print-note', payload: { noteId } }]);
    expect(printing.jobs).toEqual(['print-note', 'burn-note']);
  });

  it('is refused by the compiler where it names other events, other jobs or other payloads', () => {
    const of = { name: 'p', catalogue: noteCatalogue, jobs: [printNote] };
    // @ts-expect-error -- no such event
    process({ ...of, on: { NoteBurnt: () => [] } });
    // @ts-expect-error -- the catalogue says that a line is a number
    process({ ...of, on: { LineStruck: ({ data: { line } }) => [{ job: printNote, payload: { noteId: line } }] } });
    // @ts-expect-error -- the job wants a noteId
    process({ ...of, on: { NoteWritten: () => [{ job: printNote, payload: { line: 1 } }] } });
    // @ts-expect-error -- it says that it asks for another
    process({ ...of, on: { LineStruck: ({ data: { line } }) => [{ job: burnNote, payload: { line } }] } });
    expect(of.jobs).toEqual([printNote]);
  });
});

describe('a manifest', () => {
  it('gives the read side its streams, views and processes', () => {
    expect(readSideOfContexts([printed])).toMatchObject({
      ...{ prefixes: ['note-'], projections: [notesInRows], processes: [printing], catalogues: [noteCatalogue] },
      ...{ entities: notesInRows.entities, migrations: notesInRows.migrations },
    });
    expect(
      checkReadSide({ ...readSideOfContexts([printed]), jobs: jobsOf([printed]).map(({ name }) => name) }),
    ).toEqual(new Set(['NoteWritten', 'LineStruck']));
  });

  it('gives the worker a processor for each of its jobs', () => {
    const [definitions, classes] = [jobsOf([printed]), processorsOf([printed])];
    expect(definitions).toEqual([printNote, burnNote]);
    expect(classes).toHaveLength(2);
    const { processes } = readSideOfContexts([printed]);
    const processors = jobs.map(({ definition }) => ({ definition }));
    expect(() => checkJobs({ definitions, processors, processes })).not.toThrow();
    expect(() => checkJobs({ definitions, processors: [], processes })).toThrow('job print-note has no processor');
  });
});
