import { z } from 'zod';
import { evolveRound, handOver, type ApprovalEvent } from '#domain/approval';
import { command, facts } from '#platform/context/core';
import { factsAmong, inTargetsWords, type RoundGiven } from '../domain/on-round.js';
import { targetStreams } from '../domain/target.streams.js';

/** What was named to somebody who has left, and who takes it over. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  /** Who recorded that they leave. */
  readonly recordedBy: string;
}

/** What is named to who has left goes to who takes over. No person asks for it; sent again it changes nothing. */
export class HandOverTasks extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid() }),
  facts: facts<RoundGiven & { readonly successions: readonly Succession[] }>(),
  onConflict: 'anew',
}) {}

export const handOverTasks = HandOverTasks.rule((state, { facts: { successions, ...given } }) => {
  if (state.status !== 'in-approval') return [];
  const among = factsAmong(state.unit, given);
  const events: ApprovalEvent[] = [];
  let round = state.approval;
  for (const { from, to, recordedBy: by } of successions) {
    const handed = handOver(round, { from, to, by }, among);
    round = handed.reduce(evolveRound, round);
    events.push(...handed);
  }
  return inTargetsWords(state, events);
});
