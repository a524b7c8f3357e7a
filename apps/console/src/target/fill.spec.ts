import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '#platform/api-client';
import { type Grades, isComplete, needsText, noFill } from './fill.js';
import { type OfferedAct } from './offered-acts.js';

const form: Schemas['SigningForm'] = {
  ...{ votes: ['agree', 'disagree'], grades: true, opinionFor: ['disagree'] },
  returns: [
    { to: 2, name: '主管部门审核' },
    { to: 'drafter', resume: ['from-start', 'straight-back'] },
  ],
};
const vote = (name: OfferedAct['name'], changes: Partial<typeof form> = {}): OfferedAct => ({
  ...{ key: name, name, form: 'vote', rank: 'main' },
  act: { act: 'sign', may: true, form: { ...form, ...changes } },
});
const graded = (overall: Grades['overall']): Grades => ({
  ...{ completeness: '优', relevance: '优', adequacy: '优', feasibility: '优' },
  overall,
});

describe('what is filled in for an act', () => {
  it('begins with the way back that the chain says', () => {
    expect(noFill(vote('disagree')).to).toEqual({ step: 2 });
    const toDrafter = vote('disagree', { returns: [{ to: 'drafter', resume: ['from-start', 'straight-back'] }] });
    expect(noFill(toDrafter).to).toEqual({ step: 'drafter', resume: 'from-start' });
    expect(noFill({ act: { act: 'comment', may: true } }).to).toBeUndefined();
  });

  it('can be sent once all grades are given where they are asked for', () => {
    const fill = noFill(vote('agree'));
    expect(isComplete(vote('agree'), fill)).toBe(false);
    expect(isComplete(vote('agree'), { ...fill, grades: { overall: '优' } })).toBe(false);
    expect(isComplete(vote('agree'), { ...fill, grades: graded('优') })).toBe(true);
    expect(isComplete(vote('agree', { grades: false }), fill)).toBe(true);
    expect(isComplete(vote('abstain'), fill)).toBe(true);
  });

  it('wants words with what the form names, and with 良', () => {
    expect(needsText(vote('disagree'), { grades: {} })).toBe(true);
    expect(needsText(vote('agree'), { grades: graded('优') })).toBe(false);
    expect(needsText(vote('agree'), { grades: graded('良') })).toBe(true);
    const fill = { ...noFill(vote('agree')), grades: graded('良') };
    expect(isComplete(vote('agree'), { ...fill, text: '  ' })).toBe(false);
    expect(isComplete(vote('agree'), { ...fill, text: '请补充依据。' })).toBe(true);
  });

  it('names somebody where the act is about them, and says why something is voided', () => {
    const act = { act: 'transfer', may: true } as const;
    const transfer: OfferedAct = { key: '', name: 'transfer', form: 'person', rank: 'plain', act };
    expect(isComplete(transfer, noFill(transfer))).toBe(false);
    expect(isComplete(transfer, { ...noFill(transfer), persons: ['p-x'] })).toBe(true);
    const giveUp: OfferedAct = { ...transfer, name: 'void', form: 'text', text: 'required' };
    expect(isComplete(giveUp, noFill(giveUp))).toBe(false);
    expect(isComplete({ ...giveUp, text: 'none' }, noFill(giveUp))).toBe(true);
  });
});
