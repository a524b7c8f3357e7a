import { z } from 'zod';
import { command, facts } from '#platform/context/core';
import { administering, presentPerson } from '../domain/asked.js';
import { PersonHasNotLeft } from '../domain/person.errors.js';
import { personIdText } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';

/** Of one who has left. What destroys the keys follows the event: it is done again until it is done. */
export class ErasePerson extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({ personId: personIdText }),
  facts: facts<{ readonly today: string }>(),
  onConflict: 'anew',
}) {}

export const erasePerson = ErasePerson.rule((state, { data: { personId }, facts: { today }, envelope: { actor } }) => {
  const { personId: erasedBy } = administering(state, personId, actor, 'person.erase');
  const person = presentPerson(state, personId);
  if (person.isErased) return [];
  if (person.leftOn === undefined || today <= person.leftOn) throw new PersonHasNotLeft(personId, person.leftOn);
  return [{ type: 'PersonErased', data: { erasedBy } }];
});
