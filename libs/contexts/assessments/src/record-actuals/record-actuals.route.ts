import { commandRoute } from '#platform/context';
import { asStanding } from '../domain/as-standing.route.js';
import { proposedReportSchema } from '../domain/self-report.js';
import { RecordActuals } from './record-actuals.js';

export const recordActualsRoute = commandRoute({
  ...asStanding,
  at: 'PUT assessments/:targetId/actuals',
  action: 'assessment.record',
  name: 'recordActuals',
  summary: '填报完成值和执行数 Record what was achieved and spent (If-Match)',
  sends: RecordActuals,
  body: proposedReportSchema,
  data: ({ params: { targetId }, body: report }) => ({ targetId, ...report }),
});
