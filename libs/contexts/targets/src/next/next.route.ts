import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { route } from '#platform/context';
import { answer, idParam } from '#platform/http';
import { visibleTarget } from '../domain/drafter.js';
import { openStep, statusSchema } from '../domain/standing.js';
import { SubmissionFacts } from '../submit-target/submission-facts.query.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { shownNow, targetActs, whatNow } from './what-now.js';

const step = z.int();
const reasonSchema = z.object({ code: z.string(), zh: z.string(), en: z.string() });

const actSchema = z
  .object({
    act: z.enum(targetActs),
    may: z.boolean(),
    ...{ step: step.optional(), stepName: z.string().optional(), ordinal: z.int().optional() },
    onBehalfOf: z.string().optional().describe('代谁办理 In whose name, as a deputy'),
    assignedTo: z.string().optional().describe('分派给谁 Who is to do it'),
    leavesNobodyFor: z
      .string()
      .optional()
      .describe('如果由其签署，哪个环节将无人可签 The step for which nobody would be left'),
    because: reasonSchema.optional().describe('不能办理的原因 What is in the way'),
  })
  .meta({ id: 'ActNow' });

export const nextSchema = z
  .object({
    ...{ targetId: z.uuid(), status: statusSchema, revision: z.int(), round: z.int(), contentHash: hashText },
    ...{ step: step.optional(), stepName: z.string().optional(), due: z.iso.date().optional() },
    acts: z.array(actSchema).describe('现在能办理什么，不能的为什么 What can be done now, and why not what not'),
  })
  .meta({ id: 'TargetNext' });

export const nextRoute = route({
  tag: '绩效目标 targets',
  action: 'target.read',
  params: { targetId: idParam },
  refuses: [400, 401, 404, 503],
  at: 'GET targets/:targetId/next',
  name: 'nextOfTarget',
  summary: '本人现在能办理什么，不能的为什么 What one may do with it now, and why not what not',
  answers: nextSchema,
  needs: { submissionFacts: SubmissionFacts },
  asks: [ListSiblings],
  handle: async ({ params: { targetId }, caller: { actor }, needs: { submissionFacts }, ask }) => {
    const { target, revision, given } = await submissionFacts.of(targetId, (state) =>
      visibleTarget(state, targetId, actor),
    );
    const isOpen = target.status === 'draft' || target.status === 'returned';
    const siblings = isOpen ? await ask(new ListSiblings({ targetId })) : [];
    const acts = whatNow(target, targetId, actor, { ...given, siblings }).map((now) => shownNow(target, now));
    const { status, round, contentHash } = target;
    return answer({ revision }, { targetId, status, revision, round, contentHash, ...openStep(target), acts });
  },
});
