import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { lastDay } from '../domain/days.js';
import { personIdText } from '../domain/person.events.js';
import { asPerson } from '../domain/standing.js';
import { EndAppointment } from './end-appointment.js';

export const endAppointmentRoute = commandRoute({
  ...asPerson,
  at: 'PUT people/:personId/appointments/:appointmentId/end',
  action: 'appointment.change',
  name: 'endAppointment',
  summary:
    '结束任职，给出最后一日；给出第一日的前一日即收回 End an appointment: its last day; the eve of its first takes it back',
  sends: EndAppointment,
  params: { personId: personIdText, appointmentId: idParam },
  body: lastDay,
  data: ({ params, body: { endsOn } }) => ({ ...params, endsOn }),
});
