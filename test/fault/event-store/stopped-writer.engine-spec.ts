import { setTimeout as delay } from 'node:timers/promises';
import { type EventStoreDBClient } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Follower, wholeLog } from './follower.js';
import { Ledger } from './ledger.js';
import { Load } from './load-process.js';
import { appendOnce, knowingClient } from './probe-client.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { type Serving, startServer } from '../server-process.js';
import { until } from '../until.js';

const ROUNDS = roundsOf(2);
const LATE = 20;

describe('a writer that is stopped until another has taken over, and goes on then', () => {
  const seed = seedOf('stopped-writer');
  const random = new Random(seed);
  const ledger = new Ledger();
  const servers: Serving[] = [];
  const loads: Load[] = [];
  let database: TestDatabase;
  let follower: Follower | undefined;

  const start = async (): Promise<Serving> => {
    const server = await startServer({ databaseUrl: database.eventStoreUrl });
    servers.push(server);
    return server;
  };
  const load = (url: string, name: string): Load => {
    const started = Load.start({ url, seed, name, clients: 1, lanes: 8, retries: 0.7 }, (attempt) =>
      ledger.record(attempt),
    );
    loads.push(started);
    return started;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    for (const each of loads) await each.kill();
    await follower?.close();
    for (const { process } of servers) await process.kill();
    await database.drop();
  });

  /** Appends that reach a server only after it was stopped. */
  async function lateAppends(client: EventStoreDBClient, round: number): Promise<void> {
    const attempts = Array.from({ length: LATE }, (_, n) =>
      appendOnce(client, { stream: `late-${round}-${n}`, pads: [10, 20], unary: n % 2 === 0 }),
    );
    for (const attempt of await Promise.all(attempts)) {
      expect(attempt).toMatchObject({ outcome: { kind: 'unknown' }, troubles: ['unavailable'] });
      ledger.record({ ...attempt, outcome: { kind: 'refused' } }); // not one of them may be there
    }
  }

  it(
    `commits nothing more, says so and ends, ${ROUNDS} times (seed ${seed})`,
    async () => {
      let writer = await start();
      follower = new Follower(writer.url);
      for (let round = 0; round < ROUNDS; round += 1) {
        const stopped = writer;
        const before = load(stopped.url, `before-${round}-`);
        const lateClient = await knowingClient(stopped.url);
        await before.more(random.between(20, 150));
        await delay(random.between(0, 25)); // so that the moment is not always the one after a commit
        await stopped.process.suspend();
        const late = lateAppends(lateClient, round);
        writer = await start();
        follower.target(writer.url);
        before.send({ kind: 'target', url: writer.url });
        const after = round % 2 === 0 ? undefined : load(writer.url, `after-${round}-`);
        await after?.more(50);

        // Every other time nothing was written meanwhile: then not even a position is taken that would stop it.
        stopped.process.resume();
        await until(() => !stopped.process.isRunning, 'the end of the server that was stopped', 30_000);
        expect(await stopped.process.ended).toEqual({ code: 1, signal: null });
        expect(stopped.process.err).toContainEqual(
          expect.stringMatching(/^事件库的写入权已被另一个进程接管.*Another process has taken over writing/),
        );
        await late;
        await before.more(10);
        await after?.more(10);
        await before.finish();
        await after?.finish();
        await lateClient.dispose();
      }
      const log = await wholeLog(writer.url);
      await follower.reached(log.at(-1)?.position ?? 0n);

      process.stderr.write(`stopped-writer: ${ledger.summary()}; ${log.length} events\n`);
      expect(ledger.violations(log)).toEqual([]);
      expect(follower.events).toEqual(log);
    },
    timeFor(ROUNDS),
  );
});
