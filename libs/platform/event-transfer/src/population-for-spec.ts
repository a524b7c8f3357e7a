import { randomUUID } from 'node:crypto';
import { binaryEvent, EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { RawStore } from './raw-store.js';
import { StoreSource } from './sources.js';
import { placeOf, type StoredEvent } from './stored-event.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Bytes that decoding and encoding JSON, or text, would change. */
const odd: readonly (readonly [data: Uint8Array, isJson: boolean])[] = [
  [text('{"id": 9007199254740993, "rate":1.0,"e":1e3}'), true],
  [text('{"a":1,"a":2,"10":1,"2":1}'), true],
  [text('{"cut":'), true],
  [text('\ufeff{}'), true],
  [Uint8Array.from([0xff, 0xfe, 0x00, 0x80]), true],
  [Uint8Array.from({ length: 256 }, (_, n) => n), false],
  [new Uint8Array(), false],
  [new Uint8Array(), true],
  [text('{"text":"a\\u2028b\\n\\"\\ud800","绩效":"目标 🎯"}'), true],
];

/** Every kind of event that a store can hold: deletions too. */
export async function populate(url: string, streams = 12): Promise<void> {
  const client = EventStoreDBClient.connectionString(url);
  for (let round = 0; round < 4; round += 1) {
    for (let n = 0; n < streams; n += 1) {
      const data = { 名称: `绩效目标 ${n} 🎯`, round };
      const events = [
        jsonEvent({ type: 'TargetDrafted', data, metadata: { by: '某人', round } }),
        ...(n % 3 === 0 ? [jsonEvent({ type: 'Plain', data })] : []),
        ...(n % 4 === 0 ? [binaryEvent({ type: 'Scan', data: Buffer.from([n, 0, 255, round]) })] : []),
      ];
      await client.appendToStream(`target-${n}`, events);
    }
  }
  await appendOdd(url);
  await describeAndDelete(client);
  await client.dispose();
}

const appendOdd = (url: string): Promise<void> =>
  RawStore.use(url, '--to', async (store) => {
    const start = { commit: 0n, prepare: 0n };
    const events = odd.map(([data, isJson], revision): StoredEvent => ({
      ...{ stream: 'odd-1', revision: BigInt(revision), id: randomUUID(), type: 'Odd 奇', created: '' },
      ...{ isJson, position: start, data, metadata: revision % 2 === 0 ? data : new Uint8Array() },
    }));
    for (const event of events) await store.append([event]);
  });

async function describeAndDelete(client: EventStoreDBClient): Promise<void> {
  await client.setStreamMetadata('target-1', {
    acl: { readRoles: ['auditor'], writeRoles: ['$admins', 'clerk'] },
    用途: '公示',
  });
  await client.setStreamMetadata('target-1', { maxCount: 2 });
  await client.setStreamMetadata('only-metadata', { maxAge: 60 });
  await client.deleteStream('target-2');
  await client.deleteStream('target-3');
  await client.appendToStream('target-3', [jsonEvent({ type: 'Again', data: { n: 1 } })]);
  await client.appendToStream('target-3', [jsonEvent({ type: 'Again', data: { n: 2 } })]);
  await client.deleteStream('target-3');
  await client.appendToStream('target-3', [jsonEvent({ type: 'Again', data: { n: 3 } })]);
  await client.deleteStream('target-4');
  await client.setStreamMetadata('target-4', { maxCount: 7 });
  await client.tombstoneStream('target-5');
  await client.setStreamMetadata('target-6', { maxCount: 3 });
  await client.deleteStream('target-6');
  await client.tombstoneStream('target-6');
  await client.tombstoneStream('never-written', { expectedRevision: NO_STREAM });
}

/** All that a store holds but its own streams, without what the server gives: time and position. */
export const contentOf = (url: string): Promise<string[]> =>
  RawStore.use(url, '--from', async (store) => {
    const lines: string[] = [];
    for await (const event of (await StoreSource.open(store)).events()) {
      const { type, isJson, data, metadata } = event;
      lines.push([placeOf(event), type, isJson, hex(data), hex(metadata)].join(' '));
    }
    return lines;
  });

/** The ids of the events of users' own making. */
export const idsOf = (url: string): Promise<string[]> =>
  RawStore.use(url, '--from', async (store) => {
    const ids: string[] = [];
    for await (const event of (await StoreSource.open(store)).events())
      if (!event.type.startsWith('$')) ids.push(`${placeOf(event)} ${event.id}`);
    return ids;
  });

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
