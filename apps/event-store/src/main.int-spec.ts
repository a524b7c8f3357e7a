import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing';

const event = (n: number) => jsonEvent({ type: 'Counted', data: { n } });

describe('jixiao event-store', () => {
  let database: TestDatabase;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(() => database.drop());

  function run(...args: string[]) {
    const main = ['--conditions=source', '--import', './test/setup/typescript.mjs', 'apps/event-store/src/main.ts'];
    const child = spawn(process.execPath, [...main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    return child;
  }

  /** The address it prints when it serves. */
  async function ready(child: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('ready ')) return line.slice('ready '.length);
    }
    throw new Error('it ended before it was ready');
  }

  it('prints where it serves, keeps what it acknowledged over kill -9, and ends cleanly on SIGTERM', async () => {
    const options = ['--port', '0', '--database-url', database.eventStoreUrl];
    const killed = run(...options);
    const client = EventStoreDBClient.connectionString(await ready(killed));
    const appended = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        client.appendToStream(`kept-${n}`, event(n), { expectedRevision: NO_STREAM }),
      ),
    );
    killed.kill('SIGKILL');
    await client.dispose();

    const next = run(...options);
    const other = EventStoreDBClient.connectionString(await ready(next));
    const positions: (bigint | undefined)[] = [];
    for await (const { event: it } of other.readAll()) positions.push(it?.position.commit);
    expect(positions).toEqual(appended.map(({ position }) => position?.commit).toSorted(byValue));
    await other.dispose();

    next.kill('SIGTERM');
    expect(await once(next, 'exit')).toEqual([0, null]);
  });

  it('ends with one sentence when its database is not there', async () => {
    const child = run('--port', '0', '--database-url', 'postgres://nobody@127.0.0.1:1/nothing');
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    expect((await once(child, 'exit'))[0]).toBe(1);
    expect(said).toMatch(/^事件库连不上它的数据库 127\.0\.0\.1:1\/nothing.*check the address.*\n$/);
  });
});

const byValue = (a: bigint | undefined, b: bigint | undefined) => Number((a ?? 0n) - (b ?? 0n));
