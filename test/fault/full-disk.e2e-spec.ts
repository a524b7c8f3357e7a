import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { z } from 'zod';
import { EventStore } from '#platform/event-store';
import { peopleAt, type Person, refusalOf } from '../e2e/person.js';
import { freePlace, leave, type Place, StartedInstance } from '../started-instance.js';
import { SmallDisk } from './small-disk.js';
import { until } from './until.js';

const passwords = z.object({ postgres: z.string() });
const health = z.object({ status: z.string(), details: z.record(z.string(), z.looseObject({ status: z.string() })) });
const drafted = z.object({ targetId: z.string() });
// Of every account: what Postgres says when its disk is full, and a log that takes not a byte.
const FILL = `
  create function event_store.disk_is_full() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
  create trigger disk_is_full before insert on event_store.events execute function event_store.disk_is_full()`;

describe('an instance whose disk is full, logs and data alike', () => {
  let disk: SmallDisk | undefined;
  let place: Place;
  let instance: StartedInstance;
  let drafter: Person;
  let admin: pg.Client;
  const acknowledged: string[] = [];

  beforeAll(async () => {
    disk = await SmallDisk.mount();
    const free = await freePlace();
    place = { ...free, args: ['--no-demo'], dataDir: disk ? join(disk.folder, 'data') : free.dataDir };
    if (disk) await leave(free);
    await mkdir(join(place.dataDir, 'logs'), { recursive: true });
    await symlink('/dev/full', join(place.dataDir, 'logs', 'worker.log'));
    instance = await StartedInstance.start(place);
    const addresses = await instance.running();
    drafter = (await peopleAt(instance.url, addresses))('unit-drafter');
    const kept = join(place.dataDir, 'postgres', 'pgdata', 'jixiao-passwords.json');
    const { postgres: password } = passwords.parse(JSON.parse(await readFile(kept, 'utf8')));
    const { port } = new URL(addresses.DATABASE_URL);
    admin = new pg.Client({ host: '127.0.0.1', port: Number(port), user: 'postgres', password, database: 'jixiao' });
    admin.on('error', () => undefined); // it is killed below
    await admin.connect();
  }, 300_000);
  afterAll(async () => {
    await admin.end();
    await instance.stop();
    await disk?.unmount();
    await leave(place);
  });

  const draft = (name: string) => {
    const content = { name, budget: '12000', annualGoal: '办好公开课。', indicators: [] };
    return drafter.ask('POST /targets', { body: { fiscalYear: 2025, unit: '307001', content }, key: name });
  };
  const mustBeTaken = async (name: string) => {
    const answered = await draft(name);
    expect([name, answered.status]).toEqual([name, 201]);
    acknowledged.push(drafted.parse(answered.body).targetId);
  };
  const ready = async () => health.parse(await (await fetch(`${instance.url}/health/ready`)).json());

  it('answers 507 at once when the database has no room, and goes on when it has', async () => {
    await mustBeTaken('before');
    await admin.query(FILL);
    const refused = await draft('refused');
    expect(refusalOf(refused)).toBe('507 disk-full');
    await admin.query('drop function event_store.disk_is_full cascade');
    await mustBeTaken('refused');
  });

  it('loses nothing to a file system filled to its last byte, names it, and goes on by itself', async () => {
    await disk?.fill();
    if (disk) {
      const refused = await draft('no room');
      expect(refusalOf(refused)).toBe('507 disk-full');
      expect(JSON.stringify(refused.body)).toContain(disk.folder);
      expect(await ready()).toMatchObject({ status: 'degraded', details: { disk: { status: 'degraded' } } });
      expect((await drafter.ask('GET /targets?fiscalYear=2025')).status).toBe(200);
    }
    // What dies meanwhile comes back as soon as it can: on a full disk that is later.
    for (const victim of ['projector', 'postgres'] as const) instance.kill(victim);
    if (disk) {
      const hasTold = () => instance.said.some((line) => line.startsWith('postgres 已退出，条件恢复后自动重新启动'));
      await until(hasTold, () => instance.said.join('\n'));
    }
    await disk?.free();
    let last: unknown;
    await until(
      async () => {
        instance.mustRun();
        last = await ready().catch(String);
        return z.object({ status: z.literal('ok') }).safeParse(last).success;
      },
      () => JSON.stringify(last),
    );
    await mustBeTaken('no room');

    const { EVENTSTORE_URL } = await instance.running();
    const eventStore = new EventStore(EVENTSTORE_URL, { stateCache: false });
    const streams: string[] = [];
    for await (const { stream } of eventStore.readAll({ prefixes: ['target-'] })) streams.push(stream);
    await eventStore.close();
    expect(streams).toEqual(acknowledged.map((targetId) => `target-${targetId}`));
    expect(await instance.stop()).toBe(0);
    expect(instance.processes()).toEqual([]);
  }, 240_000);
});
