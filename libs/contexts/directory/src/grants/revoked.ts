import { type Revoked } from '#platform/sessions/core';
import { type Directed } from '../domain/person.state.js';
import { type Unit } from '../domain/unit.state.js';

/** What of a person's posts, absences and stay has a last day, whether it is told for the first time or not. */
export function revokedOf(person: Directed): readonly Revoked[] {
  if (person.status === 'absent') return [];
  const { personId, appointments, absences, leftOn } = person;
  return [
    ...appointments.map(({ appointmentId: id, endsOn }) => ({ kind: 'appointment', id, lastDay: endsOn })),
    ...absences.map(({ absenceId: id, endsOn }) => ({ kind: 'absence', id, lastDay: endsOn })),
    { kind: 'person', id: personId, lastDay: leftOn },
  ].filter(({ lastDay }) => lastDay !== undefined);
}

/** The last day of a unit, where it has one, and the departments that are left to a section. */
export const revokedAt = (unit: Unit): readonly Revoked[] =>
  unit.status === 'absent'
    ? []
    : [
        {
          ...{ kind: 'unit', id: unit.unitId, lastDay: unit.endsOn },
          left: { revision: unit.revision, kept: unit.departments },
        },
      ];
