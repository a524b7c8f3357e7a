import { emptyTip, nextTip } from '#event-store';
import { type Decider, type DomainEvent, type RecordedEvent } from '#kernel';

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
    if (!isKnown(this.decider, event)) {
      const what = `${event.type} (${event.stream}@${event.revision})`;
      throw new Error(`这个版本的程序不认识该事件，请升级。This version does not know the event, upgrade it: ${what}`);
    }
    this.state = this.decider.evolve(this.state, event);
  }
}

/** By its type, the version of its schema and the check of its data. */
function isKnown<State, Event extends DomainEvent>(
  { catalogue }: Decider<State, Event>,
  event: RecordedEvent,
): event is RecordedEvent & Event {
  const entry = catalogue[event.type];
  if (!entry || entry.schema < event.metadata.schema) return false;
  entry.data.parse(event.data);
  return true;
}
