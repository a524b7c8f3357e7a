import { handOf, MayNotSign, type Facts, type Round, type Task } from '#domain/approval';
import { type Around } from './as-told.js';
import { type MayAct } from './timeline-answer.js';

interface Span {
  readonly from: string;
  readonly until: string;
}

/** Everybody who held the seat of a task when it opened or at its end, which of one that is open is now, with what kept them from signing. */
export function mightAct(
  { atFirst, atLast }: { readonly atFirst: Task; readonly atLast: Task },
  { from, until }: Span,
  { visit, live, asTold }: Around,
): readonly MayAct[] {
  const isLive = live !== undefined && atLast.given === undefined && atLast.gone === undefined;
  const first = hands(visit.opening, atFirst, asTold.held(from));
  const last = isLive ? hands(live, atLast, asTold.live) : hands(visit.opening, atLast, asTold.held(until));
  // Whoever signed could, whatever stood in the directory at the two ends.
  const by = signerOf(atLast);
  if (by !== undefined) last.set(by.personId, by);
  return [...new Set([...first.keys(), ...last.keys()])].sort().flatMap((personId) => {
    const [before, after] = [first.get(personId), last.get(personId)];
    if (after === undefined) return before === undefined ? [] : { ...before, only: 'at-first' as const };
    return before === undefined ? { ...after, only: 'at-last' as const } : after;
  });
}

function hands(round: Round, task: Task, facts: Facts): Map<string, MayAct> {
  const holding = [...facts.holders(task.seat), ...facts.deputies(task.seat).map(({ deputy }) => deputy)];
  const found = [...new Set(holding)].flatMap((personId): MayAct[] => {
    const hand = handOf(round, task, personId, facts);
    if (hand instanceof MayNotSign) return [{ personId, bar: hand.code }];
    return hand instanceof Error ? [] : [{ personId, ...hand }];
  });
  return new Map(found.map((each) => [each.personId, each]));
}

const signerOf = ({ given }: Task): MayAct | undefined =>
  given && {
    personId: given.signedBy,
    ...(given.onBehalfOf === undefined ? {} : { onBehalfOf: given.onBehalfOf }),
  };
