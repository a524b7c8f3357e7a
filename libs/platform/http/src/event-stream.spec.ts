import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { EventStream, type EventStreamLimits } from './event-stream.js';

/** Beside it, what the kernel takes of a connection that nobody reads: some MB. */
const MOST_SAID = 64 * 1024 * 1024;

describe('a stream of events', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.closeAllConnections();
  });

  /** A stream as it is served, and what its one client has. */
  async function served(limits?: EventStreamLimits): Promise<{ stream: EventStream; client: IncomingMessage }> {
    const made: EventStream[] = [];
    // Begun when it is asked for: its beats do not wait for a connection.
    const server = createServer((_, response) => {
      const stream = new EventStream(limits);
      made.push(stream);
      stream.pipe(response);
    });
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const asked = get({ port: (server.address() as AddressInfo).port, agent: false });
    const [client] = (await once(asked, 'response')) as [IncomingMessage];
    server.close();
    const [stream] = made;
    if (!stream) throw new Error('it was not asked for');
    return { stream, client };
  }

  async function readBy(client: IncomingMessage): Promise<string> {
    let text = '';
    for await (const part of client) text += String(part);
    return text;
  }

  it('says events with their ids, and the last one before it ends', async () => {
    const { stream, client } = await served();
    stream.say({ event: 'target', id: '7', data: { targetId: 'a' } });
    stream.reached('9');
    stream.finish({ event: 'end', data: { because: 'closing' } });
    stream.say({ event: 'target', id: '10', data: {} });
    stream.finish({ event: 'end', data: {} });
    expect(await readBy(client)).toBe(
      'retry: 3000\n\nevent: target\nid: 7\ndata: {"targetId":"a"}\n\nevent: end\nid: 9\ndata: {"because":"closing"}\n\n',
    );
    await stream.over();
  });

  it('shows signs of life, with the id that is reached, to who reads', async () => {
    const { stream, client } = await served({ beatMs: 5, unread: 1024, lastMs: 60_000 });
    stream.reached('12');
    const beats: string[] = [];
    for await (const part of client) if (beats.push(String(part)) === 4) break;
    expect(beats.join('')).toContain(': beat\nid: 12\n\n: beat\nid: 12\n\n');
  });

  it('cuts off who does not read when too much waits for them, and keeps no more than that', async () => {
    const unread = 64 * 1024;
    const limits = { beatMs: 600_000, unread, lastMs: 600_000 };
    const data = { text: 'x'.repeat(1000) };
    const [slow, quick] = [await served(limits), await served(limits)];
    slow.client.pause();
    quick.client.resume();
    for (let said = 0; !slow.stream.destroyed && said < MOST_SAID; said += 1000) {
      for (const { stream } of [slow, quick]) stream.say({ event: 'target', id: '1', data });
      expect(slow.stream.readableLength).toBeLessThan(unread + 2000);
      if (said % 10_000 === 0) await turn();
    }
    expect([slow.stream.destroyed, quick.stream.destroyed]).toEqual([true, false]);
    await slow.stream.over();
  });

  it('cuts off who has read nothing from one beat to the next, and whoever does not read the last event', async () => {
    const { stream, client } = await served({ beatMs: 20, unread: MOST_SAID, lastMs: 600_000 });
    client.pause();
    stream.say({ event: 'target', id: '1', data: { text: 'x'.repeat(16 * 1024 * 1024) } });
    stream.say({ event: 'target', id: '2', data: {} });
    await stream.over();
    const last = await served({ beatMs: 600_000, unread: MOST_SAID, lastMs: 20 });
    last.client.pause();
    last.stream.say({ event: 'target', id: '1', data: { text: 'x'.repeat(16 * 1024 * 1024) } });
    last.stream.finish({ event: 'end', data: {} });
    await last.stream.over();
    expect([stream.readableEnded, last.stream.readableEnded]).toEqual([false, false]);
  });
});
