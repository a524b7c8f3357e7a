import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { lastDay } from '../domain/days.js';
import { personIdText } from '../domain/person.events.js';
import { asPerson } from '../domain/standing.js';
import { EndDeputy } from './end-deputy.js';

export const endDeputyRoute = commandRoute({
  ...asPerson,
  at: 'PUT people/:personId/absences/:absenceId/end',
  action: 'appointment.change',
  name: 'endDeputy',
  summary:
    '提前结束代理，给出最后一日；给出第一日的前一日即收回 The person is back: the last day of the deputy; the eve of the first takes it back',
  sends: EndDeputy,
  params: { personId: personIdText, absenceId: idParam },
  body: lastDay,
  data: ({ params, body: { endsOn } }) => ({ ...params, endsOn }),
});
