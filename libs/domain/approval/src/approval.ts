import { type Role } from '#domain/access';

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

type Opening<Chain> = Pick<Approval, 'round' | 'submittedBy'> & { readonly chain: Chain };

/**
 * Where a round stands after what happened to it, in the words of the event that says so; `step` is null where none is open. The state
 * that decides and the rows that are read go by this, and none of them counts.
 */
export const position = {
  none: { round: 0, step: null },
  opened: <Chain extends readonly ChainStep[]>({ round, chain, submittedBy }: Opening<Chain>) => ({
    ...{ round, step: 1, chain, submittedBy },
  }),
  signed: ({ step }: Pick<Approval, 'step'>) => ({ step: step + 1 }),
  over: { step: null },
} as const;

export const openRound = (round: Omit<Approval, 'step' | 'acted'>): Approval => ({
  ...round,
  ...position.opened(round),
  acted: [],
});

export const afterStep = (
  approval: Approval,
  { step, by }: { readonly step: number; readonly by: string },
): Approval => ({
  ...approval,
  ...position.signed({ step }),
  acted: [...approval.acted, by],
});

/** The step of a chain that is to act; none where no round is open or every step is signed. */
export const stepAt = <Step>({
  chain,
  step,
}: {
  readonly chain: readonly Step[] | null;
  readonly step: number | null;
}): Step | undefined => (step === null ? undefined : chain?.[step - 1]);

export const isLastStep = ({ step, chain }: Approval): boolean => step === chain.length;

export function currentStep(at: Pick<Approval, 'chain' | 'step'>): ChainStep {
  const current = stepAt(at);
  if (!current) throw new Error(`a round is open beyond its last step ${at.step}`);
  return current;
}
