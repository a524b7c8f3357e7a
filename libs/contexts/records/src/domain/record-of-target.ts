import { recordingOf } from '#contexts/core';
import { type Actor, type Oddity, type RecordedEvent } from '#domain/kernel';
import { asCurrent } from '#platform/event-store/core';
import { historySummarySchema } from '../views/target-history/summary.js';
import { Chain } from './chain.js';
import { Inspector } from './inspector.js';

/** One event as the record tells it: never the content. */
export interface NamedEvent extends Pick<RecordedEvent, 'stream' | 'revision' | 'position' | 'eventId' | 'type'> {
  readonly recordedAt: string;
  readonly actor: Actor;
  /** What the context of the event says of it. */
  readonly summary: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

export interface RecordEntry extends NamedEvent {
  /** What no program of ours would have recorded in it. */
  readonly odd: readonly Oddity[];
}

/** Everything recorded of a target, its chains of hashes verified on the way: the proof of a history. */
export class RecordOfTarget {
  private readonly chains = new Map<string, Chain>();
  private readonly inspector = new Inspector();
  private readonly entries: RecordEntry[] = [];

  /** The events of one stream in their order. Throws RecordTampered. */
  take(event: RecordedEvent): void {
    const chain = this.chains.get(event.stream) ?? new Chain(event.stream);
    this.chains.set(event.stream, chain);
    chain.take(event);
    this.entries.push({ ...namedEvent(event), odd: this.inspector.look(event) });
  }

  /** Of both streams, in the order of their positions. */
  inOrder(): readonly RecordEntry[] {
    return this.entries.toSorted((a, b) => Number(BigInt(a.position) - BigInt(b.position)) || a.revision - b.revision);
  }
}

/** One event as it is named where something else is told of it. */
export function namedEvent(event: RecordedEvent): NamedEvent {
  const { stream, revision, position, eventId, type, metadata } = event;
  const { recordedAt, actor, hash } = metadata;
  return { stream, revision, position, eventId, type, recordedAt, actor, hash, summary: summaryOf(event) };
}

/** Of old schemas, too. Where it is not understood, which the inspector says, whatever of it has a known form. */
function summaryOf(event: RecordedEvent): RecordEntry['summary'] {
  const recording = recordingOf(event);
  const known = recording?.streams.decider.catalogue[event.type];
  if (!recording || !known || known.schema < event.metadata.schema) return partsOf(event.data);
  return partsOf(recording.summary.safeParse(asCurrent(event, recording.streams.decider.catalogue).data).data);
}

const partsOf = (data: unknown): RecordEntry['summary'] => historySummarySchema.safeParse(data).data ?? {};
