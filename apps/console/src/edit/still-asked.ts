import { isHead, placeId, textAt, type Draft } from './draft.js';
import { type Overlap } from './merge.js';
import { tidied } from './tidied.js';

/**
 * What was asked and not answered when others changed something again: a merge upon what one has seen by now does not
 * find it any more. It stands until it is settled, or both say the same; `found` are the overlaps of that merge.
 */
export function stillAsked(asked: readonly Overlap[], found: readonly Overlap[], draft: Draft, now: Draft) {
  const places = new Set(found.map(placeOf));
  return [...asked.filter((each) => !places.has(placeOf(each))).flatMap((each) => again(each, draft, now)), ...found];
}

const placeOf = ({ key, field }: Overlap): string => (field === 'row' ? `${key ?? ''}/row` : placeId({ key, field }));

/** The same question as it stands now. */
function again(overlap: Overlap, draft: Draft, now: Draft): readonly Overlap[] {
  const { key, field } = overlap;
  const [ours, theirs] = [draft, now].map(({ rows }) => rows.find((row) => row.key === key));
  if (field === 'row') {
    if ((ours === undefined) === (theirs === undefined)) return [];
    return [theirs === undefined ? overlap : { ...overlap, row: theirs }];
  }
  if (!isHead(field) && (ours === undefined || theirs === undefined)) return [];
  const [mine, other] = [textAt(draft, { key, field }), textAt(now, { key, field })];
  return tidied(field, mine) === other ? [] : [{ ...overlap, mine, theirs: other }];
}
