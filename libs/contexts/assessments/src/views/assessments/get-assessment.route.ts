import { z } from 'zod';
import { FindRules, rulesView } from '#contexts/rules';
import { route } from '#platform/context';
import { idParam, answer } from '#platform/http';
import { approvedContentSchema } from '../../domain/approved-content.js';
import { selfReportSchema } from '../../domain/self-report.js';
import { explainedFindings, findingSchema } from '../../domain/standing.js';
import { scoreAnswer, scoreSchema } from '../year-end-scores/score-answer.js';
import { yearEndScores } from '../year-end-scores/year-end-scores.projection.js';
import { assessments } from './assessments.projection.js';
import { GetAssessment } from './get-assessment.query.js';
import { listedAssessmentSchema } from './list-assessments.route.js';

const whole = listedAssessmentSchema
  .extend({
    content: approvedContentSchema,
    report: selfReportSchema.nullable(),
    findings: z.array(findingSchema),
    score: scoreSchema.optional(),
  })
  .meta({ id: 'Assessment' });

export const getAssessmentRoute = route({
  at: 'GET assessments/:targetId',
  action: 'assessment.read',
  name: 'getAssessment',
  tag: '绩效自评 assessments',
  summary: '一份自评：批复内容、填报、待改正处和得分 One assessment with its report, findings and score',
  params: { targetId: idParam },
  answers: whole,
  refuses: [400, 401, 404, 503],
  reads: [assessments, yearEndScores, rulesView],
  asks: [GetAssessment, FindRules],
  handle: async ({ ask, params: { targetId }, caller: { actor } }) => {
    const { header, form, score } = await ask(new GetAssessment(targetId, actor));
    const { content, report, advisories } = form;
    const { region, fiscalYear } = header;
    const rules = await ask(new FindRules({ region, fiscalYear, rules: form.rules }));
    const policy = { id: header.policyId, version: header.policyVersion };
    const checked = { content, report: report ?? undefined, policy };
    const findings = explainedFindings(checked, rules?.severities ?? {}, advisories);
    const scored = score ? { score: scoreAnswer(score) } : {};
    return answer(header, Object.assign({}, header, { content, report, findings, ...scored }));
  },
});
