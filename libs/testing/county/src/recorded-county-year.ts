import { type RecordedEvent } from '#domain/kernel';
import { countyYear, type Append } from './county-year.js';
import { type CountyOptions } from './options.js';

/** The same events as they would stand in a store that holds nothing else: positions are dense, from `firstPosition`. */
export function* recordedCountyYear({
  firstPosition = 1,
  ...options
}: CountyOptions & { readonly firstPosition?: number }): Generator<RecordedEvent> {
  let position = firstPosition;
  for (const append of countyYear(options)) {
    yield* recordedAt(append, position);
    position += append.events.length;
  }
}

const recordedAt = ({ stream, expectedRevision, events }: Append, first: number): RecordedEvent[] =>
  events.map(({ id, type, data, metadata }, ordinal) => ({
    ...{ stream, type, data, metadata, eventId: id },
    revision: expectedRevision + 1 + ordinal,
    position: String(first + ordinal),
  }));
