import { type ApprovalEvent } from '../events.js';
import { type Facts } from '../facts.js';
import { CannotBeAsked, Conflicting, NotTheirs, RoundIsOver } from '../refusals.js';
import { type Round } from '../round.js';

const MAY_NOT_SEE = { code: 'may-not-see', zh: '您无权查看此项内容。', en: 'You may not see this.' };

/** Reminds the holders of what is open, at most once a day. */
export function urge(round: Round, { by }: { readonly by: string }, facts: Facts): readonly ApprovalEvent[] {
  if (by !== round.submittedBy && !facts.drafts(by))
    throw new NotTheirs({
      code: 'may-not-urge',
      zh: '只有送审单位的填报人可以催办。',
      en: 'Only those who draft for the unit that submitted may urge.',
    });
  if (round.step === null) throw new RoundIsOver(round);
  if (round.urgedOn === facts.today)
    throw new Conflicting({
      code: 'urged-today',
      zh: '今天已经催办过，请明天再催。',
      en: 'It has been urged today; urge again tomorrow.',
    });
  return [{ type: 'StepUrged', data: { round: round.round, step: round.step, urgedBy: by, on: facts.today } }];
}

/** A remark that moves nothing; also once the round is over. */
export function comment(
  round: Round | undefined,
  { by, text }: { readonly by: string; readonly text: string },
  facts: Facts,
): readonly ApprovalEvent[] {
  if (!facts.maySee(by)) throw new NotTheirs(MAY_NOT_SEE);
  const at = round === undefined ? {} : { round: round.round };
  return [{ type: 'Commented', data: { ...at, commentedBy: by, text } }];
}

/** To be read by people who may see it: one copy each in a round. Who has one already is passed over. */
export function copy(
  round: Round,
  { by, to }: { readonly by: string; readonly to: readonly string[] },
  facts: Facts,
): readonly ApprovalEvent[] {
  if (!facts.maySee(by)) throw new NotTheirs(MAY_NOT_SEE);
  const blind = to.find((person) => !facts.maySee(person));
  if (blind !== undefined)
    throw new CannotBeAsked({
      code: 'reader-may-not-see',
      zh: `${blind} 无权查看此项内容，不能抄送。`,
      en: `${blind} may not see this and cannot be sent a copy.`,
    });
  const anew = [...new Set(to)].filter((person) => !round.copiedTo.includes(person));
  return anew.length === 0 ? [] : [{ type: 'Copied', data: { round: round.round, copiedBy: by, to: anew } }];
}
