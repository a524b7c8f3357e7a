import { z } from 'zod';
import { uuidv5 } from '#domain/kernel';
import { command, facts } from '#platform/context/core';
import { administering, inOrder, stillThere } from '../domain/asked.js';
import { covers, day, overlap, type Span } from '../domain/days.js';
import { AbsenceOverlaps, DeputyIsAway, NothingToActIn, OwnDeputy } from '../domain/absence.errors.js';
import { PersonHasLeft, UnknownPerson } from '../domain/person.errors.js';
import { personIdText } from '../domain/person.events.js';
import { type Appointment, type Directed, type PresentPerson } from '../domain/person.state.js';
import { personStreams } from '../domain/person.streams.js';
import { keepApart, type Beside } from '../domain/separation.js';

/** While the person is away, another acts in what the person holds: in these appointments, or in all that are held on every one of the days. */
export class NameDeputy extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({
    personId: personIdText,
    deputy: personIdText,
    startsOn: day,
    endsOn: day,
    appointmentIds: z.array(z.uuid()).optional(),
  }),
  /** The deputy, as their own stream has them, and for whom else they act. */
  facts: facts<{ readonly deputy: Directed; readonly beside: Beside }>(),
  onConflict: 'anew',
}) {}

export const nameDeputy = NameDeputy.rule((state, { data, facts: { deputy: other, beside }, envelope }) => {
  const { personId, deputy, startsOn, endsOn, appointmentIds } = data;
  const { personId: namedBy } = administering(state, personId, envelope.actor, 'appointment.change');
  const days = { startsOn, endsOn };
  inOrder(days);
  const person = stillThere(state, personId);
  if (deputy === personId) throw new OwnDeputy(personId);
  const own = ownOf(other, deputy, days);
  const chosen = held(person, days, appointmentIds);
  const ids = chosen.map(({ appointmentId }) => appointmentId);
  const taken = person.absences.find(
    (each) => overlap(each, days) && each.appointmentIds.some((id) => ids.includes(id)),
  );
  if (taken) throw new AbsenceOverlaps(taken, taken.absenceId);
  // Of two rights of one principal, too, a deputy acts in one.
  const given = chosen.map(({ role }) => ({ role, ...days, deputyFor: personId }));
  for (const each of given) keepApart(deputy, each, { own: [...own, ...given], beside });
  const appointments = chosen.map(({ appointmentId, region, role, scope }) => ({ appointmentId, region, role, scope }));
  const absenceId = uuidv5(`absence/${envelope.commandId}`);
  return [{ type: 'DeputyNamed', data: { absenceId, deputy, ...days, appointments, namedBy } }];
});

/** Only what is held on every one of the days, and only in one's own name: what one does for another is not among it. */
function held(person: PresentPerson, days: Span, ids?: readonly string[]): readonly Appointment[] {
  const all = person.appointments.filter((each) => covers(each, days));
  const missing = ids?.find((id) => !all.some((each) => each.appointmentId === id));
  if (missing !== undefined) throw new NothingToActIn(missing);
  const chosen = ids === undefined ? all : all.filter((each) => ids.includes(each.appointmentId));
  if (chosen.length === 0) throw new NothingToActIn();
  return chosen;
}

/** What the deputy holds themself. */
function ownOf(deputy: Directed, personId: string, days: Span & { readonly endsOn: string }): readonly Appointment[] {
  if (deputy.status === 'absent' || deputy.isErased) throw new UnknownPerson(personId);
  if (deputy.leftOn !== undefined && deputy.leftOn < days.endsOn) throw new PersonHasLeft(personId, deputy.leftOn);
  const away = deputy.absences.find((each) => overlap(each, days));
  if (away) throw new DeputyIsAway(personId, away);
  return deputy.appointments;
}
