import { z } from 'zod';
import { NamesOf } from '#contexts/directory';
import { namedPeople } from '#contexts/directory/core';
import { NoRulesForYear } from '#contexts/rules/core';
import {
  chainSchema,
  deadEnd,
  prospectOf,
  signersOf,
  stepOf,
  type Prospect,
  type Seat,
  type SeatOf,
} from '#domain/approval';
import { type Person } from '#domain/kernel';
import { route } from '#platform/context';
import { answer, idParam } from '#platform/http';
import { visibleTarget } from '../domain/drafter.js';
import { factsFor } from '../domain/on-round.js';
import { type PresentTarget } from '../domain/target.state.js';
import { SubmissionFacts } from '../submit-target/submission-facts.query.js';
import { askedOf, type SubmissionGiven } from '../submit-target/submit-target.js';

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
          ...{ step: z.int(), name: z.string(), mode: stepSchema.shape.mode },
          skipped: z.string().optional().describe('不再签署的原因 Why nobody signs it'),
          seats: z.array(seatSchema),
        })
        .meta({ id: 'StepSigners' }),
    ),
    nobodyFor: z.string().optional().describe('无人可以签署的环节 The step for which nobody is left'),
    people: namedPeople,
  })
  .meta({ id: 'TargetSigners' });

interface NamedInSeat extends Pick<SeatOf, 'persons' | 'deputies'> {
  readonly seat: Seat;
  readonly signedBy?: string;
}

const personsIn = ({ seat, signedBy, persons, deputies }: NamedInSeat) => [
  ...['person' in seat ? seat.person : undefined, signedBy, ...persons],
  ...deputies.flatMap(({ deputy, absent }) => [deputy, absent]),
];

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
  tag: '绩效目标 targets',
  action: 'target.read',
  params: { targetId: idParam },
  at: 'GET targets/:targetId/signers',
  name: 'signersOfTarget',
  summary: '各环节由谁签署（送审前按现行流程） Who signs which step; before submission, who would',
  refuses: [400, 401, 404, 422, 503],
  answers: signersSchema,
  needs: { submissionFacts: SubmissionFacts, namesOf: NamesOf },
  asks: [],
  handle: async ({ params: { targetId }, caller: { actor }, needs: { submissionFacts, namesOf } }) => {
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
    const people = await namesOf.people(steps.flatMap(({ seats }) => seats.flatMap(personsIn)));
    return answer({ revision }, { targetId, steps, ...end, people });
  },
});
