import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventStore } from '#platform/event-store';
import {
  JobQueue,
  prepareJobStore,
  startWorkers,
  UnrecoverableError,
  type Cause,
  type JobContext,
  type JobProcessor,
  type RunningWorkers,
} from '#platform/job-queue';
import { uuidv5, type RecordedEvent } from '#domain/kernel';
import { directory } from '#contexts/directory';
import { rules } from '#contexts/rules';
import { targetDecider, targets, targetStreams, type TargetEvent } from '#contexts/targets';
import { jobsOf, processorsOf, workerModulesOf } from '#platform/context';
import { SessionsModule } from '#platform/sessions';
import { contextSettings, envelopeOf } from '#testing/core';
import { assessedYear, beginRules } from '#testing/county';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { assessments } from '../../assessments.context.js';
import { assessmentDecider } from '../../domain/assessment.state.js';
import { assessmentStreams } from '../../domain/assessment.streams.js';
import { rescore } from '../../domain/year-end-result.js';
import { recordActuals, RecordActuals } from '../../record-actuals/record-actuals.js';
import { submitAssessment, SubmitAssessment } from '../../submit-assessment/submit-assessment.js';

const { targetId, opened, report, drafter, content, contentHash } = assessedYear;
const stream = assessmentStreams.of(targetId);
const approved: TargetEvent[] = [
  {
    type: 'TargetDrafted',
    data: { targetId, region: '511124', fiscalYear: 2024, unit: '307001', content, contentHash },
  },
  {
    type: 'TargetApproved',
    data: {
      ...{ targetId, region: '511124', fiscalYear: 2024, unit: '307001', content, contentHash },
      ...{ round: 1, submittedBy: 'p-drafter' },
    },
  },
];
const cause = (process: string): Cause => ({ process, eventId: uuidv5(process), ordinal: 0, correlationId: 'spec' });

@Module({})
class Stores {}
@Module({})
class Worker {}

describe('the jobs of an assessment, on a queue', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let eventStore: EventStore;
  let app: INestApplicationContext;
  let queue: JobQueue;
  let workers: RunningWorkers;
  const ended = new Map<string, (how: unknown) => void>();
  const contexts = new Map<string, JobContext>();

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    eventStore = new EventStore(server.connectionString);
    await beginRules(eventStore);
    await prepareJobStore(database.jobsUrl);
    const rows = new DataSource({ type: 'postgres', url: database.readModelsUrl });
    const stores = [
      { provide: EventStore, useValue: eventStore },
      { provide: DataSource, useValue: rows },
    ];
    const imports = [
      { module: Stores, global: true, providers: stores, exports: [EventStore, DataSource] },
      SessionsModule.forRoot(database.readModelsUrl, { master: {}, poolSize: 1 }),
      ...workerModulesOf([directory, rules, targets, assessments], contextSettings),
    ];
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
    app = await NestFactory.createApplicationContext({ module: Worker, imports }, { logger: false });
    const onError = () => undefined; // how each job ended is asserted below
    queue = new JobQueue(database.jobsUrl, jobsOf([assessments]), { onError });
    const processors = processorsOf([assessments]).map((processor) => watched(app.get<JobProcessor>(processor)));
    workers = await startWorkers(database.jobsUrl, processors, { onError });
  });
  afterAll(async () => {
    await workers.close();
    await queue.close();
    await app.close();
    await eventStore.close();
    await server.close();
    await database.drop();
  });

  const watched = (processor: JobProcessor): JobProcessor => ({
    definition: processor.definition,
    run: (payload, context) => {
      contexts.set(context.process, context);
      const run = processor.run(payload, context);
      const tell = (how: unknown) => ended.get(context.process)?.(how);
      run.then(() => tell('done'), tell);
      return run;
    },
  });

  /** Answers how the job ended: done, or with what error. */
  async function runJob(job: string, payload: unknown, process: string): Promise<unknown> {
    const end = new Promise((resolve) => ended.set(process, resolve));
    await queue.enqueue([{ job, payload, cause: cause(process) }]);
    return end;
  }

  /** The queue has forgotten the job, which comes again. */
  async function runAgain(job: string, payload: unknown, process: string): Promise<void> {
    const found = processorsOf([assessments])
      .map((each) => app.get<JobProcessor>(each))
      .find((each) => each.definition.name === job);
    const context = contexts.get(process);
    if (!found || !context) throw new Error('what comes again has come before');
    await found.run(payload, context);
  }

  async function eventsIn(name: string): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of eventStore.readStream(name)) events.push(event);
    return events;
  }

  it('opens the assessment of an approved target once, however often the job comes', async () => {
    await eventStore.decide(targetStreams.of(targetId), targetDecider, () => approved, envelopeOf(drafter, 'approve'));
    const payload = { targetId, approvedRevision: 1 };
    expect(await runJob('open-assessment', payload, 'open-approved-assessments')).toBe('done');
    await runAgain('open-assessment', payload, 'open-approved-assessments');
    const events = await eventsIn(stream);
    expect(events.map(({ type, data }) => ({ type, data }))).toEqual([opened]);
    expect(events[0]?.metadata.actor).toEqual({ system: 'open-approved-assessments' });
  });

  it('scores a submission once, however often the job comes', async () => {
    const record = new RecordActuals({ targetId, ...report }, envelopeOf(drafter, 'record', 0));
    await eventStore.decide(stream, assessmentDecider, recordActuals(record), record.envelope);
    const submit = new SubmitAssessment({ targetId, reasons: [] }, envelopeOf(drafter, 'submit', 1), {
      severities: {},
    });
    await eventStore.decide(stream, assessmentDecider, submitAssessment(submit), submit.envelope);

    const payload = { targetId, submittedRevision: 2 };
    expect(await runJob('score-assessment', payload, 'score-submitted-assessments')).toBe('done');
    await runAgain('score-assessment', payload, 'score-submitted-assessments');

    const events = await eventsIn(stream);
    expect(events.map(({ type }) => type)).toEqual([
      'AssessmentOpened',
      'ActualsRecorded',
      'AssessmentSubmitted',
      'AssessmentScored',
    ]);
    const [result] = rescore(events);
    expect(events[3]?.data).toEqual(result);
    expect(events[3]?.metadata.schema).toBe(2);
  });

  it('gives up at once on a revision that is no submission or no approval', async () => {
    const wrongScore = runJob('score-assessment', { targetId, submittedRevision: 1 }, 'another-score');
    await expect(wrongScore).resolves.toBeInstanceOf(UnrecoverableError);
    const wrongOpen = runJob('open-assessment', { targetId, approvedRevision: 0 }, 'another-open');
    await expect(wrongOpen).resolves.toBeInstanceOf(UnrecoverableError);
    expect(await eventsIn(stream)).toHaveLength(4);
  });
});
