import { type Type } from '@nestjs/common';
import { CommandHandler, type ICommand, type ICommandHandler } from '@nestjs/cqrs';
import { type Decider, type DomainEvent, type Envelope, type Rule } from '#domain/kernel';
import { EventStore } from '#platform/event-store';
import { type CommandClass } from './command.js';

/** A rule of any context; what it takes and gives is between it and its class. */
export interface AnyRule {
  (command: never): Rule<never, DomainEvent>;
  readonly of: CommandClass;
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
  // The class and its rule come as one: what the bus brings is of that class.
  const deciding = rule as unknown as Deciding;
  @CommandHandler(rule.of)
  class Handler {
    constructor(private readonly eventStore: EventStore) {}

    execute(command: { readonly data: object; readonly envelope: Envelope }) {
      const { of } = deciding;
      return this.eventStore.decide(
        of.streamOf(command.data),
        of.parts.streams.decider,
        deciding(command),
        command.envelope,
      );
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${rule.of.name}Handler` });
  return Handler;
}
