import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { command, facts } from '#platform/context/core';
import { administering, stillThere } from '../domain/asked.js';
import { openAmong, type Neighbours } from '../domain/neighbours.js';
import { personIdText } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';

/** Works elsewhere from now on; what they are appointed to stays as it is. */
export class MovePerson extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({ personId: personIdText, unit: unitCode }),
  facts: facts<Pick<Neighbours, 'known'>>(),
}) {}

export const movePerson = MovePerson.rule((state, { data, facts: neighbours, envelope: { actor } }) => {
  const { personId, unit } = data;
  const { personId: movedBy } = administering(state, personId, actor, 'person.change');
  if (stillThere(state, personId).unit === unit) return [];
  openAmong(neighbours, unit);
  return [{ type: 'PersonMoved', data: { unit, movedBy } }];
});
