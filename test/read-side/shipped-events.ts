import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contexts } from '#contexts';
import { type DomainEvent, type EventCatalogue, type RecordedEvent } from '#domain/kernel';
import { recordedEvents } from '#testing/core';

/** Which streams hold the events of which catalogue. */
export const cataloguesByPrefix: Readonly<Record<string, EventCatalogue>> = Object.fromEntries(
  contexts.flatMap(({ streams = [] }) =>
    [streams].flat().map(({ category, decider }) => [`${category}-`, decider.catalogue] as const),
  ),
);

interface Sample extends DomainEvent<string, Readonly<Record<string, unknown>>> {
  readonly schema: number;
}

const folder = join(import.meta.dirname, '../fixtures/events');

/** Every event that has shipped, in every form: one stream a context, in the order in which its catalogue tells its life. */
export const shippedEvents: readonly RecordedEvent[] = Object.entries(cataloguesByPrefix).flatMap(
  ([prefix, catalogue], context) => {
    const types = Object.keys(catalogue);
    const samples = readdirSync(folder)
      .toSorted()
      .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sample)
      .filter(({ type }) => types.includes(type))
      .toSorted((a, b) => types.indexOf(a.type) - types.indexOf(b.type));
    const stream = `${prefix}${idAmong(samples)}`;
    return recordedEvents(stream, samples, { position: 1 + context * 100 }).map((event, at) => ({
      ...event,
      metadata: { ...event.metadata, schema: samples[at]?.schema ?? 0 },
    }));
  },
);

function idAmong(samples: readonly Sample[]): string {
  const ids = samples.flatMap(({ data }) => Object.entries(data).filter(([key]) => /^[a-z]+Id$/.test(key)));
  const [, id] = ids.find(([, each]) => typeof each === 'string') ?? [];
  if (typeof id !== 'string') throw new Error('no sample of the first event of a stream names its id');
  return id;
}
