import { z } from 'zod';
import { withdraw } from '#domain/approval';
import { command } from '#platform/context/core';
import { asSubmitter } from '../domain/as-submitter.js';
import { reason, seenFields } from '../domain/request-parts.js';
import { inTargetsWords, roundFacts } from '../domain/on-round.js';
import { MayNotWithdraw } from '../domain/target.errors.js';
import { targetStreams } from '../domain/target.streams.js';

/** Takes a submission back while nobody has signed in its round; the content is a draft again. */
export class WithdrawTarget extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), round: seenFields.round, reason: reason.optional() }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const withdrawTarget = WithdrawTarget.rule((state, { data, facts: given, envelope: { actor } }) => {
  const { targetId, round, reason } = data;
  const asked = { targetId, action: 'target.withdraw', refused: (unit: string) => new MayNotWithdraw(unit) } as const;
  const { target, facts, by } = asSubmitter(state, asked, actor, given);
  return inTargetsWords(target, withdraw(target.approval, { round, by, reason }, facts));
});
