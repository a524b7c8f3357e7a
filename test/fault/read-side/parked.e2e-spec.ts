import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askToRedrive, parkedStreams, skipEvent, type ParkedStream } from '#platform/read-store';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { processes, projections } from '../../../apps/projector/src/views.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { type TestProcess } from '../test-process.js';
import { until } from '../until.js';
import { CountyLoad, UNHEARD } from './county-load.js';
import { Effects } from './effects.js';
import { killedAt } from './killed-at.js';
import { Rebuilt } from './rebuilt.js';
import { Stage } from './stage.js';
import { StatementProxy } from './statement-proxy.js';

const ROUNDS = roundsOf(2);
const EVENTS = 25;
const GOES_ON_WITHIN_MS = 30_000;
const EVERYONE = projections.length + processes.length;
const SKIPPING = { reason: '无人认识此事件', by: 'fault', at: new Date('2026-01-02T03:04:05.678Z') };

describe('an event that nobody knows, while the projector is killed', () => {
  const seed = seedOf('parked');
  const random = new Random(seed);
  let database: TestDatabase;
  let stage: Stage;
  let rebuilt: Rebuilt;
  let effects: Effects;
  let wire: StatementProxy;
  let load: CountyLoad;
  const kills: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    stage = await Stage.open(database);
    rebuilt = await Rebuilt.open(stage, database.readModelsUrl);
    effects = await Effects.start(stage);
    wire = await StatementProxy.to(database.readModelsUrl);
    load = new CountyLoad({ stage, seed });
  }, 120_000);
  afterAll(async () => {
    await stage.close();
    await effects.close();
    await rebuilt.close();
    await wire.close();
    await database.drop();
  });

  const parkedOn = (stream: string): Promise<readonly ParkedStream[]> => parkedStreams(stage.readStore, { stream });

  async function killAndStart(projector: TestProcess, nth: number): Promise<TestProcess> {
    kills.push(await killedAt(wire, projector, { nth, isHeard: random.chance(0.5) }));
    return start();
  }

  function start(): Promise<TestProcess> {
    wire.watch(({ pass }) => pass());
    return stage.start('projector', { database: (url) => wire.urlFor(url) });
  }

  async function expectParked(stream: string, tries: number): Promise<readonly ParkedStream[]> {
    let parked: readonly ParkedStream[] = [];
    await until(
      async () => (parked = await parkedOn(stream)).filter((each) => each.tries >= tries).length === EVERYONE,
      () => `${EVERYONE} that park ${stream}: ${JSON.stringify(parked)}`,
      GOES_ON_WITHIN_MS,
    );
    expect(new Set(parked.map(({ eventType }) => eventType))).toEqual(new Set([UNHEARD]));
    expect(await rebuilt.violations()).toEqual([]);
    return parked;
  }

  it(
    `keeps back its stream and nothing else until it is skipped, ${ROUNDS} times (seed ${seed})`,
    async () => {
      let projector = await start();
      for (let round = 0; round < ROUNDS; round += 1) {
        await load.more(EVENTS);
        const targets = [...load.streams].filter((each) => each.startsWith('target-'));
        const stream = targets[random.between(0, targets.length - 1)]!;
        await load.tell(stream, UNHEARD);
        const written = load.more(EVENTS);
        projector = await killAndStart(projector, random.between(1, 120));
        await stage.passed(await written, GOES_ON_WITHIN_MS);
        await expectParked(stream, 1);
        await askToRedrive(stage.readStore, { stream });
        for (const parked of await expectParked(stream, 2)) {
          expect(await skipEvent(stage.readStore, parked, SKIPPING)).toBe(true);
        }
        if (random.chance(0.5)) projector = await killAndStart(projector, random.between(1, 40));
        await until(
          async () => (await parkedOn(stream)).length === 0,
          () => `an end of parking\n${stage.said()}`,
          GOES_ON_WITHIN_MS,
        );
        await stage.reached(load.position, GOES_ON_WITHIN_MS);
        expect(await rebuilt.violations()).toEqual([]);
      }
      expect(await effects.violations()).toEqual([]);
      process.stderr.write(`parked: killed ${kills.join('; ')}; ${rebuilt.count} events, ${effects.count} jobs\n`);
    },
    timeFor(ROUNDS),
  );
});
