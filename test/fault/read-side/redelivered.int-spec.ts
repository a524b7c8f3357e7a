import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Delivery, type EventStore } from '#platform/event-store';
import { checkReadSide, ReadSideRunner, type ReadSide } from '#platform/read-store';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { catalogues, jobs, prefixes, processes, projections } from '../../../apps/projector/src/views.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { CountyLoad } from './county-load.js';
import { Moves } from './moves.js';
import { Rebuilt } from './rebuilt.js';
import { Stage } from './stage.js';

const ROUNDS = roundsOf(5);
const EVENTS = 40;
const REMEMBERED = 40;
const GOES_ON_WITHIN_MS = 30_000;

describe('a runner that is told what it was told before', () => {
  const seed = seedOf('redelivered');
  const random = new Random(seed);
  let database: TestDatabase;
  let stage: Stage;
  let rebuilt: Rebuilt;
  let moves: Moves;
  let load: CountyLoad;
  let repeated = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    stage = await Stage.open(database);
    rebuilt = await Rebuilt.open(stage, database.readModelsUrl);
    moves = await Moves.watch(database.readModelsUrl);
    load = new CountyLoad({ stage, seed });
  }, 120_000);
  afterAll(async () => {
    await stage.close();
    await moves.close();
    await rebuilt.close();
    await database.drop();
  });

  /** From an older position than was asked for, late, and parts of it again: as a store that delivers at least once may. */
  async function* again(options: Parameters<EventStore['follow']>[0]): AsyncGenerator<Delivery> {
    const beginsAnew = random.chance(0.2);
    const from = beginsAnew ? () => undefined : options.from;
    const past: Delivery[] = [];
    for await (const delivery of stage.eventStore.follow({ ...options, from })) {
      yield delivery;
      past.push(delivery);
      if (past.length > REMEMBERED) past.shift();
      const count = random.chance(0.1) ? 1 : random.chance(0.05) ? random.between(2, REMEMBERED) : 0;
      repeated += count;
      yield* past.slice(past.length - count);
      if (random.chance(0.05)) await delay(random.between(1, 40));
    }
  }

  async function run<T>(work: () => Promise<T>): Promise<T> {
    const { readStore: dataSource, eventStore } = stage;
    const knownTypes = checkReadSide({ projections, processes, catalogues, jobs: jobs.map(({ name }) => name) });
    const log = { log: () => undefined, warn: () => undefined };
    const readStream = (stream: string) => eventStore.readStream(stream);
    const recordAt = (position: string) => eventStore.recordAt(position);
    const readAll = (options: Parameters<typeof eventStore.readAll>[0]) => eventStore.readAll(options);
    const store = { follow: again, readAll, readStream, recordAt };
    const side: ReadSide = { dataSource, eventStore: store, prefixes, knownTypes, log };
    const runner = new ReadSideRunner({ projections, processes }, side);
    runner.start();
    try {
      return await work();
    } finally {
      await runner.close();
    }
  }

  it(
    `writes the same rows, and takes no checkpoint back, through ${ROUNDS} starts (seed ${seed})`,
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await run(async () => stage.passed(await load.more(EVENTS), GOES_ON_WITHIN_MS));
        expect(moves.backwards).toEqual([]);
        expect(await rebuilt.violations()).toEqual([]);
      }
      expect(repeated).toBeGreaterThan(ROUNDS); // about each event once; how many, chance decides
      expect(moves.count).toBeGreaterThan(ROUNDS);
      process.stderr.write(
        `redelivered: ${rebuilt.count} events, ${repeated} deliveries more than there should be, ${moves.count} moves of checkpoints\n`,
      );
    },
    timeFor(ROUNDS),
  );
});
