import { decide, type Decision } from './decide.js';
import {
  type Answered,
  broughtBack,
  type Expected,
  firstVisible,
  isAbsent,
  isSoftDeleted,
  revisionOf,
  type Metadata,
  type ModelEvent,
  softDeleted,
  type StreamModel,
  tombstoned,
  withEvents,
  withMetadata,
} from './stream-model.js';

export function append(model: StreamModel, events: readonly ModelEvent[], expected: Expected): Answered {
  const ids = events.map(({ id }) => id);
  return answered(model, decide(model, ids, expected), () => {
    const written = withEvents(model, events);
    const last = revisionOf(written);
    const after = isSoftDeleted(model) ? broughtBack(written, revisionOf(model) + 1n) : written;
    // The protocol has no number for "no event yet": the client says 0.
    return { model: after, answer: `at ${last < 0n ? 0n : last}` };
  });
}

export function setMetadata(model: StreamModel, metadata: Metadata, expected: Expected): Answered {
  return answered(model, decide(metastreamOf(model), ['new'], expected), () => {
    const written = withMetadata(model, metadata);
    const after = isSoftDeleted(model) ? broughtBack(written, revisionOf(model) + 1n) : written;
    return { model: after, answer: `at ${written.metadata.length - 1}` };
  });
}

export function softDelete(model: StreamModel, expected: Expected): Answered {
  const nothingThere = !model.isTombstoned && model.events.length === 0 && model.metadata.length === 0;
  const decision = decide(model, ['new'], expected);
  if (nothingThere && decision.kind === 'write') return { model, answer: wrongInNumbers(model, expected) };
  return inNumbers(model, expected, decision, softDeleted);
}

export const tombstone = (model: StreamModel, expected: Expected): Answered =>
  inNumbers(model, expected, decide(model, ['new'], expected), tombstoned);

export interface ReadOptions {
  readonly direction: 'forwards' | 'backwards';
  readonly from: bigint | 'start' | 'end';
  readonly maxCount: number;
}

/** Events as `revision:n`, or what the read is answered instead. */
export function read(model: StreamModel, { direction, from, maxCount }: ReadOptions): string[] | string {
  if (direction === 'forwards' && from === 'end') {
    return 'UnknownError: 2 UNKNOWN: Unexpected ReadStreamResult: Error';
  }
  if (model.isTombstoned) return 'deleted';
  if (isAbsent(model)) return 'not found';
  const first = Number(firstVisible(model));
  const last = model.events.length - 1;
  const asked = from === 'start' ? 0 : from === 'end' ? last : Number(from);
  const revisions =
    direction === 'forwards'
      ? range(Math.max(asked, first), last).slice(0, maxCount)
      : range(first, Math.min(asked, last)).toReversed().slice(0, maxCount);
  return revisions.map((revision) => `${revision}:${model.events[revision]?.n}`);
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The metadata stream as a stream of its own: one that nothing hides. Once it is there it can be written to for ever. */
function metastreamOf({ metadata, isTombstoned: isOwnerTombstoned }: StreamModel): StreamModel {
  const isTombstoned = isOwnerTombstoned && metadata.length === 0;
  const events = metadata.map((_, index) => ({ id: `metadata ${index}`, type: '$metadata', n: index }));
  return { events, metadata: [], isTombstoned, log: [] };
}

function answered(model: StreamModel, decision: Decision, write: () => Answered): Answered {
  switch (decision.kind) {
    case 'write':
      return write();
    case 'again':
      return { model, answer: `at ${decision.upTo}` };
    case 'refused':
      return { model, answer: decision.answer };
  }
}

/** A refused delete is answered with the server's numbers: -1 for no stream, -2 for any, -4 for one that exists. */
function inNumbers(
  model: StreamModel,
  expected: Expected,
  decision: Decision,
  write: (model: StreamModel) => StreamModel,
): Answered {
  if (decision.kind === 'write') return { model: write(model), answer: 'done' };
  return { model, answer: model.isTombstoned ? 'deleted' : wrongInNumbers(model, expected) };
}

const NUMBERS = { any: -2n, no_stream: -1n, stream_exists: -4n };

const wrongInNumbers = (model: StreamModel, expected: Expected) =>
  `wrong: expected ${typeof expected === 'bigint' ? expected : NUMBERS[expected]}, is ${revisionOf(model)}`;
