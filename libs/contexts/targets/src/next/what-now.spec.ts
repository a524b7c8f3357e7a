import { describe, expect, it } from '@jest/globals';
import { type Person } from '#domain/kernel';
import { approved, drafted, finallyApproved, people, roundGiven, rules, signed } from '../domain/target-for-spec.js';
import { returned, submitted, targetId, voided } from '../domain/target-for-spec.js';
import { declined, sentBack } from '../domain/proposals-for-spec.js';
import { TargetNotFound } from '../domain/target.errors.js';
import { type TargetEvent } from '../domain/target.events.js';
import { targetDecider } from '../domain/target.state.js';
import { shownNow, whatNow } from './what-now.js';

const opened = [drafted, submitted()];
const given = { ...roundGiven, rules, siblings: [] };

function now(who: Person, ...past: readonly TargetEvent[]) {
  const state = past.reduce(targetDecider.evolve, targetDecider.initialState);
  if (state.status === 'absent') throw new Error('a target is drafted first');
  return whatNow(state, targetId, who, given).map((each) => shownNow(state, each));
}
const may = (who: Person, ...past: readonly TargetEvent[]) =>
  now(who, ...past).flatMap((each) => (each.may ? [each.act] : []));
const whyNot = (act: string, who: Person, ...past: readonly TargetEvent[]) =>
  now(who, ...past).find((each) => each.act === act)?.because;
const [drafter, head, reviewer, auditor] = [people.drafter, people.head, people.reviewer, people.auditor] as Person[];

describe('what one may do now', () => {
  it('is to write, submit or void while it is a draft, by its drafter', () => {
    expect(may(drafter!, drafted)).toEqual(['comment', 'revise', 'submit', 'void']);
    expect(may(head!, drafted)).toEqual(['comment', 'void']);
    expect(may(drafter!, drafted, submitted(), returned(1, 'p-head'))).toEqual(['comment', 'revise', 'submit', 'void']);
  });

  it('is to settle what was proposed with the return, while something is open', () => {
    expect(may(drafter!, ...sentBack)).toEqual(['comment', 'revise', 'settle-proposals', 'submit', 'void']);
    expect(may(head!, ...sentBack)).toEqual(['comment', 'void']);
    expect(whyNot('settle-proposals', drafter!, ...sentBack, declined(1, 2, 3))).toMatchObject({
      code: 'nothing-proposed',
    });
  });

  it('is to sign one’s task and to hand it on, and named with its step', () => {
    expect(may(head!, ...opened)).toEqual(['sign', 'transfer', 'assign', 'add-signers', 'comment', 'copy', 'void']);
    expect(now(head!, ...opened)[0]).toEqual({
      ...{ act: 'sign', may: true, step: 1, stepName: '单位审核', ordinal: 1 },
      form: {
        ...{ votes: ['agree', 'disagree'], grades: false, opinionFor: ['disagree'] },
        returns: [{ to: 'drafter', resume: ['from-start'] }],
      },
    });
    const [second] = now(reviewer!, ...opened, ...signed(1, 'p-head'));
    expect(second?.form?.returns).toEqual([
      { to: 'drafter', resume: ['from-start'] },
      { to: 1, name: '单位审核' },
    ]);
  });

  it('is to withdraw and urge what one submitted, and to take back what one signed', () => {
    expect(may(drafter!, ...opened)).toEqual(['urge', 'comment', 'copy', 'withdraw', 'void']);
    expect(now(head!, ...opened, ...signed(1, 'p-head'))).toContainEqual({
      ...{ act: 'take-back', may: true, step: 1, stepName: '单位审核', ordinal: 1 },
    });
    expect(whyNot('withdraw', drafter!, ...opened, ...signed(1, 'p-head'))).toMatchObject({ code: 'already-signed' });
    const later = [...opened, ...signed(1, 'p-head'), ...signed(2, 'p-reviewer')];
    expect(whyNot('take-back', head!, ...later)).toMatchObject({ code: 'signature-built-on' });
  });

  it('is to sign in the other’s name as a deputy, and to hand nothing on', () => {
    const deputyFor = [{ personId: 'p-head', roles: ['unit-head@307001'] }];
    const deputy: Person = { personId: 'p-deputy', unit: '307001', roles: [], deputyFor };
    expect(now(deputy, ...opened)[0]).toMatchObject({ act: 'sign', may: true, onBehalfOf: 'p-head' });
    expect(whyNot('transfer', deputy, ...opened)).toMatchObject({ code: 'holder-alone' });
  });

  it('names the step for which a signature would leave nobody', () => {
    const both: Person = { ...reviewer!, roles: ['unit-head@307001', 'department-reviewer@307'] };
    const few = {
      ...given,
      persons: given.persons.filter(({ personId }) => !['p-reviewer', 'p-everyone'].includes(personId)),
    };
    const state = opened.reduce(targetDecider.evolve, targetDecider.initialState);
    if (state.status === 'absent') throw new Error('it is drafted');
    const [sign] = whatNow(state, targetId, both, few).map((each) => shownNow(state, each));
    expect(sign).toMatchObject({ act: 'sign', may: true, leavesNobodyFor: '主管部门审核' });
  });

  it('says in both languages what is in the way', () => {
    expect(whyNot('sign', reviewer!, ...opened)).toEqual({
      ...{ code: 'not-your-step', zh: '“单位审核”环节不由您办理。', en: 'The step "单位审核" is not yours to act on.' },
    });
    expect(whyNot('submit', head!, drafted)).toMatchObject({ code: 'not-the-drafter' });
    expect(whyNot('sign', head!, drafted)).toMatchObject({ code: 'not-in-approval' });
    expect(whyNot('sign', head!, ...opened, approved(1, 'p-head'))).toMatchObject({ code: 'not-your-step' });
    expect(may(auditor!, drafted, voided())).toEqual(['comment']);
    expect(may(drafter!, ...opened, finallyApproved())).toEqual(['comment']);
  });

  it('is nothing for who may not see it', () =>
    expect(() => now(people.stranger as Person, ...opened)).toThrow(TargetNotFound));
});
