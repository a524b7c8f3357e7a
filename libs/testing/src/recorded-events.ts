import { sha256, uuidv5, type Actor, type DomainEvent, type Envelope, type RecordedEvent } from '#domain/kernel';

const recordedAt = (n: number): string => new Date(Date.UTC(2025, 0, 1, 0, 0, n)).toISOString();

interface Options {
  readonly actor?: Actor;
  readonly position?: number;
  readonly catalogue?: Readonly<Record<string, { readonly schema: number }>>;
}

/** Events as they would stand in the store, from revision 0, as this catalogue writes them (of schema 1 where none is named); positions count up from `position`. Hashes are not chained. */
export const recordedEvents = (
  stream: string,
  events: readonly DomainEvent[],
  { actor = { system: 'spec' }, position = 1, catalogue = {} }: Options = {},
): RecordedEvent[] =>
  events.map(({ type, data }, revision) => ({
    stream,
    revision,
    position: String(position + revision),
    eventId: uuidv5(`${stream}/${revision}`),
    type,
    data,
    metadata: {
      commandId: uuidv5(`command/${stream}/${revision}`),
      commandHash: sha256(type),
      $correlationId: 'spec',
      $causationId: 'spec',
      actor,
      recordedAt: recordedAt(position + revision),
      schema: catalogue[type]?.schema ?? 1,
      previousHash: sha256(`${stream}/${revision - 1}`),
      hash: sha256(`${stream}/${revision}`),
    },
  }));

/** What a command comes with, for one who acts. Another `key` is another command. */
export const envelopeOf = (actor: Actor, key = 'spec', expectedRevision?: number): Envelope => ({
  commandId: uuidv5(`envelope/${key}`),
  commandHash: sha256(key),
  actor,
  correlationId: 'spec',
  recordedAt: recordedAt(0),
  ...(expectedRevision === undefined ? {} : { expectedRevision }),
});
