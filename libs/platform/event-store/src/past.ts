import { setImmediate as others } from 'node:timers/promises';
import { type Decider, type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { emptyTip, nextTip, type Tip } from './record.js';
import { understood } from './upcasting.js';

interface EarlierCommand<State> {
  readonly commandHash: string;
  readonly position: string;
  readonly revision: number;
  readonly events: readonly DomainEvent[];
  /** As it stood when the command was done. */
  readonly state: State;
}

/** Where a stream stands at some revision. What stands there never changes: a standing may be old, never wrong. */
export interface Standing<State> {
  readonly state: State;
  readonly tip: Tip;
  /** Commit position of the last event; `0` for a stream that is not there. */
  readonly position: string;
  /** Of its events' data, roughly. */
  readonly bytes: number;
}

/** A stream folded: its state, its tip, and what each command did in the events that were folded. */
export interface Past<State> extends Standing<State> {
  readonly commands: ReadonlyMap<string, EarlierCommand<State>>;
}

export const nothingYet = <State>(stream: string, initialState: State): Standing<State> => ({
  state: initialState,
  tip: emptyTip(stream),
  position: '0',
  bytes: 0,
});

/** What lies ready would be folded in one stretch, however much it is: others have their turn every few milliseconds. */
const STRETCH_BYTES = 200_000;

export interface Folding<State, Event extends DomainEvent> {
  readonly decider: Decider<State, Event>;
  readonly from: Standing<State>;
  readonly upTo?: number | undefined;
}

/** Where a stream stands, and the ids of the commands that were folded. */
export interface Known<State> extends Standing<State> {
  readonly commandIds: Set<string>;
}

/** Folds what comes after a standing; refuses a broken hash chain and an event that the decider does not know. */
export async function fold<State, Event extends DomainEvent>(
  events: AsyncIterable<RecordedEvent>,
  folding: Folding<State, Event>,
): Promise<Past<State> & Known<State>> {
  const commands = new Map<string, EarlierCommand<State>>();
  const standing = await foldEach(events, folding, ({ metadata, revision, position }, event, state) => {
    const { commandId, commandHash } = metadata;
    const soFar = commands.get(commandId)?.events ?? [];
    commands.set(commandId, { ...{ commandHash, position, revision, state }, events: [...soFar, event] });
  });
  return { ...standing, commands, commandIds: new Set(commands.keys()) };
}

/** The same without what the commands did: of a large stream that would be all of it, held until its end. */
export async function foldKnown<State, Event extends DomainEvent>(
  events: AsyncIterable<RecordedEvent>,
  folding: Folding<State, Event>,
): Promise<Known<State>> {
  const commandIds = new Set<string>();
  const standing = await foldEach(events, folding, ({ metadata }) => commandIds.add(metadata.commandId));
  return { ...standing, commandIds };
}

async function foldEach<State, Event extends DomainEvent>(
  events: AsyncIterable<RecordedEvent>,
  { decider, from, upTo }: Folding<State, Event>,
  seen: (stored: RecordedEvent, event: DomainEvent, state: State) => void,
): Promise<Standing<State>> {
  let { state, tip, position, bytes } = from;
  let rested = bytes;
  for await (const event of events) {
    if (upTo !== undefined && event.revision > upTo) break;
    if (bytes - rested > STRETCH_BYTES) {
      await others();
      rested = bytes;
    }
    tip = nextTip(tip, event);
    const { type, data } = understood(event, decider.catalogue);
    state = decider.evolve(state, { type, data } as Event); // the catalogue's check has just taken it
    position = event.position;
    bytes += JSON.stringify(event.data).length;
    seen(event, { type, data }, state);
  }
  return { state, tip, position, bytes };
}
