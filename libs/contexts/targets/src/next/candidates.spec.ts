import { describe, expect, it } from '@jest/globals';
import { type Person } from '#domain/kernel';
import { approved, drafted, people, roundGiven, submitted } from '../domain/target-for-spec.js';
import { type TargetEvent } from '../domain/target.events.js';
import { targetDecider } from '../domain/target.state.js';
import { candidatesFor, type AskedCandidates } from './candidates.js';

const opened = [drafted, submitted()];
const [head, finance, auditor] = [people.head, people.finance, people.auditor] as [Person, Person, Person];
const persons = roundGiven.persons.filter(({ personId }) => personId !== 'p-everyone');

function asked(act: AskedCandidates['act'], who: Person, ...past: readonly TargetEvent[]) {
  const state = past.reduce(targetDecider.evolve, targetDecider.initialState);
  if (state.status === 'absent') throw new Error('a target is drafted first');
  const { persons: found, because } = candidatesFor(state, { act }, who, { ...roundGiven, persons });
  return because?.code ?? found.map(({ personId }) => personId);
}

describe('whom an act may name', () => {
  it('is for a transfer who sees it, may sign there and has no seat yet; for an assignment who holds the seat', () => {
    // The reviewer and the sections are needed for steps of their own.
    expect(asked('transfer', head, ...opened)).toEqual(['p-auditor']);
    expect(asked('assign', head, ...opened)).toEqual(['p-other-head']);
  });

  it('is for an added signer whom nothing bars and no later step needs', () =>
    expect(asked('add-signers', head, ...opened)).toEqual(['p-auditor']));

  it('is for a copy whoever may see it and has none, but oneself', () => {
    expect(asked('copy', auditor, ...opened)).toEqual(
      persons.map(({ personId }) => personId).filter((each) => each !== 'p-auditor'),
    );
    const copied: TargetEvent = { type: 'Copied', data: { round: 1, copiedBy: 'p-auditor', to: ['p-drafter'] } };
    expect(asked('copy', auditor, ...opened, copied)).not.toContain('p-drafter');
  });

  it('is nobody, with the reason, for who may not do it, and outside a round', () => {
    expect(asked('transfer', finance, ...opened)).toBe('not-your-step');
    expect(asked('assign', head, ...opened, approved(1, 'p-head'))).toBe('not-your-step');
    expect(asked('copy', auditor, drafted)).toBe('not-in-approval');
  });
});
