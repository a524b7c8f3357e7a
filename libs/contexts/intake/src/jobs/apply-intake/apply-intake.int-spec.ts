import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule, type ICommand } from '@nestjs/cqrs';
import { workerModulesOf } from '#platform/context';
import { EventStore } from '#platform/event-store';
import {
  JobQueue,
  prepareJobStore,
  startWorkers,
  UnrecoverableError,
  type JobContext,
  type RunningWorkers,
} from '#platform/job-queue';
import { digestOf, sha256, uuidv5, type Actor, type Envelope, type RecordedEvent } from '#domain/kernel';
import { SessionsModule } from '#platform/sessions';
import { directory } from '#contexts/directory';
import { InForce, rules } from '#contexts/rules';
import { ReviseTarget, targets, targetStreams } from '#contexts/targets';
import {
  contextSettings,
  createTestDatabase,
  envelopeOf,
  startTestEventStore,
  type TestDatabase,
  type TestEventStore,
} from '#testing';
import { beginRules } from '#testing/county';
import {
  bytesOf,
  misplacedTable,
  row,
  smallTable,
  withProject,
} from '../../../../../../test/fixtures/tables/small-table.js';
import { AcceptIntake } from '../../accept-intake/accept-intake.js';
import { DecideFindings } from '../../decide-findings/decide-findings.js';
import { intakeDecider, type PresentIntake } from '../../domain/intake.state.js';
import { intakeStreams } from '../../domain/intake.streams.js';
import { ImportTable } from '../../import-table/import-table.js';
import { intake } from '../../intake.context.js';
import { applyIntakeJob } from './apply-intake.job.js';
import { applyIntake } from './apply-intake.processor.js';
import { planDrafts } from './plan-drafts.js';

const drafter: Actor = { personId: 'p-drafter', unit: '307001', roles: ['unit-drafter@307001'] };
const acceptor: Actor = { ...drafter, personId: 'p-acceptor' };
type ApplyIntakeProcessor = InstanceType<typeof applyIntake.processor>;
type Table = typeof smallTable;
/** A year of its own for every story: its targets are its own. */
const inYear = (year: number, table: Table): Table => ({ ...table, title: `部门预算项目绩效目标表（${year}年度）` });

@Module({})
class Stores {}
@Module({})
class Worker {}

