import { z } from 'zod';
import { uuidv5 } from '#domain/kernel';
import { command, facts } from '#platform/context/core';
import { administering, inOrder, stillThere } from '../domain/asked.js';
import { day, overlap, type Span } from '../domain/days.js';
import { unitThrough, type Neighbours } from '../domain/neighbours.js';
import { AppointmentOverlaps, OwnAppointment, PostDoesNotFit } from '../domain/person.errors.js';
import { personIdText } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';
import { fits, placeSchema, postSchema, REGION, type Post } from '../domain/places.js';
import { keepApart, type Beside } from '../domain/separation.js';

export class MakeAppointment extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({
    personId: personIdText,
    region: z.string(),
    role: postSchema,
    scope: placeSchema,
    startsOn: day,
    endsOn: day.optional(),
  }),
  /** Who holds the machine's one-time code makes themself an administrator; nobody else appoints themself. */
  facts: facts<Pick<Neighbours, 'known'> & { readonly beside: Beside; readonly holdsCode?: true }>(),
  onConflict: 'anew',
}) {}

export const makeAppointment = MakeAppointment.rule((state, { data, facts: neighbours, envelope }) => {
  const { personId, region, role, scope, startsOn, endsOn } = data;
  const { personId: appointedBy } = administering(state, personId, envelope.actor, 'appointment.change');
  if (appointedBy === personId && !neighbours.holdsCode) throw new OwnAppointment();
  const span: Span = { startsOn, ...(endsOn === undefined ? {} : { endsOn }) };
  inOrder(span);
  const person = stillThere(state, personId);
  refuseWrongPlace({ role, scope }, span, neighbours);
  const other = person.appointments.find((each) => each.role === role && each.scope === scope && overlap(each, span));
  if (other) throw new AppointmentOverlaps(other, other.appointmentId);
  keepApart(personId, { role, ...span }, { own: person.appointments, beside: neighbours.beside });
  const appointmentId = uuidv5(`appointment/${envelope.commandId}`);
  const lasting = endsOn === undefined ? {} : { endsOn };
  return [{ type: 'AppointmentMade', data: { appointmentId, region, role, scope, startsOn, ...lasting, appointedBy } }];
});

function refuseWrongPlace(
  { role, scope }: { readonly role: Post; readonly scope: string },
  span: Span,
  neighbours: Pick<Neighbours, 'known'>,
): void {
  const at = scope === REGION ? REGION : unitThrough(neighbours, scope, span).kind;
  if (!fits(role, at)) throw new PostDoesNotFit(role, scope);
}
