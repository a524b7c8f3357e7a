import { z } from 'zod';
import { command } from '#platform/context/core';
import { ofProposals } from '../domain/request-parts.js';
import { chosen, namesOf, taken } from '../domain/settling.js';
import { targetStreams } from '../domain/target.streams.js';
import { revised } from '../revise-target/revise-target.js';

/**
 * Takes over what reviewers proposed with their return: a revision by the drafter, who is from then on its writer. What no longer fits the
 * content is left as it is and refuses no other; each proposal says what it was made on, so that it may be decided anew.
 */
export class AcceptCells extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object(ofProposals),
  onConflict: 'anew',
}) {}

export const acceptCells = AcceptCells.rule((state, { data, envelope: { actor } }) => {
  const { target, cells, by } = chosen(state, data, actor);
  const { content, accepted } = taken(target.content, cells);
  if (accepted.length === 0) return [];
  return [
    ...revised(target, content, { writtenBy: by }),
    { type: 'CellsAccepted', data: { ...namesOf(data.round, accepted), acceptedBy: by } },
  ];
});
