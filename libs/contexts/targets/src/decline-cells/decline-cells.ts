import { z } from 'zod';
import { command } from '#platform/context/core';
import { ofProposals, reason } from '../domain/request-parts.js';
import { chosen, namesOf } from '../domain/settling.js';
import { targetStreams } from '../domain/target.streams.js';

/** Says why what reviewers proposed is not taken over; they read it when it is submitted again. */
export class DeclineCells extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ ...ofProposals, reason }),
  onConflict: 'anew',
}) {}

export const declineCells = DeclineCells.rule((state, { data, envelope: { actor } }) => {
  const { cells, by } = chosen(state, data, actor);
  if (cells.length === 0) return [];
  return [{ type: 'CellsDeclined', data: { ...namesOf(data.round, cells), declinedBy: by, reason: data.reason } }];
});
