import { type Hand } from '../duties.js';
import { type ApprovalEvent } from '../events.js';
import { ProposesNoReturn } from '../refusals.js';
import { type Round, type Task } from '../round.js';
import { type Signing } from './sign.js';

/** What a disagreement proposes: of the subject's content, which none but its drafters write. Who proposes is no writer. */
export function proposing(
  round: Round,
  { step, ordinal }: Task,
  { by, vote, cells = [] }: Signing,
  hand: Hand,
): readonly ApprovalEvent[] {
  if (cells.length === 0) return [];
  if (vote !== 'disagree') throw new ProposesNoReturn();
  const { round: number, contentHash, proposed = [] } = round;
  const numbered = cells.map((cell, at) => ({ number: proposed.length + at + 1, ...cell }));
  const data = { round: number, step, ordinal, contentHash, proposedBy: by, ...hand, cells: numbered };
  return [{ type: 'CellsProposed', data }];
}
