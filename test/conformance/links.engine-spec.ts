import {
  BACKWARDS,
  binaryEvent,
  END,
  jsonEvent,
  type ResolvedEvent,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { collect, event, eventsFrom, named } from './asking.js';
import { hear } from './hearing.js';
import { storeUnderTest } from './store-under-test.js';
import { streamThatIs } from './stream-states.js';

const link = (to: string) => binaryEvent({ type: '$>', data: Buffer.from(to) });

describe('links', () => {
  const store = storeUnderTest();
  let links: string;
  let count: number;
  let resolved: string[];

  /** What is given and through which link, with streams by what they are. */
  const described = ({ event: it, link: by }: ResolvedEvent) =>
    [
      it ? `${it.streamId.startsWith(links) ? 'itself' : it.type}@${it.revision}` : 'nothing',
      by?.revision ?? 'plain',
    ].join(' by ');

  beforeAll(async () => {
    const [there, truncated] = [named('there'), named('truncated')];
    links = named('links');
    await store.client.appendToStream(there, eventsFrom(0, 2, 'There'));
    await store.client.appendToStream(truncated, eventsFrom(0, 2, 'Left'));
    await store.client.setStreamMetadata(truncated, { truncateBefore: 1 });
    const cases: [string, string][] = [
      [`1@${there}`, 'There@1'],
      [`9@${there}`, 'nothing'],
      [`0@${named('absent')}`, 'nothing'],
      [`0@${await streamThatIs('soft-deleted', store.client)}`, 'nothing'],
      [`0@${await streamThatIs('tombstoned', store.client)}`, 'nothing'],
      [`0@${truncated}`, 'nothing'],
      [`1@${truncated}`, 'Left@1'],
      [`0@${there}@of`, 'nothing'],
      [`-1@${there}`, 'There@1'],
      [`0@$$${truncated}`, '$metadata@0'],
    ];
    resolved = cases.map(([, answer], index) => `${answer} by ${index}`);
    const plain = [link('no link'), link(`x@${there}`), jsonEvent({ type: '$>', data: `1@${there}` }), event(5)];
    resolved.push(...plain.map((_, index) => `itself@${cases.length + index} by plain`));
    count = resolved.length;
    await store.client.appendToStream(links, [...cases.map(([to]) => link(to)), ...plain]);
  });

  it('are resolved on request: what they name, or nothing, each with its link', async () => {
    const events = await collect(store.client.readStream(links, { resolveLinkTos: true }));
    expect(events.map(described)).toEqual(resolved);
  });

  it('are resolved backwards', async () => {
    const options = { resolveLinkTos: true, direction: BACKWARDS, fromRevision: END } as const;
    const events = await collect(store.client.readStream(links, options));
    expect(events.map(described)).toEqual(resolved.toReversed());
  });

  it('are events like others unless resolution is asked for', async () => {
    const events = await collect(store.client.readStream(links));
    expect(events.map(described)).toEqual(resolved.map((_, index) => `itself@${index} by plain`));
  });

  it('are resolved in $all, at the position of the link', async () => {
    const [first] = await collect(store.client.readStream(links, { maxCount: 1 }));
    const fromPosition = first?.event?.position ?? START;
    const events = await collect(store.client.readAll({ fromPosition, maxCount: count, resolveLinkTos: true }));
    expect(events.map(described)).toEqual(resolved);
    const raw = await collect(store.client.readAll({ fromPosition, maxCount: count }));
    expect(events.map(({ commitPosition }) => commitPosition)).toEqual(raw.map(({ event: it }) => it?.position.commit));
  });

  it('are resolved for subscribers to the stream and to $all', async () => {
    const toStream = store.client.subscribeToStream(links, { fromRevision: START, resolveLinkTos: true });
    expect((await hear(toStream, count)).map(described)).toEqual(resolved);
    const filter = streamNameFilter({ prefixes: [links] });
    const toAll = store.client.subscribeToAll({ fromPosition: START, resolveLinkTos: true, filter });
    expect((await hear(toAll, count)).map(described)).toEqual(resolved);
  });

  it('are resolved for live subscribers', async () => {
    const [target, live] = [named('target'), named('live')];
    await store.client.appendToStream(target, event(0, 'Target'));
    const heard = hear(store.client.subscribeToStream(live, { fromRevision: START, resolveLinkTos: true }), 2);
    await store.client.appendToStream(live, [link(`0@${target}`), link(`1@${target}`)]);
    expect((await heard).map(described)).toEqual(['Target@0 by 0', 'nothing by 1']);
  });
});
