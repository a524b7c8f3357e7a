import { z } from 'zod';
import { InRegion } from '#contexts/directory';
import { NamesOf } from '#contexts/directory';
import { FindRules, rulesView } from '#contexts/rules';
import { route } from '#platform/context';
import { idParam, answer, pageSchema, unitsQuery, wholeNumber } from '#platform/http';
import { submissionAdvisories } from '../submission-advisories/submission-advisories.projection.js';
import { narrowingFields } from './asked-targets.js';
import { currentTargets } from './current-targets.projection.js';
import { GetTarget } from './get-target.query.js';
import { ListSiblings } from './list-siblings.query.js';
import { ListTargets, targetSorts } from './list-targets.query.js';
import { sightOf } from './sight-of.query.js';
import { listedTarget, listedTargetSchema, targetAnswer, targetSchema } from './target-answer.js';

const tag = '绩效目标 targets';

const MOST_LISTED = 2000;

/** What a list and its export take. */
export const sortedQuery = z.strictObject({
  fiscalYear: unitsQuery.shape.fiscalYear,
  ...narrowingFields,
  sort: z
    .enum(targetSorts)
    .prefault('unit')
    .describe(
      '按年度（新的在前）和单位、名称、预算数、变更时间或期限排序 By year, the latest first, and unit, by name, budget, when it changed, or due day',
    ),
  order: z.enum(['asc', 'desc']).prefault('asc').describe('升序或降序 Ascending or descending'),
});

export const listTargetsRoute = route({
  at: 'GET targets',
  action: 'target.read',
  name: 'listTargets',
  tag,
  summary: '绩效目标列表 List targets',
  query: sortedQuery.extend({
    after: unitsQuery.shape.after,
    limit: wholeNumber(z.int().min(1).max(MOST_LISTED), 50).prefault(50).describe('每页条数 Items per page'),
  }),
  answers: pageSchema(listedTargetSchema),
  refuses: [400, 401, 503],
  reads: [currentTargets, submissionAdvisories],
  needs: { here: InRegion },
  asks: [ListTargets],
  handle: async ({ query, caller: { actor }, ask, needs: { here } }) => {
    const { items, ...next } = await ask(new ListTargets(query, sightOf(actor, here)));
    return { items: items.map(listedTarget), ...next };
  },
});

export const getTargetRoute = route({
  at: 'GET targets/:targetId',
  action: 'target.read',
  name: 'getTarget',
  tag,
  summary: '一个绩效目标：内容、疑点和说明 One target with its content, its findings and the reasons given',
  params: { targetId: idParam },
  answers: targetSchema,
  refuses: [400, 401, 404, 503],
  reads: [currentTargets, submissionAdvisories, rulesView],
  needs: { namesOf: NamesOf },
  asks: [GetTarget, ListSiblings, FindRules],
  handle: async ({ params: { targetId }, caller: { actor }, needs: { namesOf }, ask }) => {
    const whole = await ask(new GetTarget(targetId, actor));
    const { status, revision } = whole.target;
    const isOpen = status === 'draft' || status === 'returned';
    const beside = isOpen ? { actor, siblings: await ask(new ListSiblings({ targetId })) } : undefined;
    const rules = await ask(new FindRules(whole.target));
    const people = await namesOf.people([whole.target.submittedBy ?? undefined]);
    return answer({ revision }, { ...targetAnswer(whole, rules, beside), people });
  },
});
