import { type Actor, type Decider, type DomainEvent, type RecordedEvent } from './events.js';

/** What no program of ours would have recorded, though its hash is right: somebody wrote it past the rules. */
export interface Oddity {
  /** Stable, for programs. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** What is odd in an event of a stream, given what stood before it and who acted. */
export interface Inspection<State, Event extends DomainEvent> extends Decider<State, Event> {
  readonly oddIn: (state: State, event: Event, actor: Actor) => readonly Oddity[];
}

/** The person who acts; a process of ours did what only a person may do. */
export const notAPerson = (actor: Actor): readonly Oddity[] =>
  'system' in actor
    ? [
        {
          code: 'not-a-person',
          zh: `由系统“${actor.system}”办理，而这只能由人办理。`,
          en: `The process ${actor.system} did what only a person may do.`,
        },
      ]
    : [];

/** An event that names another person than who acted. `field` is the name in its data: `submittedBy`. */
export const notTheActor = (actor: Actor, field: string, named: string): readonly Oddity[] =>
  'system' in actor || actor.personId === named
    ? []
    : [
        {
          code: 'not-the-actor',
          zh: `记录写明 ${field} 是 ${named}，办理的却是 ${actor.personId}。`,
          en: `It names ${named} as ${field}, but ${actor.personId} acted.`,
        },
      ];

/** A command may wait that long for its turn (an election, a conflict) after its moment was taken, and clocks of two machines differ. */
const LEEWAY_MS = 60_000;

/** Of two events of a stream, one after the other: a moment that runs backwards. */
export function runsBackwards(before: string, { metadata: { recordedAt } }: RecordedEvent): readonly Oddity[] {
  if (Date.parse(recordedAt) >= Date.parse(before) - LEEWAY_MS) return [];
  return [
    {
      code: 'time-runs-backwards',
      zh: `记录时间 ${recordedAt} 早于它前面的事件（${before}）。`,
      en: `It says it was recorded at ${recordedAt}, before the event that it follows (${before}).`,
    },
  ];
}
