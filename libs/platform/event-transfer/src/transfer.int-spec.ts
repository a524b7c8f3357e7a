import { mkdtemp, rm, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { transfer } from './operations.js';
import { contentOf, idsOf, populate } from './population-for-spec.js';

const quiet = (): void => undefined;

describe('exporting, importing and copying an event store', () => {
  const opened: (readonly [TestDatabase, TestEventStore])[] = [];
  let folder: string;
  let from: string;
  let content: string[];
  const inFolder = (name: string): string => join(folder, name);

  async function newStore(): Promise<string> {
    const database = await createTestDatabase();
    const server = await startTestEventStore(database.eventStoreUrl);
    opened.push([database, server]);
    return server.connectionString;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-transfer-'));
    from = await newStore();
    await populate(from);
    content = await contentOf(from);
    await transfer.export(from, { file: inFolder('all.gz'), onProgress: quiet });
    await transfer.export(from, { file: inFolder('all.ndjson'), onProgress: quiet });
  });
  afterAll(async () => {
    for (const [database, server] of opened) {
      await server.close();
      await database.drop();
    }
    await rm(folder, { recursive: true });
  });

  it('writes one line of JSON for every event between a header and a trailer, compressed or not', async () => {
    const lines = (await readFile(inFolder('all.ndjson'), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(content.length + 2);
    expect(JSON.parse(lines[0]!)).toMatchObject({ format: 'jixiao-events', version: 1 });
    expect(JSON.parse(lines[1]!)).toMatchObject({
      ...{ stream: 'target-0', revision: '0', type: 'TargetDrafted', isJson: true },
      ...{ data: { 名称: '绩效目标 0 🎯', round: 0 }, metadata: { by: '某人', round: 0 } },
    });
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ count: content.length });
    const packed = gunzipSync(await readFile(inFolder('all.gz')))
      .toString('utf8')
      .split('\n');
    expect(packed.slice(1, -2)).toEqual(lines.slice(1, -1));
  });

  it.each(['all.gz', 'all.ndjson'])('imports %s so that the target holds the same, byte for byte', async (name) => {
    const to = await newStore();
    const first = await transfer.into(to, { file: inFolder(name) }, quiet);
    expect(first).toMatchObject({ agrees: true, source: { count: content.length } });
    expect(await contentOf(to)).toEqual(content);
    expect(await idsOf(to)).toEqual(await idsOf(from));

    const again = await transfer.into(to, { file: inFolder(name) }, quiet);
    expect(again).toEqual(first);
    expect(await contentOf(to)).toEqual(content);
  });

  it('keeps deleted streams deleted, ended ones ended, and metadata in force', async () => {
    const to = await newStore();
    await transfer.into(to, { url: from }, quiet);
    const [source, target] = [from, to].map((url) => EventStoreDBClient.connectionString(url));
    for (const stream of Array.from({ length: 12 }, (_, n) => `target-${n}`)) {
      expect({ stream, seen: await seen(target!, stream) }).toEqual({ stream, seen: await seen(source!, stream) });
    }
    expect((await target!.getStreamMetadata('target-1')).metadata).toEqual({ maxCount: 2 });
    await source!.dispose();
    await target!.dispose();
  });

  it('copies what was added since, also to streams that were deleted in the meantime', async () => {
    const [source, to] = [await newStore(), await newStore()];
    await populate(source);
    await transfer.into(to, { url: source }, quiet);
    const client = EventStoreDBClient.connectionString(source);
    for (const stream of ['target-2', 'target-3', 'target-7', 'target-4', 'new-1'])
      await client.appendToStream(stream, [jsonEvent({ type: 'Later', data: { stream } })]);
    await client.deleteStream('target-7');
    await client.tombstoneStream('target-8');
    await client.dispose();

    expect(await transfer.into(to, { url: source }, quiet)).toMatchObject({ agrees: true });
    expect(await contentOf(to)).toEqual(await contentOf(source));
  });

  it('refuses a target that holds something else in one of the streams, names it and writes nothing', async () => {
    const to = await newStore();
    const client = EventStoreDBClient.connectionString(to);
    await client.appendToStream('target-9', [jsonEvent({ type: 'Other', data: {} })]);
    await client.appendToStream('elsewhere-1', [jsonEvent({ type: 'Other', data: {} })]);
    await client.dispose();
    const before = await contentOf(to);
    await expect(transfer.into(to, { file: inFolder('all.gz') }, quiet)).rejects.toThrow('target-9');
    expect(await contentOf(to)).toEqual(before);
  });

  it('refuses a target that goes on where the source ends', async () => {
    const to = await newStore();
    await transfer.into(to, { file: inFolder('all.gz') }, quiet);
    const client = EventStoreDBClient.connectionString(to);
    await client.appendToStream('target-0', [jsonEvent({ type: 'Other', data: {} })]);
    await client.dispose();
    await expect(transfer.into(to, { file: inFolder('all.gz') }, quiet)).rejects.toThrow('target-0');
  });

  it('leaves other streams of the target alone', async () => {
    const to = await newStore();
    const client = EventStoreDBClient.connectionString(to);
    await client.appendToStream('elsewhere-1', [jsonEvent({ type: 'Other', data: {} })]);
    await client.dispose();
    expect(await transfer.into(to, { file: inFolder('all.gz') }, quiet)).toMatchObject({ agrees: true });
    expect(await contentOf(to)).toEqual([expect.stringContaining('elsewhere-1@0'), ...content]);
  });

  it('refuses a stream whose beginning was scavenged, before anything is written', async () => {
    const to = await newStore();
    const lines = (await readFile(inFolder('all.ndjson'), 'utf8')).split('\n');
    const file = inFolder('scavenged.ndjson');
    await writeFile(file, lines.filter((line) => !line.includes('"stream":"target-10","revision":"0"')).join('\n'));
    await expect(transfer.into(to, { file }, quiet)).rejects.toThrow('target-10@1');
    expect(await contentOf(to)).toEqual([]);
  });

  it('verifies a store and a file with the same digest', async () => {
    const store = await transfer.verify({ url: from }, quiet);
    expect(store).toMatchObject({ count: content.length });
    expect(await transfer.verify({ file: inFolder('all.gz') }, quiet)).toEqual(store);
  });

  it('exports an empty store', async () => {
    const [empty, to] = [await newStore(), await newStore()];
    const file = inFolder('empty.gz');
    expect(await transfer.export(empty, { file, onProgress: quiet })).toMatchObject({
      ...{ agrees: true, source: { count: 0, digest: '0'.repeat(64) } },
    });
    expect(await transfer.into(to, { file }, quiet)).toMatchObject({ agrees: true, target: { count: 0 } });
  });
});

async function seen(client: EventStoreDBClient, stream: string): Promise<string[]> {
  const events: string[] = [];
  try {
    for await (const { event } of client.readStream(stream)) events.push(`${event?.revision} ${event?.id}`);
  } catch (error) {
    events.push(error instanceof Error ? error.constructor.name : String(error));
  }
  return events;
}
