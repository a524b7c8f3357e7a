import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { assessmentDecider, assessments, assessmentStreams } from '#contexts/assessments';
import { jobsOf, processorsOf, workerModulesOf } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { SessionsModule } from '#platform/sessions';
import { directory } from '#contexts/directory';
import { type RecordedEvent } from '#domain/kernel';
import { jobIdOf, JobQueue, prepareJobStore, startWorkers, type JobProcessor } from '#platform/job-queue';
import { checkReadSide, OutboxRelay, project, rebuild } from '#platform/read-store';
import { rules } from '#contexts/rules';
import { targets } from '#contexts/targets';
import { contextSettings, envelopeOf } from '#testing/core';
import { assessedYear } from '#testing/county';
import { rowsIn } from '#testing/read-stores';
import { catalogues, prefixes, processes, projections } from '../../apps/projector/src/views.js';
import { openProcessWorld } from '../read-side/process-world.js';

const { drafter, targetId, opened, recorded, submitted, scored } = assessedYear;
const stream = assessmentStreams.of(targetId);
const process = processes.find(({ name }) => name === 'score-submitted-assessments')!;
const view = projections.find(({ name }) => name === 'year-end-scores')!;
const log = { log: () => undefined, warn: () => undefined };

type World = Awaited<ReturnType<typeof openProcessWorld>>;

/** A submitted assessment: the same events under the same ids in every store, as a backup holds them. */
async function submittedWorld(): Promise<World> {
  const world = await openProcessWorld([]);
  for (const event of [opened, recorded, submitted]) {
    await world.eventStore.decide(stream, assessmentDecider, () => [event], envelopeOf(drafter, event.type));
  }
  return world;
}

@Module({})
class Store {}
@Module({})
class Worker {}

/** The worker's processors on this store. */
async function working({ database, dataSource, eventStore }: World, queueUrl: string, onError: (error: Error) => void) {
  const providers = [
    { provide: EventStore, useValue: eventStore },
    { provide: DataSource, useValue: dataSource },
  ];
  const imports = [
    { module: Store, global: true, providers, exports: [EventStore, DataSource] },
    SessionsModule.forRoot(database.readModelsUrl, { master: {}, poolSize: 1 }),
    ...workerModulesOf([directory, rules, targets, assessments], contextSettings),
  ];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
  const app = await NestFactory.createApplicationContext({ module: Worker, imports }, { logger: false });
  const processors = processorsOf([assessments]).map((each): JobProcessor => app.get<JobProcessor>(each));
  const workers = await startWorkers(queueUrl, processors, { onError });
  return async () => {
    await workers.close();
    await app.close();
  };
}

describe('a score that was lost', () => {
  let world: World;
  let restored: World;
  let queueUrl: string;
  let queue: JobQueue;
  const errors: Error[] = [];
  const onError = (error: Error): void => void errors.push(error);
  beforeAll(async () => {
    world = await submittedWorld();
    restored = await submittedWorld();
    queueUrl = world.database.jobsUrl;
    await prepareJobStore(queueUrl);
    queue = new JobQueue(queueUrl, jobsOf([assessments]), { onError });
  });
  afterAll(async () => {
    await queue.close();
    await world.close();
    await restored.close();
  });

  /** All of the process, from the first event: its jobs are handed over, and run. */
  async function goOverEverything(of: World): Promise<void> {
    const { dataSource } = of;
    await dataSource.query('delete from outbox');
    await dataSource.query(`update subscription set position = 0, epoch = epoch + 1 where kind = 'process'`);
    await of.follow(process);
    const stop = await working(of, queueUrl, onError);
    const relay = new OutboxRelay({ dataSource, queue, log });
    relay.start();
    const [{ eventId }] = (await of.stored()).filter(({ type }) => type === 'AssessmentSubmitted') as [RecordedEvent];
    const id = jobIdOf({ process: process.name, eventId, ordinal: 0 });
    const isWaiting = async (): Promise<boolean> => {
      if (errors[0]) throw errors[0];
      const waiting: unknown = await dataSource.query('select from outbox where enqueued_at is null');
      return (waiting as readonly unknown[]).length > 0 || ['waiting', 'active'].includes(await queue.stateOf(id));
    };
    try {
      while (await isWaiting()) await new Promise(setImmediate);
    } finally {
      await relay.close();
      await stop();
    }
  }

  const scoresOf = async (of: World) => (await of.stored()).filter(({ type }) => type === 'AssessmentScored');

  it('from the tables comes back with them, and going over all events again changes nothing', async () => {
    await goOverEverything(world);
    const [score] = await scoresOf(world);
    expect(score?.data).toEqual(scored.data);
    const { dataSource, eventStore } = world;
    await project(dataSource, view, eventStore.readAll({ prefixes }));
    const rows = await rowsIn(dataSource, view);
    await dataSource.query('truncate year_end_scores__v2, year_end_score_rows__v2');
    await goOverEverything(world);
    expect(await scoresOf(world)).toEqual([score]);
    const knownTypes = checkReadSide({ projections, processes, catalogues });
    const url = world.database.readModelsUrl;
    const report = await rebuild({ url, projection: view, eventStore, prefixes, knownTypes, accept: 'rows were lost' });
    expect(report).toMatchObject({ outcome: 'switched', differences: 5 });
    expect(await rowsIn(dataSource, view)).toEqual(rows);
  });

  it('from the record is given again, though the queue has run its job before', async () => {
    expect(await scoresOf(restored)).toEqual([]);
    await goOverEverything(restored);
    expect((await scoresOf(restored)).map(({ data }) => data)).toEqual([scored.data]);
  });
});
