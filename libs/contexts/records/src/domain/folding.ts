import { type Decider, type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { understood } from '#platform/event-store/core';
import { Chain } from './chain.js';
import { RecordNotUnderstood } from './record.errors.js';

/** One stream folded as its events come; refuses a broken hash chain and an event that this version does not know. */
export class Folding<State, Event extends DomainEvent> {
  state: State;
  private readonly chain: Chain;

  constructor(
    stream: string,
    private readonly decider: Decider<State, Event>,
  ) {
    this.state = decider.initialState;
    this.chain = new Chain(stream);
  }

  take(event: RecordedEvent): void {
    this.chain.take(event);
    this.state = this.decider.evolve(this.state, this.known(event));
  }

  private known(event: RecordedEvent): Event {
    try {
      const { type, data } = understood(event, this.decider.catalogue);
      return { type, data } as Event; // the catalogue's check has just taken it
    } catch (cause) {
      throw new RecordNotUnderstood(event, { cause });
    }
  }
}
