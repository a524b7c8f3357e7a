import { type ApprovalEvent } from './events.js';
import { type ProposedCell, type Round } from './round.js';

type Data = Extract<ApprovalEvent, { type: 'CellsProposed' }>['data'];

/** Those that nothing has become of; to be accepted or declined once the round has come back to the drafter. */
export const openCells = ({ proposed = [] }: Pick<Round, 'proposed'>): readonly ProposedCell[] =>
  proposed.filter(({ became }) => became === undefined);

export function withCells(round: Round, { step, ordinal, proposedBy, onBehalfOf, cells }: Data): Round {
  const by = { step, ordinal, proposedBy, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
  return { ...round, proposed: [...(round.proposed ?? []), ...cells.map((cell) => ({ ...cell, ...by }))] };
}

const became = (
  round: Round,
  which: (cell: ProposedCell) => boolean,
  end: NonNullable<ProposedCell['became']>,
): Round =>
  round.proposed === undefined
    ? round
    : { ...round, proposed: round.proposed.map((cell) => (which(cell) ? { ...cell, became: end } : cell)) };

export const withSettled = (round: Round, numbers: readonly number[], end: 'accepted' | 'declined'): Round =>
  became(round, ({ number }) => numbers.includes(number), end);

/** Whoever takes their disagreement back, or agrees later, proposes nothing any more. */
export const withoutCellsOf = (round: Round, { step, ordinal }: Pick<ProposedCell, 'step' | 'ordinal'>): Round =>
  became(round, (cell) => cell.step === step && cell.ordinal === ordinal && cell.became === undefined, 'gone');
