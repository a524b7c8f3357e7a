import { list, rowsOf } from '#platform/context';
import { AppointmentRow } from './appointment.row.js';

export const listAppointments = list({
  name: 'ListAppointments',
  of: rowsOf(AppointmentRow),
  order: ['scope', 'rowId'],
  scope: 'scope',
  filters: { scope: 'starts-with', personId: 'equals', deputyFor: 'equals', role: 'equals' },
});
