import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostname } from 'node:os';
import { Lease, LagGauge, project, readSideLag, type ReadSide, type ReadSideLag } from '../index.js';
import { notes, tellReader } from '../projections/notes-for-spec.js';
import { noteEvent, openWorld, type World } from '../runners/running-for-spec.js';
import { rowsOf } from '../store/statement.js';
import { subscriberOfProcess, subscriberOfProjection } from '../positions/subscriber.js';

const HERE = `${hostname()} pid ${process.pid}`;

describe('the lag of the read side', () => {
  let world: World;
  let side: ReadSide;
  let store: Parameters<typeof readSideLag>[1];
  const reads: string[] = [];

  beforeAll(async () => {
    world = await openWorld();
    side = await world.readSide();
    const { eventStore } = world;
    store = {
      head: () => eventStore.head(),
      backlogs: (options) => {
        if (options.after.length > 0) reads.push('backlogs');
        return eventStore.backlogs(options);
      },
    };
  });
  afterAll(() => world.close());

  const lag = (now = new Date()): Promise<ReadSideLag> => readSideLag(side.dataSource, store, side.prefixes, now);
  const written = (events: number) => world.append(Array.from({ length: events }, (_, n) => noteEvent(String(n))));
  const projectUpTo = (upTo: string) =>
    project(side.dataSource, notes, world.eventStore.readAll({ prefixes: side.prefixes, upTo }));
  const take = async (...args: Parameters<typeof Lease.take>) => (await Lease.take(...args))!;

  it('is nothing where nothing runs', async () => {
    const outbox = { waiting: 0, capped: false, ledBy: null };
    expect(await lag()).toEqual({ head: '0', subscribers: [], outbox });
  });

  it('counts what each has not taken, since when, and reads nothing back when nobody is behind', async () => {
    const first = await written(3);
    await projectUpTo(first);
    reads.length = 0;
    expect((await lag()).subscribers).toMatchObject([
      {
        kind: 'projection',
        name: 'notes',
        version: 1,
        state: null,
        position: first,
        eventsBehind: 0,
        secondsBehind: 0,
      },
    ]);
    expect(reads).toEqual([]);
    const last = await written(2);
    await (await take(side.dataSource, subscriberOfProcess(tellReader))).free();
    const backlogs = world.eventStore.backlogs({ ...side, after: [first, undefined], limit: 9, upTo: last });
    const since = (await backlogs).map((backlog) => backlog.since!.getTime());
    const now = new Date(since[0]! + 60_000);
    const { head, subscribers } = await lag(now);
    expect(head).toBe(await world.eventStore.head());
    expect(subscribers).toMatchObject([
      { name: 'notes', eventsBehind: 2, capped: false, ledBy: null },
      { kind: 'process', name: tellReader.name, position: null, eventsBehind: 5, capped: false },
    ]);
    expect(subscribers.map(({ secondsBehind }) => secondsBehind)).toEqual([60, (now.getTime() - since[1]!) / 1000]);
    expect(reads).toEqual(['backlogs']);
  });

  it('says who is led, until the lease is free', async () => {
    const lease = await take(side.dataSource, subscriberOfProjection(notes));
    const [led] = (await lag()).subscribers;
    expect(led).toMatchObject({ name: 'notes', ledBy: HERE });
    const [row] = await rowsOf<{ at: Date }>(
      side.dataSource.manager,
      `select renewed_at as at from subscription where name = 'notes'`,
    );
    expect(led!.renewedAt).toEqual(row!.at);
    await side.dataSource.query(`update subscription set renewed_at = renewed_at - interval '4 seconds'`);
    expect((await lag()).subscribers[0]).toMatchObject({ ledBy: null });
    await lease.free();
  });

  it('counts parked streams by version and what waits in the outbox', async () => {
    await side.dataSource.query(
      `insert into parked_stream (kind, name, version, stream, revision, position, event_id, event_type, error, tries, parked_at, tried_at)
       select 'projection', 'notes', version, stream, 0, 1, gen_random_uuid(), 'NoteWritten', 'no', 1, now(), now()
       from (values (1, 'note-1'), (1, 'note-2'), (2, 'note-1')) as v(version, stream)`,
    );
    await side.dataSource.query(
      `insert into outbox (process, event_id, ordinal, position, stream, correlation_id, job, payload, enqueued_at)
       select 'p', gen_random_uuid(), 0, n, 's', 'c', 'j', '{}', case when n = 1 then now() end from generate_series(1, 4) as n`,
    );
    await take(side.dataSource, { kind: 'relay', name: 'outbox', version: 1 });
    await side.dataSource.query(
      `insert into view_version (name, version, state, since, tables) values ('notes', 1, 'serving', now(), '{}')`,
    );
    const { subscribers, outbox } = await lag();
    expect(subscribers).toMatchObject([
      { name: 'notes', version: 1, parked: 2, state: 'serving' },
      { kind: 'process', parked: 0, state: null },
    ]);
    expect(outbox).toEqual({ waiting: 3, capped: false, ledBy: HERE });
  });

  it('says of a version that a newer one replaced that it goes out of service', async () => {
    await side.dataSource.query(
      `insert into retired_tables (id, name, version, schema_name, tables, differences, retired_at, drop_after)
       values (gen_random_uuid(), 'notes', 1, null, '{}', 0, now(), now())`,
    );
    expect((await lag()).subscribers[0]).toMatchObject({ name: 'notes', version: 1, state: 'retiring' });
    await side.dataSource.query('delete from retired_tables');
    expect((await lag()).subscribers[0]).toMatchObject({ state: 'serving' });
  });

  it('stops counting a long backlog, and stays exact for who is near the end', async () => {
    await projectUpTo(await world.eventStore.head());
    for (let n = 0; n < 21; n += 1) await written(500);
    const near = await world.eventStore.head();
    await side.dataSource.query(`update subscription set position = $1 where kind = 'process'`, [near]);
    await written(7);
    const [far, close] = (await lag()).subscribers;
    expect(far).toMatchObject({ name: 'notes', capped: true, eventsBehind: 10_000 });
    expect(close).toMatchObject({ kind: 'process', capped: false, eventsBehind: 7 });
    expect(far!.secondsBehind).toBeGreaterThan(close!.secondsBehind);
  });

  it('is read once for all who ask at a time, and again when it has failed', async () => {
    const gauge = new LagGauge({ ...side, eventStore: store });
    reads.length = 0;
    const answers = await Promise.all([gauge.read(), gauge.read(), gauge.read()]);
    expect(new Set(answers).size).toBe(1);
    expect(await gauge.read()).toBe(answers[0]);
    expect(reads).toEqual(['backlogs']);
    const [{ count } = { count: 0 }] = await rowsOf<{ count: number }>(
      side.dataSource.manager,
      'select count(*)::integer as count from subscription',
    );
    expect(answers[0].subscribers.length).toBe(count - 1);
  });
});
