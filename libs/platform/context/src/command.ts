import { type z } from 'zod';
import { decidableAnew, type DomainEvent, type Envelope, type Rule } from '#domain/kernel';
import { type Streams } from './streams.js';

/** Who makes envelopes: a caller of the API, a job. */
export interface Sender {
  envelope(of: {
    readonly stream: string;
    readonly command: string;
    readonly data: unknown;
  }): Envelope | Promise<Envelope>;
}

/** What a command is decided on beside its stream: looked up by the shell, no part of what was asked. */
export interface Facts<Given> {
  readonly given?: Given;
}
export const facts = <Given>(): Facts<Given> => ({});

type TextKeys<Data> = { [Key in keyof Data]: Data[Key] extends string ? Key : never }[keyof Data];

export interface CommandParts<State, Event extends DomainEvent, Data extends object, Given> {
  readonly streams: Streams<State, Event>;
  /** Which stream: the property of the data that holds its id, or what makes the id out of the data. */
  readonly id: TextKeys<Data> | ((data: Data) => string);
  readonly data: z.ZodType<Data>;
  readonly facts?: Facts<Given>;
  /** It names what the person saw, or commutes: a revision conflict is decided anew (architecture §4). */
  readonly onConflict?: 'anew';
  /** What of the data tells this command from another under the same id; all of it where this is not said. */
  readonly hashed?: (data: Data) => unknown;
}

/** What the shell needs of a command's class. */
export interface CommandClass {
  readonly name: string;
  readonly parts: { readonly streams: { readonly category: string; readonly decider: object } };
  streamOf(data: never): string;
  new (data: never, envelope: Envelope, facts: never): { readonly data: object; readonly envelope: Envelope };
}

/**
 * The class that a command extends: `class ApproveStep extends command({…}) {}`. Its name is the command's, which together with the
 * stream and the data is what `commandHash` is made of; `ApproveStep.rule((state, command) => events)` is its rule.
 */
export function command<State, Event extends DomainEvent, Data extends object, Given = void>(
  parts: CommandParts<State, Event, Data, Given>,
) {
  const { streams, id, hashed = (data: Data): unknown => data } = parts;
  const idOf = (data: Data): string => (typeof id === 'function' ? id(data) : String(data[id]));
  return class Command {
    static readonly parts = parts;

    static streamOf(data: Data): string {
      return streams.of(idOf(data));
    }

    static rule<Self extends typeof Command>(
      this: Self,
      decide: (state: State, command: InstanceType<Self>) => readonly Event[],
    ) {
      const rule = (asked: InstanceType<Self>): Rule<State, Event> => {
        const decided = (state: State): readonly Event[] => decide(state, asked);
        return parts.onConflict === 'anew' ? decidableAnew(decided) : decided;
      };
      return Object.assign(rule, { of: this });
    }

    /** As this sender asks for it, now. */
    static async by<Self extends typeof Command>(this: Self, sender: Sender, data: Data, given: Given) {
      const asked = { stream: this.streamOf(data), command: this.name, data: hashed(data) };
      return new this(data, await sender.envelope(asked), given) as InstanceType<Self>;
    }

    constructor(
      readonly data: Data,
      readonly envelope: Envelope,
      readonly facts: Given,
    ) {}

    /** Of its stream. */
    get id(): string {
      return idOf(this.data);
    }
  };
}
