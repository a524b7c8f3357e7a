import { z } from 'zod';
import { command } from '#platform/context/core';
import { asAdministrator, presentPerson } from '../domain/asked.js';
import { PersonHasNotLeft } from '../domain/person.errors.js';
import { personIdText } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';

/** Of one who has left. What destroys the keys follows the event: it is done again until it is done. */
export class ErasePerson extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({ personId: personIdText }),
  onConflict: 'anew',
}) {}

export const erasePerson = ErasePerson.rule((state, { data: { personId }, envelope: { actor } }) => {
  const { personId: erasedBy } = asAdministrator(actor);
  const person = presentPerson(state, personId);
  if (person.isErased) return [];
  if (person.leftOn === undefined) throw new PersonHasNotLeft(personId);
  return [{ type: 'PersonErased', data: { erasedBy } }];
});
