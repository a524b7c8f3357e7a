import { type Hand } from '../duties.js';
import { type ApprovalEvent, type Cell, type Vote } from '../events.js';
import { ProposesNoReturn } from '../signing-refusals.js';
import { type Round, type Task } from '../round.js';

export interface Proposing {
  readonly by: string;
  readonly vote: Vote;
  /** How the signer would have the content; of a disagreement only. That the cells are those of the content is the subject's to say. */
  readonly cells?: readonly Cell[] | undefined;
}

/** What a disagreement proposes: of the subject's content, which none but its drafters write. Who proposes is no writer. */
export function proposing(
  round: Round,
  { step, ordinal }: Task,
  { by, vote, cells = [] }: Proposing,
  hand: Hand,
): readonly ApprovalEvent[] {
  if (cells.length === 0) return [];
  if (vote !== 'disagree') throw new ProposesNoReturn();
  const { round: number, contentHash, proposed = [] } = round;
  const numbered = cells.map((cell, at) => ({ number: proposed.length + at + 1, ...cell }));
  const data = { round: number, step, ordinal, contentHash, proposedBy: by, ...hand, cells: numbered };
  return [{ type: 'CellsProposed', data }];
}
