import { DomainError, holdsRole, type Actor, type Role } from '#kernel';

/** One step of a chain: who may sign it. `name` is what people call it (主管部门审核). */
export interface ChainStep {
  readonly name: string;
  readonly role: Role;
}

/** One round of approval; `step` counts from 1 and names the step that is to act. */
export interface Approval {
  readonly round: number;
  readonly step: number;
  readonly chain: readonly ChainStep[];
  readonly contentHash: string;
  readonly submittedBy: string;
  /** Persons who acted on a step of this round. */
  readonly acted: readonly string[];
}

/** What a signer saw: a decision on anything else is refused. */
export interface Seen {
  readonly round: number;
  readonly step: number;
  readonly contentHash: string;
}

export type Signer = Extract<Actor, { personId: string }>;

export const openRound = (round: Omit<Approval, 'step' | 'acted'>): Approval => ({ ...round, step: 1, acted: [] });

export const afterStep = (approval: Approval, personId: string): Approval => ({
  ...approval,
  step: approval.step + 1,
  acted: [...approval.acted, personId],
});

export const isLastStep = ({ step, chain }: Approval): boolean => step === chain.length;

export function currentStep({ chain, step }: Approval): ChainStep {
  const current = chain[step - 1];
  if (!current) throw new Error(`a round is open beyond its last step ${step}`);
  return current;
}

const isStale = (approval: Approval, seen: Seen): boolean =>
  seen.round !== approval.round || seen.step !== approval.step || seen.contentHash !== approval.contentHash;

/**
 * Throws unless this person may act on the step that was seen, and what was seen stands there now: who comes second to
 * a step of their own is told that it has changed, not that it never was theirs.
 */
export function refuseUnlessMayAct(approval: Approval, seen: Seen, actor: Actor, unit: string): Signer {
  const { name, role } = approval.chain[seen.step - 1] ?? currentStep(approval);
  if ('system' in actor || !holdsRole(actor, role, unit)) throw new NotYourStep(name);
  if (isStale(approval, seen)) throw new SeenIsStale(approval);
  if (actor.personId === approval.submittedBy) throw new SubmitterMayNotApprove();
  if (approval.acted.includes(actor.personId)) throw new AlreadyActedInThisRound();
  return actor;
}

export class NotYourStep extends DomainError {
  constructor(step: string) {
    super(
      'forbidden',
      'not-your-step',
      {
        zh: `“${step}”环节不由您办理。`,
        en: `The step "${step}" is not yours to act on.`,
      },
      { step },
    );
  }
}

export class SeenIsStale extends DomainError {
  constructor({ round, step, contentHash }: Seen) {
    super(
      'conflict',
      'decision-is-stale',
      {
        zh: `内容或环节已变化（现为第 ${round} 轮第 ${step} 步），请重新打开后再审核。`,
        en: `What you saw has changed (now round ${round}, step ${step}); open it again before deciding.`,
      },
      { round, step, contentHash },
    );
  }
}

export class SubmitterMayNotApprove extends DomainError {
  constructor() {
    super('forbidden', 'submitter-may-not-approve', {
      zh: '送审人不能审核自己送审的目标，请由他人审核。',
      en: 'Who submitted a target may not approve it; someone else must.',
    });
  }
}

export class AlreadyActedInThisRound extends DomainError {
  constructor() {
    super('forbidden', 'already-acted-in-this-round', {
      zh: '同一人不能在同一轮中办理两个环节，请由他人审核。',
      en: 'One person may not act on two steps of one round; someone else must.',
    });
  }
}
