import { z } from 'zod';
import { command } from '#platform/context/core';
import { administering, presentPerson } from '../domain/asked.js';
import { DataIsErased } from '../domain/person.errors.js';
import { boxesSchema, personIdText } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';

/** Name, telephone or login name, as boxes; what is left out stays. */
export class ChangeDetails extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({ personId: personIdText, boxes: boxesSchema.partial(), fingerprint: z.string() }),
  hashed: ({ boxes: _, ...asked }) => asked,
}) {}

export const changeDetails = ChangeDetails.rule((state, { data: { personId, boxes }, envelope: { actor } }) => {
  const { personId: changedBy } = administering(state, personId, actor, 'person.change');
  if (presentPerson(state, personId).isErased) throw new DataIsErased(personId);
  if (Object.keys(boxes).length === 0) return [];
  return [{ type: 'PersonDetailsChanged', data: { ...boxes, changedBy } }];
});
