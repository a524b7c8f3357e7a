import { type Role } from '#domain/kernel';

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
  /** Persons who wrote the content that is decided on; nobody stands for who is not known. */
  readonly writtenBy: readonly string[];
  /** Persons who acted on a step of this round. */
  readonly acted: readonly string[];
}

export const openRound = (round: Omit<Approval, 'step' | 'acted'>): Approval => ({ ...round, step: 1, acted: [] });

export const afterStep = (approval: Approval, personId: string): Approval => ({
  ...approval,
  step: approval.step + 1,
  acted: [...approval.acted, personId],
});

export const isLastStep = ({ step, chain }: Approval): boolean => step === chain.length;

export function currentStep({ chain, step }: Pick<Approval, 'chain' | 'step'>): ChainStep {
  const current = chain[step - 1];
  if (!current) throw new Error(`a round is open beyond its last step ${step}`);
  return current;
}
