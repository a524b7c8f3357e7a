import { z } from 'zod';
import { NamesOf } from '#contexts/directory';
import { NoRulesForYear } from '#contexts/rules/core';
import { deadEnd, prospectOf, type Prospect } from '#domain/approval';
import { type Person } from '#domain/kernel';
import { route } from '#platform/context';
import { answer, idParam } from '#platform/http';
import { visibleTarget } from '../domain/drafter.js';
import { factsFor } from '../domain/on-round.js';
import { type PresentTarget } from '../domain/target.state.js';
import { SubmissionFacts } from '../submit-target/submission-facts.query.js';
import { askedOf, type SubmissionGiven } from '../submit-target/submit-target.js';
import { personsNamed, signersShape, signersShown } from './signers-answer.js';

export const signersSchema = z.object({ targetId: z.uuid(), ...signersShape }).meta({ id: 'TargetSigners' });

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
    const shown = signersShown(prospect(target, actor, given), factsFor(target.unit, actor, given));
    return answer({ revision }, { targetId, ...shown, people: await namesOf.people(personsNamed(shown)) });
  },
});