describe('an import, from its file to its drafts', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let eventStore: EventStore;
  let app: INestApplicationContext;
  let bus: CommandBus;
  let queue: JobQueue;
  let workers: RunningWorkers;
  const ended = new Map<string, (how: unknown) => void>();
  const contexts = new Map<string, JobContext>();
  /** Who runs the next attempt of an import's job, where it is not the processor itself. */
  const attempts = new Map<string, ApplyIntakeProcessor[]>();

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    eventStore = new EventStore(server.connectionString);
    await beginRules(eventStore);
    await prepareJobStore(database.jobsUrl);
    const rows = new DataSource({ type: 'postgres', url: database.readModelsUrl });
    const providers = [
      { provide: EventStore, useValue: eventStore },
      { provide: DataSource, useValue: rows },
    ];
    const stores = { module: Stores, global: true, providers, exports: [EventStore, DataSource] };
    const sessions = SessionsModule.forRoot(database.readModelsUrl, { master: {}, poolSize: 1 });
    const module = {
      module: Worker,
      imports: [CqrsModule, stores, sessions, ...workerModulesOf([directory, rules, targets, intake], contextSettings)],
    };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
    app = await NestFactory.createApplicationContext(module, { logger: false });
    await app.init();
    bus = app.get(CommandBus);
    const onError = () => undefined; // how each job ended is asserted below
    queue = new JobQueue(database.jobsUrl, [applyIntakeJob], { onError });
    const processor = app.get(applyIntake.processor);
    const run: ApplyIntakeProcessor['run'] = async (payload, context) => {
      const { intakeId } = payload;
      contexts.set(intakeId, context);
      const by = attempts.get(intakeId)?.shift() ?? processor;
      try {
        await by.run(payload, context);
        ended.get(intakeId)?.('done');
      } catch (error) {
        if (error instanceof UnrecoverableError) ended.get(intakeId)?.(error);
        throw error;
      }
    };
    workers = await startWorkers(
      database.jobsUrl,
      [{ definition: applyIntakeJob, run: (payload, context) => run(applyIntakeJob.payload.parse(payload), context) }],
      { onError },
    );
  });
  afterAll(async () => {
    await workers.close();
    await queue.close();
    await app.close();
    await eventStore.close();
    await server.close();
    await database.drop();
  });

  const importOf = (
    key: string,
    table: Table,
    envelope = (part: number | string): Envelope => envelopeOf(drafter, `${key}/${part}`),
  ): ImportTable => {
    const bytes = bytesOf(table);
    const data = { intakeId: uuidv5(key), region: '511124', fileName: 'table.tsv', sha256: sha256(bytes) };
    return new ImportTable(data, bytes, app.get(InForce), (part) => Promise.resolve(envelope(part)));
  };
  const importTable = async (key: string, table: Table): Promise<PresentIntake> => {
    await bus.execute(importOf(key, table));
    return intakeOf(uuidv5(key));
  };
  const accept = async ({ header: { intakeId }, proposals, read }: PresentIntake): Promise<string> => {
    for (const { id: proposal } of proposals) {
      const data = { intakeId, decisions: [{ proposal, decision: 'accepted' as const }] };
      await bus.execute(new DecideFindings(data, envelopeOf(drafter, `${intakeId}/${proposal}`)));
    }
    const data = { intakeId, digest: read?.digest ?? '' };
    await bus.execute(new AcceptIntake(data, envelopeOf(acceptor, `${intakeId}/accept`)));
    return intakeId;
  };

  /** Enqueues the job of an accepted import and answers how it ended. */
  async function apply(intakeId: string, ...first: ApplyIntakeProcessor[]): Promise<unknown> {
    const end = new Promise((resolve) => ended.set(intakeId, resolve));
    attempts.set(intakeId, first);
    const eventId = uuidv5(`accepted/${intakeId}`);
    const cause = { process: 'apply-accepted-intakes', eventId, ordinal: 0, correlationId: 'spec' };
    await queue.enqueue([{ job: applyIntakeJob.name, payload: { intakeId }, cause }]);
    return end;
  }
  /** The queue has forgotten the job, which comes again. */
  async function applyAgain(intakeId: string): Promise<void> {
    const context = contexts.get(intakeId);
    if (!context) throw new Error('what comes again has come before');
    await app.get(applyIntake.processor).run({ intakeId }, context);
  }
  const accepted = async (key: string, table: Table) => accept(await importTable(key, table));

  /** A processor that is killed before it sends command `n`. */
  function killedBefore(n: number): ApplyIntakeProcessor {
    let sent = 0;
    const execute = (command: ICommand) => {
      if (sent === n) throw new Error('killed');
      sent += 1;
      return bus.execute(command);
    };
    return new applyIntake.processor(Object.create(bus, { execute: { value: execute } }) as CommandBus, eventStore);
  }

  async function intakeOf(intakeId: string): Promise<PresentIntake> {
    const { state } = await eventStore.load(intakeStreams.of(intakeId), intakeDecider);
    if (state.status === 'absent' || state.status === 'received') throw new Error('an imported table is present');
    return state;
  }
  const outcomesOf = async (intakeId: string) =>
    (await intakeOf(intakeId)).outcomes.map(({ outcome, reason }) => (reason ? `${outcome}: ${reason}` : outcome));
  const targetIdsOf = async (intakeId: string) =>
    (await intakeOf(intakeId)).outcomes.flatMap(({ targetId }) => targetId ?? []);
  async function everything(): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of eventStore.readAll({ prefixes: ['target-', 'intake-'] })) events.push(event);
    return events;
  }
  async function targetOf(targetId: string | undefined) {
    const { state, tip } = await eventStore.load(targetStreams.of(targetId ?? ''), targetStreams.decider);
    if (state.status === 'absent') throw new Error('a drafted target is present');
    return { target: state, revision: tip.revision };
  }

  it('drafts each project once, repairs and all, and does nothing when its job comes again', async () => {
    const intakeId = await accepted('twice', inYear(2025, misplacedTable));
    expect(await apply(intakeId)).toBe('done');
    const before = await everything();
    expect(await outcomesOf(intakeId)).toEqual(['drafted', 'drafted', 'drafted']);
    await applyAgain(intakeId);
    expect(await everything()).toEqual(before);

    const drafted = before.filter(({ type }) => type === 'TargetDrafted');
    expect(drafted.map(({ stream }) => stream)).toEqual((await targetIdsOf(intakeId)).map(targetStreams.of));
    expect(drafted.map(({ metadata }) => metadata.actor)).toEqual(Array(3).fill({ system: 'apply-accepted-intakes' }));
    // The hash that every release so far has given it: who accepted is no part of it.
    const hashes = planDrafts(await intakeOf(intakeId)).flatMap((step) => {
      if (step.kind !== 'draft') return [];
      const { targetId, ...what } = step.draftable;
      const data = { region: '511124', fiscalYear: 2025, ...what, source: step.source };
      return digestOf({ stream: targetStreams.of(targetId), command: 'DraftTarget', data });
    });
    expect(drafted.map(({ metadata }) => metadata.commandHash)).toEqual(hashes);
    const [first] = await targetIdsOf(intakeId);
    // Whoever accepted wrote it: not the process, and not who uploaded the table.
    expect(drafted.map(({ data }) => data)).toMatchObject(Array(3).fill({ writtenBy: 'p-acceptor' }));
    expect((await targetOf(first)).target.writers).toEqual(['p-acceptor']);
    expect((await targetOf(first)).target.content.indicators.map(({ source }) => source?.line)).toEqual([5, 6, 7]);
  });

  it.each([
    ['after the first draft', 2026, 1],
    ['after the last draft, before it could say so', 2027, 3],
  ])('drafts each project once when the worker is killed %s', async (_, year, commands) => {
    const intakeId = await accepted(`killed-${year}`, inYear(year, smallTable));
    expect(await apply(intakeId, killedBefore(commands))).toBe('done');
    expect(await outcomesOf(intakeId)).toEqual(['drafted', 'drafted', 'drafted']);
    const streams = (await targetIdsOf(intakeId)).map(targetStreams.of);
    const events = (await everything()).filter(({ stream }) =>
      [...streams, intakeStreams.of(intakeId)].includes(stream),
    );
    expect(events.map(({ type }) => type)).toEqual([
      ...['IntakeStarted', 'RowsRead', 'IntakeRead', 'IntakeAccepted'],
      ...['TargetDrafted', 'TargetDrafted', 'TargetDrafted', 'IntakeApplied'],
    ]);
  });

  it('revises the draft that a corrected table changes, rows keeping their ids, and leaves the others', async () => {
    const original = await accepted('corrected-1', inYear(2028, smallTable));
    await apply(original);
    const targetIds = await targetIdsOf(original);
    const before = await targetOf(targetIds[1]);

    const added = row('技能培训取证人数', '5', { unit: '人' });
    const corrected = withProject(inYear(2028, smallTable), 1, (each) => {
      const [first, ...others] = each.indicators;
      return { ...each, indicators: [...(first ? [{ ...first, value: '6', weight: '45' }] : []), added, ...others] };
    });
    const again = await importTable('corrected-2', corrected);
    expect(again.proposals.map(({ id }) => id)).toEqual(['revise-target-1']);
    expect(await apply(await accept(again), killedBefore(2))).toBe('done');
    expect(await outcomesOf(again.header.intakeId)).toEqual([
      'unchanged: target-exists',
      'revised',
      'unchanged: target-exists',
    ]);

    const after = await targetOf(targetIds[1]);
    expect([before.revision, after.revision]).toEqual([0, 1]);
    const [a, b, c] = before.target.content.indicators.map(({ indicatorId }) => indicatorId);
    const next = uuidv5('indicator/4', targetIds[1]);
    expect(after.target.content.indicators.map(({ indicatorId }) => indicatorId)).toEqual([a, next, b, c]);
    const third = await importTable('corrected-3', corrected);
    expect([third.proposals, third.findings.map(({ code }) => code)]).toEqual([[], ['targets-unchanged']]);
  });

  it('leaves a draft alone that was revised by hand after its revision was proposed', async () => {
    const original = await accepted('by-hand-1', inYear(2029, smallTable));
    await apply(original);
    const [targetId = ''] = await targetIdsOf(original);
    const corrected = withProject(inYear(2029, smallTable), 0, (each) => ({ ...each, annualGoal: '更正后的目标。' }));
    const again = await importTable('by-hand-2', corrected);

    const { target } = await targetOf(targetId);
    const byHand = { ...target.content, annualGoal: '填报人自己改的目标。' };
    await bus.execute(new ReviseTarget({ targetId, content: byHand }, envelopeOf(drafter, 'by-hand', 0)));

    expect(await apply(await accept(again))).toBe('done');
    expect((await outcomesOf(again.header.intakeId))[0]).toBe('not-revised: revision-is-stale');
    expect((await targetOf(targetId)).target.content.annualGoal).toBe('填报人自己改的目标。');
  });

  it('drafts nothing of a table that nobody accepted', async () => {
    const { header } = await importTable('not-accepted', inYear(2030, smallTable));
    const before = await everything();
    expect(await apply(header.intakeId)).toBeInstanceOf(UnrecoverableError);
    expect(await apply(uuidv5('no such intake'))).toBeInstanceOf(UnrecoverableError);
    expect(await everything()).toEqual(before);
  });

  it('goes on with a large table where it was cut off, and has every part once', async () => {
    const [project] = smallTable.projects;
    if (!project) throw new Error('the table has projects');
    const projects = Array.from({ length: 120 }, (_, at) => ({
      ...{ ...project, name: `第${at}号经费`, annualGoal: `${'目标'.repeat(600)}${at}。` },
    }));
    const large = { ...inYear(2031, smallTable), projects };
    const cutOff = importOf('large', large, (part) => {
      if (Number(part) > 0) throw new Error('killed');
      return envelopeOf(drafter, `large/${part}`);
    });
    await expect(bus.execute(cutOff)).rejects.toThrow('killed');
    expect((await intakeOf(uuidv5('large'))).status).toBe('reading');
    const intake = await importTable('large', large);
    expect(intake.status).toBe('read');
    const before = await everything();
    expect(await importTable('large', large)).toEqual(intake);
    expect(await everything()).toEqual(before);
    const mine = before.filter(({ stream }) => stream === intakeStreams.of(uuidv5('large')));
    expect(new Set(mine.map(({ metadata }) => metadata.commandId)).size).toBeGreaterThan(1);
    expect(mine.flatMap(({ type, data }) => (type === 'RowsRead' ? [data] : []))).toMatchObject(
      mine.filter(({ type }) => type === 'RowsRead').map((_, part) => ({ part })),
    );
    expect(intake.projects.map(({ name }) => name)).toEqual(projects.map(({ name }) => name));
  });
});
