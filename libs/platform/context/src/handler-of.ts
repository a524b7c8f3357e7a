import { type Type } from '@nestjs/common';
import { CommandHandler, type ICommand, type ICommandHandler } from '@nestjs/cqrs';
import { type Decider, type DomainEvent, type Envelope, type Rule } from '#domain/kernel';
import { type Decided, EventStore } from '#platform/event-store';
import { type CommandClass } from './command.js';
import { construct, named, type Needed, type Tokens } from './needed.js';

/** A rule of any context; what it takes and gives is between it and its class. */
export interface AnyRule {
  (command: never): Rule<never, DomainEvent>;
  readonly of: CommandClass;
}

/** A rule on streams of that state. */
type RuleOn<State> = AnyRule & {
  readonly of: { readonly parts: { readonly streams: { readonly decider: { readonly initialState: State } } } };
};

interface Following<State, Needs extends Tokens> {
  readonly needs: Needs;
  /** Of the stream as the command left it. Run again it changes nothing more. */
  readonly follow: (state: State, needs: Needed<Needs>) => Promise<void>;
}

interface Deciding {
  readonly of: {
    streamOf(data: object): string;
    readonly parts: { readonly streams: { readonly decider: Decider<unknown, DomainEvent> } };
  };
  (command: ICommand): Rule<unknown, DomainEvent>;
}

/** What the CommandBus hands the command of this rule to: reads its stream, asks the rule, appends what it answers. */
export function handlerOf(rule: AnyRule): Type<ICommandHandler> {
  @CommandHandler(rule.of)
  class Handler {
    constructor(private readonly eventStore: EventStore) {}

    execute(command: Sent) {
      return decidedBy(rule, command, this.eventStore);
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${rule.of.name}Handler` });
  return Handler;
}

/**
 * The handler of a rule whose command is not over until something beside the record is so, too: done whenever it is decided, also
 * where it comes again and changes nothing, so that one that failed on the way is sent again.
 */
export function followedBy<State, Needs extends Tokens>(
  rule: RuleOn<State>,
  { needs, follow }: Following<State, Needs>,
): Type<ICommandHandler> {
  @CommandHandler(rule.of)
  class Handler {
    private readonly needs: Needed<Needs>;

    constructor(
      private readonly eventStore: EventStore,
      ...given: unknown[]
    ) {
      this.needs = named(needs, given);
    }

    async execute(command: Sent) {
      const decided = await decidedBy(rule, command, this.eventStore);
      await follow(decided.state as State, this.needs); // of the rule's own streams
      return decided;
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${rule.of.name}Handler` });
  construct(Handler, EventStore, needs);
  return Handler;
}

interface Sent {
  readonly data: object;
  readonly envelope: Envelope;
}

function decidedBy(rule: AnyRule, command: Sent, eventStore: EventStore): Promise<Decided> {
  // The class and its rule come as one: what the bus brings is of that class.
  const deciding = rule as unknown as Deciding;
  const { of } = deciding;
  return eventStore.decide(of.streamOf(command.data), of.parts.streams.decider, deciding(command), command.envelope);
}
