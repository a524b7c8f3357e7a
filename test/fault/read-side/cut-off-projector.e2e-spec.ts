import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Proxy } from '../proxy.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { type TestProcess } from '../test-process.js';
import { CountyLoad } from './county-load.js';
import { Effects } from './effects.js';
import { Rebuilt } from './rebuilt.js';
import { Stage } from './stage.js';

const ROUNDS = roundsOf(5);
const EVENTS = 40;
/** About what all subscriptions together are sent of so many events. */
const BYTES = 250_000;
const GOES_ON_WITHIN_MS = 30_000;
const NAME = 'the-projector';

describe('a projector', () => {
  const seed = seedOf('cut-off-projector');
  const random = new Random(seed);
  let database: TestDatabase;
  let stage: Stage;
  let rebuilt: Rebuilt;
  let effects: Effects;
  let wire: Proxy;
  let load: CountyLoad;
  let projector: TestProcess;

  beforeAll(async () => {
    database = await createTestDatabase();
    stage = await Stage.open(database);
    rebuilt = await Rebuilt.open(stage, database.readModelsUrl);
    effects = await Effects.start(stage);
    wire = await Proxy.to(stage.server.url);
    load = new CountyLoad({ stage, seed });
    const named = (url: string): string => `${url}?application_name=${NAME}`;
    projector = await stage.start('projector', { database: named, eventStoreUrl: wire.url });
  }, 120_000);
  afterAll(async () => {
    await stage.close();
    await effects.close();
    await rebuilt.close();
    await wire.close();
    await database.drop();
  });

  /** Resolves with how long that took after the last event. */
  async function goesOn(position: string): Promise<number> {
    const since = performance.now();
    await stage.reached(position, GOES_ON_WITHIN_MS);
    expect(await rebuilt.violations()).toEqual([]);
    return Math.round(performance.now() - since);
  }

  it(
    `goes on by itself when its subscriptions are cut anywhere or go dead, ${ROUNDS} times (seed ${seed})`,
    async () => {
      const after: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const written = load.more(EVENTS);
        // A line that goes dead is found out by its silence, which takes a while.
        const goesDead = round === 0 || random.chance(0.1);
        const { cuts } = wire;
        if (goesDead) {
          await delay(random.between(0, 500));
          wire.goDead();
        } else {
          wire.cutAfter(random.between(1, BYTES), random.chance(0.8) ? 'server' : 'client');
        }
        after.push(`${await goesOn(await written)} ms (${goesDead ? 'dead' : `${wire.cuts - cuts} cuts`})`);
      }
      process.stderr.write(`cut-off-projector: caught up after ${after.join(', ')}\n`);
      expect(wire.cuts).toBeGreaterThan(0);
    },
    timeFor(ROUNDS),
  );

  it(
    `goes on by itself when its connections to Postgres are ended while it leads, ${ROUNDS} times (seed ${seed})`,
    async () => {
      const after: string[] = [];
      let ended = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const written = load.more(EVENTS);
        for (let times = random.between(1, 3); times > 0; times -= 1) {
          await delay(random.between(0, 300));
          ended += await endConnections(random.oneOf([1, 0.5, 0.2]));
        }
        after.push(`${await goesOn(await written)} ms`);
      }
      expect(ended).toBeGreaterThan(ROUNDS);
      expect(projector.isRunning).toBe(true);
      expect(await effects.violations()).toEqual([]);
      process.stderr.write(
        `cut-off-projector: ${ended} connections ended, caught up after ${after.join(', ')}; ` +
          `${rebuilt.count} events, ${effects.count} jobs\n`,
      );
    },
    timeFor(ROUNDS),
  );

  /** Each of them with this probability; answers how many. */
  async function endConnections(probability: number): Promise<number> {
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    const named = 'select pid from pg_stat_activity where application_name = $1 order by pid';
    const { rows } = await admin.query<{ pid: number }>(named, [NAME]);
    const unlucky = rows.filter(() => random.chance(probability)).map(({ pid }) => pid);
    await admin.query('select pg_terminate_backend(pid) from unnest($1::integer[]) as pid', [unlucky]);
    await admin.end();
    return unlucky.length;
  }
});
