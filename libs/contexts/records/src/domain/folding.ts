import { emptyTip, nextTip, understood } from '#platform/event-store/core';
import { type Decider, type DomainEvent, type RecordedEvent } from '#domain/kernel';

/** One stream folded as its events come; refuses a broken hash chain and an event that this version does not know. */
export class Folding<State, Event extends DomainEvent> {
  state: State;
  private tip;

  constructor(
    stream: string,
    private readonly decider: Decider<State, Event>,
  ) {
    this.state = decider.initialState;
    this.tip = emptyTip(stream);
  }

  take(event: RecordedEvent): void {
    this.tip = nextTip(this.tip, event);
    const { type, data } = understood(event, this.decider.catalogue);
    this.state = this.decider.evolve(this.state, { type, data } as Event); // the catalogue's check has just taken it
  }
}
