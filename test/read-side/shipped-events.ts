import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentCatalogue } from '#contexts/assessments';
import { intakeCatalogue } from '#contexts/intake';
import { type DomainEvent, type EventCatalogue, type RecordedEvent } from '#domain/kernel';
import { targetCatalogue } from '#contexts/targets';
import { recordedEvents } from '#testing';

/** Which streams hold the events of which catalogue: a new context is a line here. */
export const cataloguesByPrefix: Readonly<Record<string, EventCatalogue>> = {
  'target-': targetCatalogue,
  'assessment-': assessmentCatalogue,
  'intake-': intakeCatalogue,
};

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
  const ids = samples.map(({ data }) => data['targetId'] ?? data['intakeId']);
  const id = ids.find((each) => typeof each === 'string');
  if (typeof id !== 'string') throw new Error('no sample of the first event of a stream');
  return id;
}
