import { type Schemas } from '#platform/api-client';
import { type mineWords } from '../words/review-words.js';

type Asked = Pick<Schemas['TargetNext'], 'status' | 'acts'>;

/** Where one stands oneself with a target: another thing than where the target stands. */
export function mineOf({ status, acts }: Asked, hasSigned: boolean): keyof typeof mineWords {
  const act = (name: Schemas['ActNow']['act']) => acts.filter(({ act: each }) => each === name);
  const sign = act('sign').filter(({ may }) => may);
  if (sign.length > 0) return sign.some(({ onBehalfOf }) => onBehalfOf === undefined) ? 'ready' : 'deputy';
  if (act('revise').some(({ may }) => may)) return 'fill';
  if (status !== 'in-approval') return 'none';
  if (hasSigned) return 'signed';
  // Whoever may urge it, today or tomorrow, drafts for the unit.
  return act('urge').some(({ may, because }) => may || because?.code === 'urged-today') ? 'submitted' : 'others';
}

/** Whether this person has signed in the round that these seats are of. */
export const hasSigned = (steps: readonly Schemas['StepSigners'][], me: string): boolean =>
  steps.some(({ seats }) => seats.some(({ signedBy }) => signedBy === me));
