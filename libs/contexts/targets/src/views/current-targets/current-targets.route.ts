import { FindRules, rulesView } from '#contexts/rules';
import { listRoute, route } from '#platform/context';
import { idParam, answer, unitsQuery } from '#platform/http';
import { statusSchema } from '../../domain/standing.js';
import { submissionAdvisories } from '../submission-advisories/submission-advisories.projection.js';
import { currentTargets } from './current-targets.projection.js';
import { GetTarget } from './get-target.query.js';
import { ListSiblings } from './list-siblings.query.js';
import { listTargets } from './list-targets.query.js';
import { listedTarget, listedTargetSchema, targetAnswer, targetSchema } from './target-answer.js';

const tag = '绩效目标 targets';

export const listTargetsRoute = listRoute({
  at: 'GET targets',
  action: 'target.read',
  name: 'listTargets',
  tag,
  summary: '绩效目标列表 List targets',
  lists: listTargets,
  query: unitsQuery.extend({ status: statusSchema.optional() }),
  answers: listedTargetSchema,
  reads: [currentTargets],
  show: listedTarget,
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
  asks: [GetTarget, ListSiblings, FindRules],
  handle: async ({ params: { targetId }, caller: { actor }, ask }) => {
    const whole = await ask(new GetTarget(targetId, actor));
    const { status, revision } = whole.target;
    const isOpen = status === 'draft' || status === 'returned';
    const beside = isOpen ? { actor, siblings: await ask(new ListSiblings({ targetId })) } : undefined;
    const rules = await ask(new FindRules(whole.target));
    return answer({ revision }, targetAnswer(whole, rules, beside));
  },
});
