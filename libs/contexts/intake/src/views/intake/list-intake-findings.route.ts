import { z } from 'zod';
import { route } from '#platform/context';
import { idParam, pageQuery, pageSchema } from '#platform/http';
import { asShown } from './as-shown.route.js';
import { findingAnswers, findingAnswerSchema } from './finding-answer.js';
import { GetIntake } from './get-intake.query.js';
import { placesAfter } from './places-after.js';

export const listIntakeFindingsRoute = route({
  at: 'GET intakes/:intakeId/findings',
  action: 'intake.read',
  name: 'listIntakeFindings',
  tag: asShown.tag,
  summary: '一次导入的疑点列表 List the findings of one import',
  params: { intakeId: idParam },
  query: pageQuery.extend({
    open: z.literal('true').optional().describe('只列尚待决定的 Only those that are to be decided'),
  }),
  answers: pageSchema(findingAnswerSchema),
  refuses: [400, 401, 404, 503],
  asks: [GetIntake],
  handle: async ({ params: { intakeId }, query, caller: { actor }, ask }) => {
    const intake = await ask(new GetIntake(intakeId, actor));
    if (intake.status === 'received') return { items: [] };
    const { answerAt, open } = findingAnswers(intake);
    if (query.open === undefined) return placesAfter(intake.findings.length, query, answerAt);
    const numbers = [...open].toSorted((a, b) => a - b);
    return placesAfter(numbers.length, query, (at) => answerAt((numbers[at] ?? 0) - 1));
  },
});
