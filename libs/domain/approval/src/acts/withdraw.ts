import { type ApprovalEvent } from '../events.js';
import { type Facts } from '../facts.js';
import { Conflicting, NotTheirs, RoundIsOver, SeenHasChanged } from '../refusals.js';
import { type Round } from '../round.js';

/** Takes the submission back until somebody has signed: by who submitted, or drafts for the unit, for submitters leave. */
export function withdraw(
  round: Round,
  asked: { readonly round: number; readonly by: string; readonly reason?: string | undefined },
  facts: Facts,
): readonly ApprovalEvent[] {
  const { by, reason } = asked;
  if (by !== round.submittedBy && !facts.drafts(by))
    throw new NotTheirs({
      code: 'may-not-withdraw',
      zh: '只有送审人或本单位填报人可以撤回送审。',
      en: 'Only who submitted, or drafts for the unit, may withdraw a submission.',
    });
  if (round.step === null) throw new RoundIsOver(round);
  if (asked.round !== round.round) throw new SeenHasChanged(round);
  if (round.acted.length > 0)
    throw new Conflicting({
      code: 'already-signed',
      zh: '本轮已有人签署，不能再撤回；请由审核环节退回。',
      en: 'Somebody has signed in this round, it can no longer be withdrawn; a step can return it.',
    });
  const said = reason === undefined ? {} : { reason };
  return [{ type: 'RoundWithdrawn', data: { round: round.round, withdrawnBy: by, ...said } }];
}
