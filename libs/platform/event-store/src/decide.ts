import {
  DomainError,
  type Decider,
  type DomainEvent,
  type Envelope,
  type RecordedEvent,
  type Rule,
} from '#domain/kernel';
import { refuseUnsendable } from './append-limits.js';
import { whatItDid, type Decided } from './decided.js';
import { fold, foldKnown, nothingYet, type Folding, type Known, type Standing } from './past.js';
import { seal, type SealedEvent, type Tip } from './record.js';
import { ChangedMeanwhile, RevisionIsStale } from './refusals.js';
import { type StateCache } from './state-cache.js';

/** What deciding needs of the store. */
export interface Streams {
  /** From this revision on, itself included. */
  readonly read: (stream: string, from: number) => AsyncGenerator<RecordedEvent>;
  /** At exactly this tip; the position of the last event, nothing when the stream has gone on. */
  readonly append: (tip: Tip, events: readonly SealedEvent[]) => Promise<string | undefined>;
  readonly cache: StateCache | undefined;
}

export interface Request<State, Event extends DomainEvent> {
  readonly stream: string;
  readonly decider: Decider<State, Event>;
  readonly rule: Rule<State, Event>;
  readonly envelope: Envelope;
}

const MAX_DECISIONS = 6;

/**
 * Decides on what the cache knows, if that leads to an append: at the exact revision a stale state only meets a conflict. A refusal,
 * "nothing to do" and a command that was done before are told on what was read from the store for this very request.
 */
export async function decide<State, Event extends DomainEvent>(
  streams: Streams,
  request: Request<State, Event>,
): Promise<Decided<State>> {
  const { stream, decider, envelope } = request;
  const found = streams.cache?.find(stream, decider);
  const known = found?.commandIds.has(envelope.commandId) ? undefined : found;
  const decision = known && decisionUnlessRefused(known, request);
  const done = decision && decision.sealed.length > 0 ? await carryOut(streams, request, decision) : undefined;
  return done ?? decideOnWhatIsRead(streams, request, known);
}

/** How a stream stands now: what is kept of it, with what the store holds behind that. */
export async function standingOf<State, Event extends DomainEvent>(
  streams: Omit<Streams, 'append'>,
  of: Pick<Request<State, Event>, 'stream' | 'decider'>,
): Promise<Standing<State>> {
  const known = await readPast(streams, of, streams.cache?.find(of.stream, of.decider), foldKnown);
  streams.cache?.keep(of.decider, known);
  return known;
}

async function decideOnWhatIsRead<State, Event extends DomainEvent>(
  streams: Streams,
  request: Request<State, Event>,
  known: Known<State> | undefined,
): Promise<Decided<State>> {
  const { rule, envelope, stream } = request;
  const mayDecideAnew = envelope.expectedRevision !== undefined || rule.decidableAnew === true;
  let from = known;
  for (let decisions = 1; decisions <= MAX_DECISIONS; decisions += 1) {
    const past = await readPast(streams, request, from, fold);
    const before = whatItDid(past, envelope);
    if (before) return before;
    if (decisions > 1 && !mayDecideAnew) break;
    const done = await carryOut(streams, request, decisionOn(past, request));
    if (done) return done;
    from = past;
  }
  throw new ChangedMeanwhile(stream);
}

/** Nothing when the stream has gone on. */
async function carryOut<State, Event extends DomainEvent>(
  { append, cache }: Streams,
  { decider, envelope }: Request<State, Event>,
  { known, events, sealed }: Decision<State>,
): Promise<Decided<State> | undefined> {
  const last = sealed.at(-1);
  const position = last ? await append(known.tip, sealed) : known.position;
  if (position === undefined) return undefined;
  const revision = known.tip.revision + sealed.length;
  // What is stored, not what the rule gave: that may hold keys without a value, and objects of its caller.
  const stored = sealed.map(({ type, data }) => ({ type, data }) as unknown as Event);
  const state = stored.reduce(decider.evolve, known.state);
  if (last) known.commandIds.add(envelope.commandId);
  cache?.keep(decider, {
    ...{ state, position, commandIds: known.commandIds },
    tip: last ? { ...known.tip, revision, hash: last.metadata.hash } : known.tip,
    bytes: known.bytes + sealed.reduce((sum, { bytes }) => sum + bytes, 0),
  });
  return { position, revision, events, state };
}

type Fold<State, Event extends DomainEvent, Folded> = (
  events: AsyncIterable<RecordedEvent>,
  folding: Folding<State, Event>,
) => Promise<Folded>;

/** From what is known on, whole where nothing is, or where it does not stand in the store any more. */
async function readPast<State, Event extends DomainEvent, Folded extends Known<State>>(
  streams: Omit<Streams, 'append'>,
  { stream, decider }: Pick<Request<State, Event>, 'stream' | 'decider'>,
  known: Known<State> | undefined,
  folded: Fold<State, Event, Folded>,
): Promise<Folded> {
  try {
    const foldFrom = (from: Standing<State>) => (events: AsyncIterable<RecordedEvent>) =>
      folded(events, { decider, from });
    const newer = known && known.tip.revision >= 0 ? await readOn(streams, known, foldFrom(known)) : undefined;
    return newer ?? (await foldFrom(nothingYet(stream, decider.initialState))(streams.read(stream, 0)));
  } catch (error) {
    streams.cache?.drop(stream);
    throw error;
  }
}

/** What came after; nothing when the store does not hold, at its revision, the event that is known as the last one. */
async function readOn<State, Folded extends Known<State>>(
  { read, cache }: Omit<Streams, 'append'>,
  known: Known<State>,
  folded: (events: AsyncIterable<RecordedEvent>) => Promise<Folded>,
): Promise<Folded | undefined> {
  const { stream, revision, hash } = known.tip;
  const events = read(stream, revision);
  const first = await events.next();
  if (first.done === true || first.value.metadata.hash !== hash) {
    await events.return(undefined);
    cache?.drop(stream);
    return undefined;
  }
  const past = await folded(events);
  for (const id of past.commandIds) known.commandIds.add(id);
  return { ...past, commandIds: known.commandIds };
}

/** The rule's answer on one standing, ready to be sent. */
interface Decision<State> {
  readonly known: Known<State>;
  readonly events: readonly DomainEvent[];
  readonly sealed: readonly SealedEvent[];
}

function decisionOn<State, Event extends DomainEvent>(
  known: Known<State>,
  request: Request<State, Event>,
): Decision<State> {
  const events = decideOn(known, request);
  const sealed = seal(known.tip, events, request.envelope, request.decider.catalogue);
  refuseUnsendable(request.stream, sealed);
  return { known, events, sealed };
}

function decisionUnlessRefused<State, Event extends DomainEvent>(
  known: Known<State>,
  request: Request<State, Event>,
): Decision<State> | undefined {
  try {
    return decisionOn(known, request);
  } catch {
    // It may be refused for what is no longer so: the rule is asked again on what is read.
    return undefined;
  }
}

/** Who may not see or do it is told so whatever revision they name: a 412 would tell them that there is something. */
function decideOn<State, Event extends DomainEvent>(
  { state, tip }: Known<State>,
  { rule, envelope: { expectedRevision } }: Request<State, Event>,
): readonly Event[] {
  if (expectedRevision === undefined || expectedRevision === tip.revision) return rule(state);
  const stale = new RevisionIsStale(tip.revision);
  try {
    rule(state);
  } catch (error) {
    const isAboutWho = error instanceof DomainError && (error.kind === 'not-found' || error.kind === 'forbidden');
    throw isAboutWho ? error : stale;
  }
  throw stale;
}
