import { type Decider, type DomainEvent, type RecordedEvent } from '#domain/kernel';

/** The streams of one kind: how they are named, and what their events mean. */
export interface Streams<State, Event extends DomainEvent> {
  /** The word before the hyphen, as in `target-<id>`. */
  readonly category: string;
  readonly decider: Decider<State, Event>;
  readonly of: (id: string) => string;
  /** The id in the name of the stream that an event stands in. */
  readonly idOf: (event: Pick<RecordedEvent, 'stream'>) => string;
}

/** The one place where a stream's name is built. */
export const streams = <State, Event extends DomainEvent>(
  category: string,
  decider: Decider<State, Event>,
): Streams<State, Event> => ({
  category,
  decider,
  of: (id) => `${category}-${id}`,
  idOf: ({ stream }) => stream.slice(category.length + 1),
});
