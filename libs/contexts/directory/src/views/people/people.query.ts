import { Query } from '@nestjs/cqrs';
import { decide } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { answering, list, rowsOf } from '#platform/context';
import { PersonNotFound } from '../../domain/person.errors.js';
import { PersonRow } from './person.row.js';

export const listPeople = list({
  name: 'ListPeople',
  of: rowsOf(PersonRow),
  order: ['unit', 'personId'],
  scope: 'unit',
  owner: 'personId',
  filters: { unit: 'starts-with' },
});

export class GetPerson extends Query<PersonRow> {
  constructor(
    readonly personId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** Oneself, and whom one may see; anybody else is not there. */
export const getPerson = answering(GetPerson, async (rows, { personId, actor }) => {
  const person = await rows.findOneBy(PersonRow, { personId });
  if (!person || !isSeen(actor, person)) throw new PersonNotFound(personId);
  return person;
});

const isSeen = (actor: Actor, { personId, unit }: PersonRow): boolean =>
  'system' in actor || decide(actor, 'person.read', { places: [unit], owner: personId }).may;
