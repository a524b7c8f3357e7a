import { type Decider, type DomainEvent, type RecordedEvent } from '#kernel';
import { emptyTip, nextTip, type Tip } from './record.js';

interface EarlierCommand<State> {
  readonly commandHash: string;
  readonly position: string;
  readonly revision: number;
  readonly events: readonly DomainEvent[];
  /** As it stood when the command was done. */
  readonly state: State;
}

/** A stream folded: its state, its tip, and what each command in it did. */
export interface Past<State> {
  readonly state: State;
  readonly tip: Tip;
  /** Commit position of the last event; `0` for a stream that is not there. */
  readonly position: string;
  readonly commands: ReadonlyMap<string, EarlierCommand<State>>;
}

/** Folds a stream; refuses one whose hash chain is broken or that holds an event the decider does not know. */
export async function load<State, Event extends DomainEvent>(
  events: AsyncIterable<RecordedEvent>,
  { stream, decider, upTo }: { stream: string; decider: Decider<State, Event>; upTo?: number },
): Promise<Past<State>> {
  let { initialState: state } = decider;
  let tip = emptyTip(stream);
  let position = '0';
  const commands = new Map<string, EarlierCommand<State>>();
  for await (const event of events) {
    if (upTo !== undefined && event.revision > upTo) break;
    tip = nextTip(tip, event);
    state = decider.evolve(state, understood(event, decider));
    position = event.position;
    const { commandId, commandHash } = event.metadata;
    const soFar = commands.get(commandId)?.events ?? [];
    const done = [...soFar, { type: event.type, data: event.data }];
    commands.set(commandId, { commandHash, position, revision: event.revision, events: done, state });
  }
  return { state, tip, position, commands };
}

function understood<State, Event extends DomainEvent>(event: RecordedEvent, decider: Decider<State, Event>): Event {
  const entry = decider.catalogue[event.type];
  const what = `${event.type} schema ${event.metadata.schema} (${event.stream}@${event.revision})`;
  if (!entry || entry.schema < event.metadata.schema) {
    throw new Error(`这个版本的程序不认识该事件，请升级。This version does not know the event, upgrade it: ${what}`);
  }
  try {
    entry.data.parse(event.data);
  } catch (cause) {
    throw new Error(`事件内容不符合登记的格式 The event is not what its catalogue says: ${what}`, { cause });
  }
  return { type: event.type, data: event.data } as Event;
}
