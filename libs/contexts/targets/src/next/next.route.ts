import { z } from 'zod';
import { NamesOf } from '#contexts/directory';
import { namedPeople } from '#contexts/directory/core';
import { resumeSchema, voteSchema } from '#domain/approval';
import { hashText } from '#domain/kernel';
import { route } from '#platform/context';
import { answer, idParam } from '#platform/http';
import { visibleTarget } from '../domain/drafter.js';
import { openStep, statusSchema } from '../domain/standing.js';
import { SubmissionFacts } from '../submit-target/submission-facts.query.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { copiesFor, shownNow, targetActs, whatNow } from './what-now.js';

const step = z.int();
const reasonSchema = z.object({ code: z.string(), zh: z.string(), en: z.string() });

const returnChoice = z.object({
  to: z.union([step, z.literal('drafter')]),
  name: z.string().optional(),
  resume: z.array(resumeSchema).optional(),
});

const formSchema = z
  .object({
    votes: z.array(voteSchema).describe('可以怎样表决 The votes that one can give'),
    grades: z.boolean().describe('是否要四性评级 Whether grades of the four criteria go with it'),
    opinionFor: z
      .array(voteSchema)
      .describe('怎样表决须填意见；评级为良时也须填 Which votes need an opinion; an overall grade of 良 does, too'),
    returns: z
      .array(returnChoice)
      .optional()
      .describe('可退回到哪里，第一个是流程规定的 Where it can be returned to, the chain’s own choice first'),
  })
  .meta({ id: 'SigningForm' });

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
    form: formSchema.optional().describe('签署时要填什么 What goes with the signature'),
    because: reasonSchema.optional().describe('不能办理的原因 What is in the way'),
  })
  .meta({ id: 'ActNow' });

export const nextSchema = z
  .object({
    ...{ targetId: z.uuid(), status: statusSchema, revision: z.int(), round: z.int(), contentHash: hashText },
    ...{ step: step.optional(), stepName: z.string().optional(), due: z.iso.date().optional() },
    acts: z.array(actSchema).describe('现在能办理什么，不能的为什么 What can be done now, and why not what not'),
    copiesToRead: z
      .array(z.int())
      .optional()
      .describe('抄送给本人、尚未阅知的轮次 Rounds of which copies wait for one to read'),
    people: namedPeople,
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
  needs: { submissionFacts: SubmissionFacts, namesOf: NamesOf },
  asks: [ListSiblings],
  handle: async ({ params: { targetId }, caller: { actor }, needs: { submissionFacts, namesOf }, ask }) => {
    const { target, revision, given } = await submissionFacts.of(targetId, (state) =>
      visibleTarget(state, targetId, actor),
    );
    const isOpen = target.status === 'draft' || target.status === 'returned';
    const siblings = isOpen ? await ask(new ListSiblings({ targetId })) : [];
    const acts = whatNow(target, targetId, actor, { ...given, siblings }).map((now) => shownNow(target, now));
    const { status, round, contentHash } = target;
    const people = await namesOf.people(acts.flatMap(({ onBehalfOf, assignedTo }) => [onBehalfOf, assignedTo]));
    const unread = copiesFor(target, actor.personId);
    return answer(
      { revision },
      { targetId, status, revision, round, contentHash, ...openStep(target), acts, ...unread, people },
    );
  },
});
