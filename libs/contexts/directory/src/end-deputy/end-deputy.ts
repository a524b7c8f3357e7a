import { z } from 'zod';
import { command } from '#platform/context/core';
import { administering, endsOrIsTakenBack, presentPerson } from '../domain/asked.js';
import { day } from '../domain/days.js';
import { AbsenceNotFound } from '../domain/absence.errors.js';
import { EndsAlready } from '../domain/person.errors.js';
import { personIdText } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';

/** The person is back: `endsOn` is the last day on which the deputy acts; the eve of the first takes all of it back. */
export class EndDeputy extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({ personId: personIdText, absenceId: z.uuid(), endsOn: day }),
  onConflict: 'anew',
}) {}

export const endDeputy = EndDeputy.rule((state, { data, envelope: { actor } }) => {
  const { personId, absenceId, endsOn } = data;
  const { personId: endedBy } = administering(state, personId, actor, 'appointment.change');
  const absence = presentPerson(state, personId).absences.find((each) => each.absenceId === absenceId);
  if (absence === undefined) throw new AbsenceNotFound(absenceId);
  if (absence.endsOn === endsOn) return [];
  if (absence.endsOn !== undefined && absence.endsOn < endsOn) throw new EndsAlready(absenceId, absence.endsOn);
  endsOrIsTakenBack({ startsOn: absence.startsOn, endsOn });
  return [{ type: 'DeputyEnded', data: { absenceId, endsOn, endedBy } }];
});
