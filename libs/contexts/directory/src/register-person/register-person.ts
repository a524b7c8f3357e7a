import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { command, facts } from '#platform/context/core';
import { registrar } from '../domain/asked.js';
import { openAmong, type Neighbours } from '../domain/neighbours.js';
import { PersonIsRegistered } from '../domain/person.errors.js';
import { boxesSchema, personIdText } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';

/** `boxes` hold what tells who it is; `fingerprint` tells the same person's data from other data, for the same box is never made twice. */
export const personalData = { boxes: boxesSchema, fingerprint: z.string() };

export class RegisterPerson extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({ personId: personIdText, region: z.string(), unit: unitCode, ...personalData }),
  facts: facts<Pick<Neighbours, 'known'>>(),
  onConflict: 'anew',
  hashed: ({ boxes: _, ...asked }) => asked,
}) {}

export const registerPerson = RegisterPerson.rule((state, { data, facts: neighbours, envelope: { actor } }) => {
  const { personId: registeredBy } = registrar(actor, 'person.register');
  const { personId, region, unit, boxes } = data;
  if (state.status === 'present') throw new PersonIsRegistered(personId);
  openAmong(neighbours, unit);
  return [{ type: 'PersonRegistered', data: { personId, region, unit, ...boxes, registeredBy } }];
});
