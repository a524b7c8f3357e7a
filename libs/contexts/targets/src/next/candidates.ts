import { actsNow, addSigners, assign, copy, refusalOf, transfer, type Facts, type Round } from '#domain/approval';
import { type DomainError, type Person } from '#domain/kernel';
import { factsFor, type RoundGiven } from '../domain/on-round.js';
import { NotInApproval } from '../domain/target.errors.js';
import { type PresentTarget } from '../domain/target.state.js';

/** Acts that name somebody else. */
export const naming = ['transfer', 'assign', 'add-signers', 'copy'] as const;

export interface AskedCandidates {
  readonly act: (typeof naming)[number];
  /** Of which task; the first that the act could be about where it is left out. */
  readonly ordinal?: number | undefined;
}

interface Candidates {
  readonly persons: readonly Person[];
  /** Why the person who asks may not do it at all. */
  readonly because?: DomainError | undefined;
}

type Tried = (
  round: Round,
  on: { readonly ordinal: number; readonly by: string; readonly to: string },
  facts: Facts,
) => unknown;

const seenIn = ({ round, step, contentHash }: Round) => ({ round, step: step ?? 1, contentHash });

/** Each act as it would be sent with this person. */
const attempts: Readonly<Record<AskedCandidates['act'], Tried>> = {
  transfer: (round, on, facts) => transfer(round, { seen: seenIn(round), ...on }, facts),
  assign: (round, on, facts) => assign(round, { seen: seenIn(round), ...on }, facts),
  'add-signers': (round, { to, ...on }, facts) =>
    addSigners(round, { seen: seenIn(round), ...on, persons: [to], at: 'before', binding: false }, facts),
  copy: (round, { by, to }, facts) => copy(round, { by, to: [to] }, facts),
};

/** Whom an act may name, by the very rules that it would be refused by. */
export function candidatesFor(
  target: PresentTarget,
  { act, ordinal }: AskedCandidates,
  actor: Person,
  given: RoundGiven,
): Candidates {
  if (target.status !== 'in-approval') return { persons: [], because: new NotInApproval(target.status) };
  const { approval } = target;
  const facts = factsFor(target.unit, actor, given);
  const by = actor.personId;
  const offered = actsNow(approval, by, facts).filter((each) => each.act === act);
  const now = offered.find(({ task }) => ordinal === undefined || task?.ordinal === ordinal) ?? offered[0];
  if (now?.because !== undefined) return { persons: [], because: now.because };
  const on = { ordinal: now?.task?.ordinal ?? 1, by };
  const isTaken = ({ personId: to }: Person): boolean =>
    to !== by && refusalOf(() => attempts[act](approval, { ...on, to }, facts)) === undefined;
  const hasCopy = ({ personId }: Person): boolean => act === 'copy' && approval.copiedTo.includes(personId);
  return { persons: given.persons.filter((each) => isTaken(each) && !hasCopy(each)) };
}
