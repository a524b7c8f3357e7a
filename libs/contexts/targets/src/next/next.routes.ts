import { z } from 'zod';
import { NoRulesForYear } from '#contexts/rules/core';
import { chainSchema, deadEnd, prospectOf, signersOf, stepOf, type Prospect } from '#domain/approval';
import { hashText, type Person } from '#domain/kernel';
import { route } from '#platform/context';
import { answer, idParam } from '#platform/http';
import { visibleTarget } from '../domain/drafter.js';
import { factsFor } from '../domain/on-round.js';
import { openStep, statusSchema } from '../domain/standing.js';
import { type PresentTarget } from '../domain/target.state.js';
import { SubmissionFacts } from '../submit-target/submission-facts.query.js';
import { askedOf, type SubmissionGiven } from '../submit-target/submit-target.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { shownNow, targetActs, whatNow } from './what-now.js';

const tag = '绩效目标 targets';
const base = {
  tag,
  action: 'target.read',
  params: { targetId: idParam },
  refuses: [400, 401, 404, 503],
} as const;

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
  ...base,
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

const personIds = z.array(z.string());
const stepSchema = chainSchema.shape.steps.element;
const seatSchema = z
  .object({
    ordinal: z.int(),
    seat: stepSchema.shape.seats.element.describe('席位 The seat'),
    added: z.boolean().describe('是否加签 Whether it was added in mid-round'),
    signedBy: z.string().optional(),
    persons: personIds.describe('可以签署的人 Who could sign'),
    deputies: z
      .array(z.object({ deputy: z.string(), absent: z.string().describe('被代理的人 Who is away') }))
      .describe('今天代谁签署 Who could today, for whom'),
  })
  .meta({ id: 'SeatSigners' });

export const signersSchema = z
  .object({
    targetId: z.uuid(),
    steps: z.array(
      z
        .object({
          ...{ step, name: z.string(), mode: stepSchema.shape.mode },
          skipped: z.string().optional().describe('不再签署的原因 Why nobody signs it'),
          seats: z.array(seatSchema),
        })
        .meta({ id: 'StepSigners' }),
    ),
    nobodyFor: z.string().optional().describe('无人可以签署的环节 The step for which nobody is left'),
  })
  .meta({ id: 'TargetSigners' });

/** The round that is open, or the one that a submission by this person would open. */
function prospect(target: PresentTarget, actor: Person, given: Omit<SubmissionGiven, 'siblings'>): Prospect {
  const facts = factsFor(target.unit, actor, given);
  if (target.status !== 'in-approval') {
    if (given.rules === undefined) throw new NoRulesForYear(target.region, target.fiscalYear);
    return prospectOf(askedOf(target, given.rules, actor.personId), facts);
  }
  const end = deadEnd(target.approval, facts);
  return { round: target.approval, ...(end === undefined ? {} : { nobodyFor: end }) };
}

export const signersRoute = route({
  ...base,
  at: 'GET targets/:targetId/signers',
  name: 'signersOfTarget',
  summary: '各环节由谁签署（送审前按现行流程） Who signs which step; before submission, who would',
  refuses: [...base.refuses, 422],
  answers: signersSchema,
  needs: { submissionFacts: SubmissionFacts },
  asks: [],
  handle: async ({ params: { targetId }, caller: { actor }, needs: { submissionFacts } }) => {
    const { target, revision, given } = await submissionFacts.of(targetId, (state) =>
      visibleTarget(state, targetId, actor),
    );
    const { round, nobodyFor } = prospect(target, actor, given);
    const steps = signersOf(round, factsFor(target.unit, actor, given)).map(({ of, seats, ...at }) => ({
      ...{ ...at, name: of.name, mode: of.mode },
      seats: seats.map(({ task: { ordinal, seat, added, given: signed }, ...could }) => ({
        ...{ ordinal, seat, added: added !== undefined, ...could },
        ...(signed === undefined ? {} : { signedBy: signed.signedBy }),
      })),
    }));
    const end = nobodyFor === undefined ? {} : { nobodyFor: stepOf(round, nobodyFor).name };
    return answer({ revision }, { targetId, steps, ...end });
  },
});
