import { z } from 'zod';
import { type Actor } from '#domain/kernel';
import {
  advisoriesOf,
  chainFor,
  NoRulesForYear,
  reasonsSchema,
  refuseUnknownReasons,
  type AdvisoryReason,
  type RulesInForce,
} from '#contexts/rules/core';
import { submit, type Submission } from '#domain/approval';
import { command, facts } from '#platform/context/core';
import { adviceBeside, type Beside } from '../domain/advice-beside.js';
import { checkContent } from '../domain/checks.js';
import { asDrafter } from '../domain/drafter.js';
import { factsFor, type RoundGiven } from '../domain/on-round.js';
import { nameOfCheck } from '../domain/names-not-compared.js';
import { ContentIsFrozen, NotTheDrafter, SubmissionBlocked } from '../domain/target.errors.js';
import { type TargetSubmitted } from '../domain/target.events.js';
import { type PresentTarget, type Target } from '../domain/target.state.js';
import { targetStreams } from '../domain/target.streams.js';

/** Beside the round's: the rules in force, if there are any, and the unit's other targets of the year. */
export interface SubmissionGiven extends RoundGiven {
  readonly rules: RulesInForce | undefined;
  readonly siblings: Beside['siblings'];
}

/** `expectedRevision` is what the person saw: nothing newer is submitted. */
export class SubmitTarget extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), reasons: reasonsSchema }),
  facts: facts<SubmissionGiven>(),
}) {}

/** The steps of the year's rules that apply. */
export const chainOf = (rules: RulesInForce, { unit, code, content: { budget } }: PresentTarget) =>
  chainFor(rules, { unit, budget, code });

interface Asked {
  readonly targetId: string;
  readonly reasons: readonly AdvisoryReason[];
  readonly actor: Actor;
}

/** What submitting it now records; throws why it cannot be. */
export function submission(
  state: Target,
  { targetId, reasons, actor }: Asked,
  given: SubmissionGiven,
): TargetSubmitted {
  const { rules, siblings } = given;
  const target = asDrafter(state, targetId, actor, 'target.submit');
  if ('system' in actor) throw new NotTheDrafter(target.unit);
  if (target.status !== 'draft' && target.status !== 'returned') throw new ContentIsFrozen(target.status);
  if (rules === undefined) throw new NoRulesForYear(target.region, target.fiscalYear);
  const beside = adviceBeside(target, rules, { actor, siblings });
  const findings = [...checkContent(target.content, rules), ...beside];
  if (findings.some(({ severity }) => severity === 'mandatory')) throw new SubmissionBlocked(findings);
  refuseUnknownReasons(reasons, findings, { ...target.content, nameOf: nameOfCheck });
  const advisories = advisoriesOf(findings, reasons);
  const opening = submit(askedOf(target, rules, actor.personId), factsFor(target.unit, actor, given));
  return { type: 'TargetSubmitted', data: { ...opening, rules: rules.named, advisories } };
}

/** What the machine is asked when this person submits. */
export const askedOf = (target: PresentTarget, rules: RulesInForce, submittedBy: string): Submission => ({
  ...{ round: target.round + 1, chain: chainOf(rules, target), contentHash: target.contentHash, submittedBy },
  ...{ writtenBy: target.writers, ...(target.returned === undefined ? {} : { returned: target.returned }) },
});

export const submitTarget = SubmitTarget.rule((state, { data, facts: given, envelope: { actor } }) => [
  submission(state, { ...data, actor }, given),
]);
