import { type Attempt, type Loaded, type Outcome } from './load.js';

/** An event of the load as the store has it. */
export interface Stored extends Loaded {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
}

const SHOWN = 10;

/** What clients were told of their appends, to be held against what the store has. */
export class Ledger {
  readonly attempts = new Map<string, Attempt>();

  record(attempt: Attempt): void {
    this.attempts.set(attempt.append, attempt);
  }

  count(matches: (attempt: Attempt) => boolean): number {
    return [...this.attempts.values()].filter(matches).length;
  }

  /** For the reader of a test's output. */
  summary(): string {
    const acknowledged = this.count(({ outcome }) => outcome.kind === 'acknowledged');
    const again = this.count(({ tries, outcome }) => tries > 1 && outcome.kind === 'acknowledged');
    const unknown = this.count(({ outcome }) => outcome.kind === 'unknown');
    const troubles = new Set([...this.attempts.values()].flatMap((attempt) => attempt.troubles));
    return (
      `${this.attempts.size} appends, ${acknowledged} acknowledged (${again} after a retry), ${unknown} never answered; ` +
      `troubles: ${[...troubles].join(', ')}`
    );
  }

  /** What is wrong with the whole log, in sentences; none when every promise was kept. */
  violations(log: readonly Stored[]): readonly string[] {
    const appends = byAppend(log);
    const found = [
      ...disorder(log),
      ...[...appends].flatMap(([append, events]) => [...this.broken(append, events)]),
      ...[...this.attempts.values()].flatMap((attempt) => [...untrue(attempt, appends.get(attempt.append))]),
    ];
    return found.length > SHOWN ? [...found.slice(0, SHOWN), `and ${found.length - SHOWN} more`] : found;
  }

  private *broken(append: string, events: readonly Stored[]): Iterable<string> {
    if (!this.attempts.has(append)) yield `append ${append} was made by nobody`;
    yield* pieces(append, events);
  }
}

/** An append that is there is there whole, in order, in one piece. */
function* pieces(append: string, events: readonly Stored[]): Iterable<string> {
  const [first] = events;
  if (!first) return;
  if (events.length !== first.of) yield `append ${append} has ${events.length} of its ${first.of} events`;
  for (const [index, event] of events.entries()) {
    const inPlace =
      event.index === index &&
      event.stream === first.stream &&
      event.revision === first.revision + BigInt(index) &&
      event.position === first.position + BigInt(index);
    if (!inPlace) yield `append ${append} is not in one piece at its event ${index}`;
  }
}

function byAppend(log: readonly Stored[]): ReadonlyMap<string, readonly Stored[]> {
  const appends = new Map<string, Stored[]>();
  for (const event of log) {
    const events = appends.get(event.append);
    if (events) events.push(event);
    else appends.set(event.append, [event]);
  }
  return appends;
}

function* disorder(log: readonly Stored[]): Iterable<string> {
  const ids = new Set<string>();
  const last = new Map<string, bigint>();
  let before = -1n;
  for (const { position, stream, revision, id } of log) {
    if (position <= before) yield `position ${position} comes after ${before}`;
    const expected = (last.get(stream) ?? -1n) + 1n;
    if (revision !== expected) yield `revision ${revision} of ${stream} where ${expected} should be`;
    if (ids.has(id)) yield `event ${id} is there twice`;
    before = position;
    last.set(stream, revision);
    ids.add(id);
  }
}

/** Whether the store has what its client was told. */
function* untrue(attempt: Attempt, events: readonly Stored[] = []): Iterable<string> {
  const { append, expected, outcome } = attempt;
  const [first] = events;
  if (outcome.kind === 'acknowledged') yield* elsewhere(attempt, outcome, events);
  if (!first) return;
  if (outcome.kind === 'refused') yield `append ${append} was refused and is there at ${first.position}`;
  if (expected === 'any' || first.revision === behind(expected)) return;
  yield `append ${append} expected ${expected} and begins at revision ${first.revision}`;
}

const behind = (expected: 'no_stream' | bigint): bigint => (expected === 'no_stream' ? 0n : expected + 1n);

function* elsewhere(
  { append, stream, ids }: Attempt,
  { position, revision }: Extract<Outcome, { kind: 'acknowledged' }>,
  events: readonly Stored[],
): Iterable<string> {
  if (events.map(({ id }) => id).join() !== ids.join())
    yield `append ${append} was acknowledged and is not there whole`;
  const last = events.at(-1);
  if (last?.stream === stream && last.position === position && last.revision === revision) return;
  const place = last ? `at ${last.position}, revision ${last.revision} of ${last.stream}` : 'nowhere';
  yield `append ${append} was acknowledged at ${position}, revision ${revision} of ${stream}, and ends ${place}`;
}
