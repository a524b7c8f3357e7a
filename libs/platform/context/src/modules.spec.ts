import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { EventStore } from '#platform/event-store';
import { assertOneHandlerEach, unitsQuery } from '#platform/http';
import { defineJob, jobIdOf, type JobContext } from '#platform/job-queue';
import { contextSettings, envelopeOf } from '#testing/core';
import {
  apiModulesOf,
  defineContext,
  list,
  listRoute,
  processorOf,
  route,
  rowsOf,
  workerModulesOf,
  type Context,
} from './index.js';
import { NoteRow, notes, OpenYear, writeNote } from './notes-for-spec.js';

@Module({})
class Application {}
@Module({})
class Stores {}

class PrintLine {
  readonly line = 7;
}

/** An application of these modules, with stores that nobody asks anything. */
async function booted(modules: ReturnType<typeof apiModulesOf>) {
  const eventStore = new EventStore('esdb://127.0.0.1:1?tls=false');
  const providers = [
    { provide: EventStore, useValue: eventStore },
    { provide: DataSource, useValue: new DataSource({ type: 'postgres' }) },
  ];
  const stores = { module: Stores, global: true, providers, exports: [EventStore, DataSource] };
  const root = { module: Application, imports: [stores, ...modules] };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
  const app = await NestFactory.createApplicationContext(root, { logger: false });
  return {
    app,
    close: async () => {
      await app.close();
      await eventStore.close();
    },
  };
}

async function faultsOf(...contexts: Context[]): Promise<unknown> {
  const { app, close } = await booted(apiModulesOf(contexts, contextSettings));
  try {
    assertOneHandlerEach(app);
    return undefined;
  } catch (fault) {
    return fault;
  } finally {
    await close();
  }
}

describe('the modules of a context', () => {
  it('hold one handler for every command and query that its routes send', async () =>
    expect(await faultsOf(notes)).toBeUndefined());

  it('are refused with a command that nobody handles, or two do', async () => {
    const faults = String(await faultsOf({ ...notes, commands: [] }));
    expect(faults).toContain('WriteNote must have exactly one handler among the modules, it has 0.');
    expect(faults).toContain('StrikeLine must have');
    const again = { ...notes, name: 'again', queries: [], routes: [], commands: [writeNote] };
    expect(String(await faultsOf(notes, again))).toContain(
      'WriteNote must have exactly one handler among the modules, it has 2.',
    );
  });

  it('are named after it, and give what it provides to the contexts after it', () => {
    const [api] = apiModulesOf([notes], contextSettings);
    expect(api).toMatchObject({ global: true, controllers: notes.routes, exports: [OpenYear] });
    expect(api?.module.name).toBe('notesModule');
    const [worker] = workerModulesOf([notes], contextSettings);
    expect(worker).toMatchObject({ controllers: [], exports: [OpenYear] });
  });

  it('hold in the worker what runs its jobs, with what that needs', async () => {
    const ran: unknown[] = [];
    const definition = defineJob({ name: 'print-note', payload: z.strictObject({ line: z.int() }) });
    const printing = processorOf(definition, {
      needs: { year: OpenYear },
      run: async ({ line }, { job, needs, send }) => {
        ran.push([line, job.jobId, needs.year]);
        await send(new PrintLine());
      },
    });
    const { app, close } = await booted(
      workerModulesOf([defineContext({ ...notes, jobs: [printing] })], contextSettings),
    );
    const cause = { process: 'print', eventId: 'e', ordinal: 0, correlationId: 'c' };
    const sender = { envelope: () => envelopeOf({ system: 'print' }) };
    const job: JobContext = { ...cause, ...sender, jobId: jobIdOf(cause), part: () => sender };
    const processor = app.get(printing.processor);
    expect([processor.definition, app.get(CommandBus)]).toEqual([definition, expect.any(CommandBus)]);
    // It goes to the bus, which knows no such command.
    await expect(processor.run({ line: 7 }, job)).rejects.toThrow('PrintLine');
    expect(ran).toEqual([[7, 'print-e-0', app.get(OpenYear)]]);
    await close();
  });
});

describe('a list over HTTP', () => {
  it('is refused where its query takes what the list does not filter by', () => {
    const parts = {
      at: 'GET notes',
      action: 'target.read',
      name: 'listNotes',
      tag: '样例 samples',
      summary: '列出 List',
      reads: [],
    } as const;
    const lists = list({
      name: 'ListNotes',
      of: rowsOf(NoteRow),
      order: ['noteId'],
      scope: 'unit',
      filters: { unit: 'equals' },
    });
    const made = () => listRoute({ ...parts, lists, query: unitsQuery, answers: z.object({}), show: (note) => note });
    expect(made).toThrow('GET notes: its query takes fiscalYear, by which its list does not filter');
  });
});

describe('a route', () => {
  const get = {
    action: 'target.read',
    name: 'getNote',
    tag: '样例 samples',
    summary: '取 Get',
    answers: z.object({}),
    refuses: [400],
    asks: [],
  } as const;
  const made = (at: `GET ${string}`, params: Record<string, z.ZodType>) => () =>
    route({ ...get, at, params, handle: () => ({}) });

  it('is refused where a parameter of its path has no schema, or a schema no parameter', () => {
    expect(made('GET notes/:noteId/lines/:line', { noteId: z.uuid() })).toThrow(
      'the parameters of the path are noteId,line, the schemas noteId',
    );
    expect(made('GET notes', { noteId: z.uuid() })).toThrow('GET notes');
    expect(made('GET notes/:noteId', { noteId: z.uuid() })().name).toBe('getNoteRoute');
  });
});
