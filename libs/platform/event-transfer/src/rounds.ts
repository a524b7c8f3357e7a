import { isMetastream, isTombstone, type StoredEvent } from './stored-event.js';

/** Events of one stream that are appended at once, at the revisions they had, or the tombstone of one. */
export type Step = readonly [first: StoredEvent, ...more: StoredEvent[]];

const MAX_EVENTS = 500;
/** A server takes 1,048,576 bytes of data; a single event that is larger is its own affair. */
const MAX_BYTES = 1_000_000;
const ROUND_STEPS = 256;
const ROUND_BYTES = 4_000_000;

interface Building {
  readonly steps: [StoredEvent, ...StoredEvent[]][];
  bytes: number;
  lastBytes: number;
}

const empty = (): Building => ({ steps: [], bytes: 0, lastBytes: 0 });
const bytesOf = ({ data, metadata }: StoredEvent): number => data.length + metadata.length;

/**
 * Cuts events into rounds of steps that may be under way at once, the order kept. A round of its own has what goes another way than an
 * append (a tombstone), and what `isAlone` says.
 */
export async function* rounds(
  events: AsyncIterable<StoredEvent>,
  isAlone: (event: StoredEvent) => boolean,
): AsyncGenerator<readonly Step[]> {
  let round = empty();
  for await (const event of events) {
    const alone = isTombstone(event) || isAlone(event);
    if (round.steps.length > 0 && (alone || isFull(round, event))) {
      yield round.steps;
      round = empty();
    }
    if (alone) yield [[event]];
    else add(round, event);
  }
  if (round.steps.length > 0) yield round.steps;
}

const isFull = ({ steps, bytes }: Building, event: StoredEvent): boolean =>
  steps.length >= ROUND_STEPS || bytes + bytesOf(event) > ROUND_BYTES;

function add(round: Building, event: StoredEvent): void {
  const bytes = bytesOf(event);
  const last = round.steps.at(-1);
  round.bytes += bytes;
  if (last && mayJoin(last, event) && round.lastBytes + bytes <= MAX_BYTES) {
    last.push(event);
    round.lastBytes += bytes;
  } else {
    round.steps.push([event]);
    round.lastBytes = bytes;
  }
}

const mayJoin = (step: Step, { stream }: StoredEvent): boolean =>
  step[0].stream === stream && step.length < MAX_EVENTS && !isMetastream(stream);
