import { openCells, type ProposedCell, type Round } from '#domain/approval';
import { type Actor, type DomainError } from '#domain/kernel';
import { CellIsSettled, NoSuchCell, NothingProposed, ProposalsOfAnotherRound } from './cell.errors.js';
import { isSo, unfit, withCell } from './cells.js';
import { type Content } from './content.js';
import { asDrafter } from './drafter.js';
import { ContentIsFrozen, NotTheDrafter } from './target.errors.js';
import { type PresentTarget, type Target } from './target.state.js';

export interface Settling {
  readonly target: PresentTarget;
  /** The round that was returned. */
  readonly round: Round;
  /** The drafter who settles what was proposed: what they accept is theirs. */
  readonly by: string;
}

/** What is proposed for a target that came back, for who may revise it; throws why there is nothing to settle. */
export function settling(state: Target, targetId: string, actor: Actor): Settling {
  const target = asDrafter(state, targetId, actor, 'target.settle-proposals');
  if ('system' in actor) throw new NotTheDrafter(target.unit);
  if (target.status !== 'draft' && target.status !== 'returned') throw new ContentIsFrozen(target.status);
  const round = target.returned?.from;
  if (round?.proposed === undefined) throw new NothingProposed();
  return { target, round, by: actor.personId };
}

/** For who may settle what is still open. */
export function settleable(state: Target, targetId: string, actor: Actor): void {
  if (openCells(settling(state, targetId, actor).round).length === 0) throw new NothingProposed();
}

export interface Asked {
  readonly targetId: string;
  readonly round: number;
  /** All that are open where they are left out. */
  readonly numbers?: readonly number[] | undefined;
}

/** Of the proposals that are asked about those that are open, and as the event names them. */
export function chosen(state: Target, { targetId, round: seen, numbers }: Asked, actor: Actor) {
  const { target, round, by } = settling(state, targetId, actor);
  if (round.round !== seen) throw new ProposalsOfAnotherRound(round.round);
  const cells = openCells(round).filter(({ number }) => numbers === undefined || numbers.includes(number));
  return { target, by, cells };
}

/** As events name what is settled. */
export const namesOf = (round: number, cells: readonly ProposedCell[]) => ({
  round,
  numbers: cells.map(({ number }) => number),
  proposedBy: [...new Set(cells.map(({ proposedBy }) => proposedBy))],
});

/** The content with as many of the proposals as fit it, each on what those before it left; one that stands there already fits. */
export function taken(content: Content, cells: readonly ProposedCell[]) {
  return cells.reduce<{ readonly content: Content; readonly accepted: readonly ProposedCell[] }>(
    (so, cell) => {
      if (isSo(so.content, cell)) return { ...so, accepted: [...so.accepted, cell] };
      if (unfit(so.content, cell) !== undefined) return so;
      return { content: withCell(so.content, cell), accepted: [...so.accepted, cell] };
    },
    { content, accepted: [] },
  );
}

/** What stands in the way of a proposal's being settled so, once the command was decided; nothing where it was. */
export function inTheWay(
  { content, returned }: PresentTarget,
  number: number,
  wanted: 'accepted' | 'declined',
): DomainError | undefined {
  const cell = returned?.from.proposed?.find((each) => each.number === number);
  if (cell === undefined) return new NoSuchCell(number);
  const { became } = cell;
  if (became === wanted) return undefined;
  return became === undefined ? unfit(content, cell) : new CellIsSettled({ number, became });
}
