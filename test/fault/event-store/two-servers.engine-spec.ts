import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { wholeLog } from './follower.js';
import { Ledger } from './ledger.js';
import { Load } from './load-process.js';
import { seedOf, timeFor } from '../rounds.js';
import { served, spawnServer } from '../server-process.js';
import { type TestProcess } from '../test-process.js';
import { until } from '../until.js';

const REFUSAL =
  /^这个数据库的事件库正由另一个进程（.* pid \d+）写入.*Another process \(.*\) is writing .*: stop it first/;

describe('several servers over one database', () => {
  const seed = seedOf('two-servers');
  const ledger = new Ledger();
  let database: TestDatabase;
  const servers: TestProcess[] = [];
  const loads: Load[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    for (const load of loads) await load.kill();
    for (const server of servers) await server.kill();
    await database.drop();
  });

  const contend = (count: number): readonly TestProcess[] => {
    const contenders = Array.from({ length: count }, () => spawnServer({ databaseUrl: database.eventStoreUrl }));
    servers.push(...contenders);
    return contenders;
  };

  /** The first that serves; the others may still be hoping. */
  async function firstOf(contenders: readonly TestProcess[]): Promise<TestProcess> {
    await until(
      () => contenders.some(serves),
      () => `one that serves: ${contenders.flatMap(({ err }) => err).join('\n')}`,
    );
    return contenders.find(serves)!;
  }

  async function expectRefused(contenders: readonly TestProcess[]): Promise<void> {
    for (const refused of contenders) {
      expect(await refused.ended).toEqual({ code: 1, signal: null });
      expect(serves(refused)).toBe(false);
      expect(refused.err.at(-1)).toMatch(REFUSAL);
    }
  }

  async function write(server: TestProcess, name: string): Promise<Load> {
    const load = Load.start({ url: await served(server), seed, name, clients: 1, lanes: 8, retries: 1 }, (attempt) =>
      ledger.record(attempt),
    );
    loads.push(load);
    await load.more(50);
    return load;
  }

  it(
    'lets exactly one of four serve; the others say which and end, and another takes over once it is killed',
    async () => {
      const four = contend(4);
      const first = await firstOf(four);
      const load = await write(first, 'first');
      await expectRefused(four.filter((each) => each !== first));
      await load.more(50);
      expect(ledger.count(({ troubles }) => troubles.length > 0)).toBe(0); // the one that serves did not notice

      await first.kill();
      const three = contend(3);
      const next = await firstOf(three);
      load.send({ kind: 'target', url: await served(next) });
      await expectRefused(three.filter((each) => each !== next));
      await load.more(50);
      await load.finish();
      expect(ledger.violations(await wholeLog(await served(next)))).toEqual([]);
    },
    timeFor(2),
  );
});

const serves = ({ out }: TestProcess): boolean => out.some((line) => line.startsWith('ready '));
