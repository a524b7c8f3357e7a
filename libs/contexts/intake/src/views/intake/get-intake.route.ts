import { route } from '#platform/context';
import { idParam } from '#platform/http';
import { asShown } from './as-shown.route.js';
import { GetIntake } from './get-intake.query.js';
import { shown, shownSchema } from './intake-answer.js';

export const getIntakeRoute = route({
  at: 'GET intakes/:intakeId',
  action: 'intake.read',
  name: 'getIntake',
  tag: asShown.tag,
  summary: '一次导入：读到的、疑点、建议和结果 One import: what was read, findings, proposals, outcomes',
  params: { intakeId: idParam },
  answers: shownSchema,
  refuses: [400, 401, 404, 503],
  asks: [GetIntake],
  handle: async ({ params: { intakeId }, caller: { actor }, ask }) =>
    shown(await ask(new GetIntake(intakeId, actor)), new Date()),
});
