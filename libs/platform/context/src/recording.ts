import { type z } from 'zod';
import { type Actor, type Decider, type DomainEvent, type Inspection, type Oddity } from '#domain/kernel';
import { type Streams } from './streams.js';

/** What happened, as the field says it. */
export interface Words {
  readonly zh: string;
  readonly en: string;
  /** It writes content: who wrote it is told, and where nobody is known that, too, for a writer may not approve. */
  readonly writes?: true;
}

interface RecordingParts<State, Inspected, Event extends DomainEvent> {
  readonly streams: Streams<State, Event>;
  readonly inspection: Inspection<Inspected, Event>;
  readonly words: { readonly [Type in Event['type']]: Words };
  /** What of the data of any of its events a history tells, where the event has it; never the whole content. */
  readonly summary: z.ZodObject;
  /** The id of its streams is a target's: what they hold is of that target's history. */
  readonly ofTarget?: true;
}

/** What a context says of its own events, for whoever tells of the events of all. */
export interface Recording extends Pick<RecordingParts<never, never, never>, 'summary' | 'ofTarget'> {
  readonly streams: Pick<Streams<unknown, DomainEvent>, 'category' | 'of' | 'idOf'> & {
    readonly decider: Pick<Decider<unknown, DomainEvent>, 'catalogue'>;
  };
  readonly inspection: Pick<Decider<unknown, DomainEvent>, 'initialState' | 'catalogue'> & {
    readonly evolve: (state: never, event: never) => unknown;
    readonly oddIn: (state: never, event: never, actor: Actor) => readonly Oddity[];
  };
  readonly words: Readonly<Record<string, Words>>;
}

export const recording = <State, Inspected, Event extends DomainEvent>(
  parts: RecordingParts<State, Inspected, Event>,
): Recording => parts;
