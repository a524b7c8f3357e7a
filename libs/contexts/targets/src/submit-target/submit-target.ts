import { type Envelope } from '#domain/kernel';
import { adviceBeside, type Beside } from '../domain/advice-beside.js';
import { checkContent } from '../domain/checks.js';
import { asDrafter } from '../domain/drafter.js';
import { refuseUnknownReasons } from '../domain/explained.js';
import { isSamePlace, type Finding } from '../domain/findings.js';
import { ContentIsFrozen, NotTheDrafter, SubmissionBlocked } from '../domain/target.errors.js';
import { type TargetSubmitted } from '../domain/target.events.js';
import { type Target } from '../domain/target.state.js';
import { type InForce } from '../in-force.js';

export interface AdvisoryReason {
  readonly code: string;
  readonly indicatorId?: string | undefined;
  readonly reason: string;
}

/** What the shell brings: the configuration, and the unit's other targets of the year. */
interface Facts {
  readonly inForce: InForce;
  readonly siblings: Beside['siblings'];
}

/** `expectedRevision` is what the person saw: nothing newer is submitted. */
export class SubmitTarget {
  constructor(
    readonly data: { readonly targetId: string; readonly reasons: readonly AdvisoryReason[] },
    readonly facts: Facts,
    readonly envelope: Envelope,
  ) {}
}

const withReason = ({ code, indicatorId }: Finding, reasons: readonly AdvisoryReason[]) => {
  const given = reasons.find((reason) => isSamePlace(reason, { code, indicatorId }));
  return { code, ...(indicatorId === undefined ? {} : { indicatorId }), ...(given ? { reason: given.reason } : {}) };
};

export const submitTarget =
  ({ data: { targetId, reasons }, facts, envelope: { actor } }: SubmitTarget) =>
  (state: Target): TargetSubmitted[] => {
    const target = asDrafter(state, targetId, actor);
    if ('system' in actor) throw new NotTheDrafter(target.unit);
    if (target.status !== 'draft' && target.status !== 'returned') throw new ContentIsFrozen(target.status);
    const rules = facts.inForce.forYear(target.fiscalYear);
    const beside = adviceBeside(target, rules.chain, { actor, siblings: facts.siblings });
    const findings = [...checkContent(target.content, rules), ...beside];
    if (findings.some(({ severity }) => severity === 'mandatory')) throw new SubmissionBlocked(findings);
    refuseUnknownReasons(reasons, findings, target.content);
    const { chain } = rules;
    const advisories = findings.map((finding) => withReason(finding, reasons));
    const { contentHash } = target;
    const data = { round: target.round + 1, chain, contentHash, submittedBy: actor.personId, advisories };
    return [{ type: 'TargetSubmitted', data }];
  };
