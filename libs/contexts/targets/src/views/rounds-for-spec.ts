import fc from 'fast-check';
import { type TargetEvent } from '../domain/target.events.js';
import * as a from '../domain/target-for-spec.js';
import { targetDecider, type InApproval, type Target } from '../domain/target.state.js';

const people = fc.constantFrom('p-1', 'p-2', 'p-3', 'p-4');
const units = ['307001', '307002', '405001'];

/** A history of one target, whoever does what; what cannot happen where it stands does not. */
export const moves = fc.record({
  unit: fc.constantFrom(...units),
  steps: fc.array(
    fc.record({
      what: fc.constantFrom('write', 'submit', 'submit', 'approve', 'approve', 'return', 'withdraw', 'void'),
      who: people,
    }),
    { maxLength: 14 },
  ),
});
type Moves = typeof moves extends fc.Arbitrary<infer T> ? T : never;
type Step = Moves['steps'][number];

export function walked({ unit, steps }: Moves, index: number): { targetId: string; events: readonly TargetEvent[] } {
  const targetId = `0000000${index}-0000-5000-8000-000000000000`;
  const writtenBy = steps[0]?.who;
  const events: TargetEvent[] = [{ ...a.drafted, data: { ...a.drafted.data, targetId, unit, writtenBy } }];
  let state = events.reduce(targetDecider.evolve, targetDecider.initialState);
  for (const step of steps) {
    const next = happens(state, step);
    state = next.reduce(targetDecider.evolve, state);
    events.push(...next);
  }
  return { targetId, events };
}

function happens(state: Target, { what, who }: Step): readonly TargetEvent[] {
  switch (state.status) {
    case 'absent':
    case 'approved':
      return [];
    case 'voided':
      return [{ type: 'TargetReopened', data: { reopenedBy: who } }, a.revisedTo(a.content, { writtenBy: who })];
    case 'draft':
    case 'returned':
      if (what === 'write') return [a.revisedTo(a.content, { writtenBy: who })];
      return what === 'void' ? [a.voided()] : [submittedBy(who, state.round + 1)];
    case 'in-approval':
      return acted(state, { what, who });
  }
}

const submittedBy = (who: string, round: number): TargetEvent => ({
  ...a.submitted(round),
  data: { ...a.submitted(round).data, submittedBy: who },
});

function acted({ round, approval }: InApproval, { what, who }: Step): readonly TargetEvent[] {
  const { step } = approval;
  if (step === null) return [];
  if (what === 'return') return [a.returned(step, who, round)];
  if (what === 'withdraw') return [a.withdrawn(who, round)];
  if (what === 'void') return [a.voided({ round })];
  const signed = a.signed(step, who, round);
  return step === approval.chain.steps.length ? [...signed, a.finallyApproved(round)] : signed;
}
