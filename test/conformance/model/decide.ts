import { type Expected, isSoftDeleted, revisionOf, type StreamModel } from './stream-model.js';

/** To be written, written before up to a revision, or refused in these words. */
export type Decision = { readonly kind: 'write' } | { readonly kind: 'again'; readonly upTo: bigint } | Refusal;
interface Refusal {
  readonly kind: 'refused';
  readonly answer: string;
}

const WRITE: Decision = { kind: 'write' };
const refused = (answer: string): Refusal => ({ kind: 'refused', answer });

const shown = (revision: bigint) => (revision < 0n ? 'no_stream' : String(revision));
const wrong = (expected: Expected, model: StreamModel) =>
  refused(`wrong: expected ${expected}, is ${shown(revisionOf(model))}`);

/** Whether events of these ids are written to a stream at an expected revision. */
export function decide(model: StreamModel, ids: readonly string[], expected: Expected): Decision {
  if (model.isTombstoned) return refused('deleted');
  switch (expected) {
    case 'any':
      return unlessKnown(model, ids, expected);
    case 'stream_exists':
      if (isSoftDeleted(model)) return refused('deleted');
      if (model.events.length === 0 && model.metadata.length === 0) return wrong(expected, model);
      return unlessKnown(model, ids, expected);
    case 'no_stream':
      return atRevision(model, ids, { expected, revision: -1n });
    default:
      return atRevision(model, ids, { expected, revision: expected });
  }
}

/** By the place where each id was written first; the first id alone says whether the append is a new one. */
function unlessKnown(model: StreamModel, ids: readonly string[], expected: Expected): Decision {
  const places = ids.map((id) => model.events.findIndex((event) => event.id === id));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || first < 0) return WRITE;
  return places.includes(-1) ? wrong(expected, model) : { kind: 'again', upTo: BigInt(last) };
}

interface At {
  readonly expected: Expected;
  readonly revision: bigint;
}

function atRevision(model: StreamModel, ids: readonly string[], { expected, revision }: At): Decision {
  if (revision === revisionOf(model)) return WRITE;
  const places = ids.map((id, index) => model.events[Number(revision) + 1 + index]?.id === id);
  if (places.length > 0 && places.every(Boolean)) return { kind: 'again', upTo: revision + BigInt(ids.length) };
  // Only an append that is new from its first event on takes a soft-deleted stream for none.
  const isNew = ids.length > 0 && places[0] === false;
  return expected === 'no_stream' && isSoftDeleted(model) && isNew ? WRITE : wrong(expected, model);
}
