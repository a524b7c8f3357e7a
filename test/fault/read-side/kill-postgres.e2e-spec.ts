import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beginRules } from '#testing/county';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { KillablePostgres } from '../killable-postgres.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { type TestProcess } from '../test-process.js';
import { until } from '../until.js';
import { CountyLoad } from './county-load.js';
import { Rebuilt } from './rebuilt.js';
import { Stage } from './stage.js';

const ROUNDS = roundsOf(5);
const EVENTS = 60;
const GOES_ON_WITHIN_MS = 45_000;

describe('a read side whose Postgres is killed under it', () => {
  const seed = seedOf('kill-postgres-read-side');
  const random = new Random(seed);
  let postgres: KillablePostgres;
  let elsewhere: TestDatabase;
  let stage: Stage;
  let rebuilt: Rebuilt;
  let load: CountyLoad;
  let projector: TestProcess;
  let worker: TestProcess;

  beforeAll(async () => {
    [postgres, elsewhere] = await Promise.all([KillablePostgres.start(), createTestDatabase()]);
    const { eventStore: eventStoreUrl, readModels: readModelsUrl, jobs: jobsUrl } = postgres.urls;
    stage = await Stage.open({ eventStoreUrl, readModelsUrl, jobsUrl });
    await beginRules(stage.eventStore);
    rebuilt = await Rebuilt.open(stage, elsewhere.readModelsUrl);
    [projector, worker] = await Promise.all([stage.start('projector'), stage.start('worker')]);
    // Assessments are opened by the worker, once their target is approved.
    load = new CountyLoad({ stage, seed, only: 'target-' });
  }, 120_000);
  afterAll(async () => {
    await stage.close();
    await rebuilt.close();
    await postgres.remove();
    await elsewhere.drop();
  });

  async function kill(): Promise<string> {
    const victim = random.oneOf(['all', 'read_models', 'jobs']);
    if (victim !== 'all') {
      await postgres.killBackendOf(victim);
      return victim;
    }
    await postgres.kill();
    await delay(random.between(0, 1000));
    await postgres.startAgain();
    return victim;
  }

  /** Everything there is has been followed by what must follow. */
  async function settled(): Promise<void> {
    let left = 'an answer';
    await until(
      async () => {
        // Everything may have been written before the kill, and the stores not be back yet.
        const violations = await look().catch((error: unknown) => void (left = String(error)));
        if (violations === undefined) return false;
        expect(violations).toEqual([]);
        left = `assessments of ${unopened().join(', ')}`;
        return unopened().length === 0;
      },
      () => `${left}\n${stage.said()}`,
      GOES_ON_WITHIN_MS,
    );
  }

  async function look(): Promise<readonly string[]> {
    await stage.reached(await stage.eventStore.head(), GOES_ON_WITHIN_MS);
    return rebuilt.violations();
  }

  const unopened = (): readonly string[] => {
    const opened = new Set(targetsOf('AssessmentOpened'));
    return targetsOf('TargetApproved').filter((target) => !opened.has(target));
  };

  const targetsOf = (type: string): readonly string[] =>
    rebuilt.log.filter((event) => event.type === type).map(({ stream }) => stream.slice(stream.indexOf('-') + 1));

  it(
    `goes on by itself, and loses and doubles nothing, through ${ROUNDS} kills (seed ${seed})`,
    async () => {
      const kills: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const written = load.more(EVENTS);
        await delay(random.between(0, 800));
        const killed = await kill();
        await written;
        const since = performance.now();
        await settled();
        kills.push(`${killed} (${Math.round(performance.now() - since)} ms)`);
      }
      const approved = targetsOf('TargetApproved');
      process.stderr.write(
        `kill-postgres-read-side: ${kills.join(', ')}; ${rebuilt.count} events, ${approved.length} assessments opened\n`,
      );
      expect(targetsOf('AssessmentOpened').toSorted()).toEqual(approved.toSorted());
      expect(approved.length).toBeGreaterThan(0);
      expect([projector.isRunning, worker.isRunning]).toEqual([true, true]);
    },
    timeFor(ROUNDS),
  );
});
