import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { z } from 'zod';
import { type Decider, type RecordedEvent } from '#domain/kernel';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { EventStore } from './event-store.js';
import { command, count, tally, type Counted, type Tally } from './tally-for-spec.js';

/** RFC 8785 for what these events hold: sorted keys, no white space; JSON.stringify does the rest. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
};
const hashed = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the record', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let store: EventStore;

  const admin = async (sql: string, values: unknown[] = []) => {
    const connection = new pg.Client({ connectionString: database.adminUrl });
    await connection.connect();
    try {
      return (await connection.query<{ data: Buffer; metadata: Buffer }>(sql, values)).rows;
    } finally {
      await connection.end();
    }
  };
  const AT = `from event_store.streams s where s.id = e.stream and s.name = $1 and e.revision = $2`;
  /** Rewrites a column of a stored event, as someone with the database would. */
  const tamper = (stream: string, revision: number, set: string) =>
    admin(`update event_store.events e set ${set} ${AT}`, [stream, revision]);
  const swapped = (column: string, from: string, to: string) =>
    `${column} = convert_to(replace(convert_from(${column}, 'UTF8'), '${from}', '${to}'), 'UTF8')`;
  const storedBytes = (stream: string) =>
    admin(
      `select e.data, e.metadata from event_store.events e join event_store.streams s on s.id = e.stream
       where s.name = $1 order by e.revision`,
      [stream],
    );
  const read = async (stream: string) => {
    const events: RecordedEvent[] = [];
    for await (const event of store.readStream(stream)) events.push(event);
    return events;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    store = new EventStore(server.connectionString);
  });
  afterAll(async () => {
    await store.close();
    await server.close();
    await database.drop();
  });

  it('says of every event who, when, why and in which form, and leaves out what is absent', async () => {
    const envelope = command('whole');
    const unnoted: Counted = { type: 'Counted', data: { n: 1, note: undefined } };
    await store.decide('tally-whole', tally, () => [unnoted], envelope);
    const because = command('whole-2', { causationId: 'the cause', actor: { system: 'relay' } });
    await store.decide('tally-whole', tally, count(2), because);
    const stored = (await storedBytes('tally-whole')).map(({ data, metadata }) => ({
      data: JSON.parse(data.toString()) as unknown,
      metadata: JSON.parse(metadata.toString()) as Record<string, unknown>,
    }));
    const [first, second] = [stored[0]!, stored[1]!];
    expect(first.data).toStrictEqual({ n: 1 });
    expect(first.metadata).toStrictEqual({
      commandId: envelope.commandId,
      commandHash: envelope.commandHash,
      $correlationId: 'asked',
      $causationId: envelope.commandId,
      actor: { personId: 'p-1', unit: '307001', roles: ['unit-drafter@307001'] },
      recordedAt: '2025-01-02T03:04:05.678Z',
      schema: 1,
      previousHash: hashed('tally-whole'),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(second.metadata).toMatchObject({
      ...{ $correlationId: 'asked', $causationId: 'the cause', actor: { system: 'relay' } },
      previousHash: first.metadata['hash'],
    });
    expect(Object.keys(second.metadata)).toEqual(Object.keys(first.metadata));
  });

  it('is a chain of hashes that anyone can compute again, within and across appends', async () => {
    await store.decide('tally-chain', tally, count(1, 2, 3), command('chain-1'));
    await store.decide('tally-chain', tally, count(4, 5), command('chain-2'));
    const events = await read('tally-chain');
    const bytes = await storedBytes('tally-chain');
    let previousHash = hashed('tally-chain');
    for (const [revision, { eventId, type }] of events.entries()) {
      const data: unknown = JSON.parse(bytes[revision]!.data.toString());
      const { hash, ...metadata } = JSON.parse(bytes[revision]!.metadata.toString()) as Record<string, unknown>;
      expect(metadata['previousHash']).toBe(previousHash);
      expect(hash).toBe(hashed(canonical({ stream: 'tally-chain', revision, eventId, type, data, metadata })));
      previousHash = String(hash);
    }
    expect(events).toHaveLength(5);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(5);
    expect((await store.load('tally-chain', tally)).tip).toEqual({
      ...{ stream: 'tally-chain', revision: 4, hash: previousHash },
    });
  });

  it.each([
    ['data', swapped('data', '"n":2', '"n":9')],
    ['an added key of data', swapped('data', '"n":2', '"n":2,"note":"x"')],
    ['who acted', swapped('metadata', '"p-1"', '"p-2"')],
    ['a role held', swapped('metadata', 'unit-drafter', 'unit-head')],
    ['when', swapped('metadata', '2025-01-02', '2025-01-03')],
    ['an added key of metadata', swapped('metadata', '"schema":1', '"schema":1,"approved":true')],
    ['an added key of the actor', swapped('metadata', '"p-1"', '"p-1","name":"x"')],
    ['the event id', `id = '00000000-0000-5000-8000-000000000000'`],
    ['the hash', swapped('metadata', '"hash":"', '"hash":"0')],
  ])('tells where it was changed after it was written: %s', async (what, set) => {
    const stream = `tally-${hashed(what)}`;
    await store.decide(stream, tally, count(1, 2, 3), command(what));
    await store.load(stream, tally);
    await tamper(stream, 1, set);
    await expect(store.load(stream, tally)).rejects.toThrow(`${stream}@1`);
    await expect(store.decide(stream, tally, count(4), command(`${what}, after`))).rejects.toThrow(`${stream}@1`);
    expect((await store.load(stream, tally, 0)).state).toEqual([1]);
  });

  it('says whose deputy acts, and that their credential was made anew, where it is so; neither changes unseen', async () => {
    const actor = {
      ...{ personId: 'p-1', unit: '307001', roles: ['unit-drafter@307001'] },
      deputyFor: [{ personId: 'p-9', roles: ['unit-head@307001'] }],
      credentialResetAt: '2025-01-01T00:00:00.000Z',
    };
    await store.decide('tally-deputy', tally, count(1), command('deputy', { actor }));
    expect((await read('tally-deputy'))[0]?.metadata.actor).toStrictEqual(actor);
    await tamper('tally-deputy', 0, swapped('metadata', 'credentialResetAt', 'credentialKeptAt'));
    await expect(store.load('tally-deputy', tally)).rejects.toThrow('tally-deputy@0');
  });

  it('tells where two events changed places', async () => {
    await store.decide('tally-swapped', tally, count(1, 2), command('swapped'));
    await tamper('tally-swapped', 0, 'revision = 7');
    await tamper('tally-swapped', 1, 'revision = 0');
    await tamper('tally-swapped', 7, 'revision = 1');
    await expect(store.load('tally-swapped', tally)).rejects.toThrow('hash chain breaks at tally-swapped@0');
  });

  it('is not read by a version that does not know an event, its schema or its form', async () => {
    const newer: Decider<Tally, Counted> = {
      ...tally,
      catalogue: { Counted: { ...tally.catalogue['Counted']!, schema: 2 } },
    };
    await store.decide('tally-newer', newer, count(1), command('newer'));
    await expect(store.load('tally-newer', tally)).rejects.toThrow('Counted schema 2 (tally-newer@0)');
    await expect(store.decide('tally-newer', tally, count(2), command('newer-2'))).rejects.toThrow('upgrade it');
    const unknowing: Decider<Tally, Counted> = { ...tally, catalogue: {} };
    await expect(store.load('tally-newer', unknowing)).rejects.toThrow('Counted schema 2 (tally-newer@0)');
    const other = { Counted: { schema: 2, data: z.strictObject({ n: z.string() }) } };
    await expect(store.load('tally-newer', { ...tally, catalogue: other })).rejects.toThrow(
      'not what its catalogue says: Counted schema 2 (tally-newer@0)',
    );
    expect(await read('tally-newer')).toHaveLength(1);
  });
});
