import { z } from 'zod';
import { command } from '#platform/context/core';
import { visibleTarget } from '../domain/drafter.js';
import { seenFields } from '../domain/request-parts.js';
import { NeedsAPerson } from '../domain/target.errors.js';
import { targetStreams } from '../domain/target.streams.js';

/** Takes a copy out of what is to be read, also once the round is over; where there is none, or it was read before, nothing is recorded. */
export class ReadCopy extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), round: seenFields.round }),
  onConflict: 'anew',
}) {}

export const readCopy = ReadCopy.rule((state, { data: { targetId, round }, envelope: { actor } }) => {
  const { unread = [] } = visibleTarget(state, targetId, actor);
  if ('system' in actor) throw new NeedsAPerson();
  const { personId: readBy } = actor;
  const isWaiting = unread.some((each) => each.round === round && each.personId === readBy);
  return isWaiting ? [{ type: 'CopyRead', data: { round, readBy } }] : [];
});
