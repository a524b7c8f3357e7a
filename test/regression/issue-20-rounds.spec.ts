import { describe, expect, it } from '@jest/globals';
import {
  transfer,
  addSigners,
  removeSigner,
  takeBack,
  chainOfRoles,
  chainFaultsOf,
  evolveRound,
  next,
  taskFor,
  type Chain,
} from '#domain/approval';
import {
  hash,
  seat,
  chain,
  all,
  any,
  factsOf,
  opened,
  after,
  on,
  votes,
  agreed,
  disagree,
  open,
} from './rounds-of-chains-for-spec.js';

describe('a round', () => {
  it('one person holding the only seats of two steps is a dead end, or is passed over by name where the chain says so', () => {
    const twice = chain(any('a'), any('b'), any('a'));
    expect(() => opened(twice)).toThrow('step "第3步" (step 3)');
    const round = opened({ ...twice, sameHolder: 'skip-later' });
    expect(round.skipped).toEqual([{ step: 3, because: 'same-holder' }]);
    expect(agreed(agreed(round, 'a'), 'b').step).toBeNull();
  });

  it('who held a task that was handed over or taken out is told what became of it, and nobody else', () => {
    const held = { 'unit-head': ['a', 'b'] };
    const facts = factsOf({ held, acting: [{ deputy: 'd', absent: 'b' }] });
    const heads = chainOfRoles([{ name: '单位审核', role: 'unit-head' }]);
    const round = opened({ steps: [...heads.steps, ...chain(any('z')).steps] }, facts);
    const added = after(round, addSigners(round, { ...on(round, 'a'), persons: ['s'], at: 'parallel' }, facts));
    const handed = after(added, transfer(added, { ...on(added, 'a'), to: 'x' }, facts));
    const signs = (by: string, of = handed) => votes(of, by, taskFor(of, { step: 1, by }, facts), { facts });
    for (const by of ['a', 'b', 'd']) {
      expect(() => signs(by)).toThrow('was handed over to x');
      expect(next(handed, by, facts).refused).toMatchObject([{ because: { code: 'task-handed-over' } }]);
    }
    expect(() => transfer(handed, { ...on(handed, 'b'), to: 'y' }, facts)).toThrow('was handed over to x');
    expect(() => removeSigner(handed, on(handed, 'b', 2), facts)).toThrow('was handed over to x');
    // Not a deputy: what is removed is removed in one's own name, whatever of the round was seen.
    for (const each of [added, handed])
      expect(() => removeSigner(each, on(each, 'd', 2), facts)).toThrow('is not yours to act on');
    expect(() => signs('z')).toThrow('is not yours to act on');
    const without = after(handed, removeSigner(handed, on(handed, 'a', 2), facts));
    expect(() => signs('s', without)).toThrow('is done, gone');
    expect(signs('x', without).map(({ type }) => type)).toEqual(['SignatureGiven', 'StepApproved']);
  });

  it('who was asked to sign after is waited for, and the step is complete once they are taken out', () => {
    const round = opened(chain(any('a'), any('c')));
    const added = after(round, addSigners(round, { ...on(round, 'a'), persons: ['s'], at: 'after' }, factsOf()));
    const signed = agreed(added, 'a');
    expect([signed.step, open(signed)]).toEqual([1, ['1/2']]);
    expect(removeSigner(signed, on(signed, 'a', 2), factsOf()).map(({ type }) => type)).toEqual([
      'SignerRemoved',
      'StepApproved',
    ]);
  });

  it('a transfer, an added seat or a role given in mid-round brings nothing back to who may not sign', () => {
    const round = agreed(opened(chain(any('a'), any('b')), factsOf(), { writtenBy: ['w'] }), 'a');
    for (const to of ['a', 'w', 'drafter']) {
      expect(() => transfer(round, { ...on(round, 'b'), to }, factsOf())).toThrow(
        expect.objectContaining({ kind: 'unprocessable' }),
      );
      expect(() => addSigners(round, { ...on(round, 'b'), persons: [to], at: 'before' }, factsOf())).toThrow(
        expect.objectContaining({ kind: 'unprocessable' }),
      );
    }
  });

  it('says before a signature for which step it would leave nobody, and hands nothing over that does', () => {
    const held = { 'unit-head': ['a', 'b'], 'department-reviewer': ['a'] };
    const facts = factsOf({ held });
    const round = opened(
      chainOfRoles([
        { name: '单位审核', role: 'unit-head' },
        { name: '部门审核', role: 'department-reviewer' },
      ]),
      facts,
    );
    expect(next(round, 'a', facts).sign[0]?.leavesNobodyFor).toBe(2);
    expect(next(round, 'b', facts).sign[0]?.leavesNobodyFor).toBeUndefined();
    const named = opened(chain(any('x'), any('a')));
    expect(() => transfer(named, { ...on(named, 'x'), to: 'a' }, factsOf())).toThrow(
      'nobody is left who may sign the step "第2步"',
    );
  });
});

describe('a round of the first releases', () => {
  it('goes on under the machine: its approvals are signatures, and bar as those do', () => {
    const held = { 'unit-head': ['h'], 'department-reviewer': ['h', 'r'] };
    const facts = factsOf({ held });
    const steps = [
      { name: '单位审核', role: 'unit-head' as const },
      { name: '主管部门审核', role: 'department-reviewer' as const },
    ];
    const data = {
      round: 1,
      step: 1,
      stepName: '单位审核',
      contentHash: hash,
      submittedBy: 'drafter',
      approvedBy: 'h',
    };
    const round = evolveRound(opened(chainOfRoles(steps), facts), {
      ...{ type: 'StepApproved', data: { ...data, opinion: '同意。', opens: { step: 2 } } },
    });
    expect([round.step, open(round)]).toEqual([2, ['2/1']]);
    expect(() => votes(round, 'h', 1, { facts })).toThrow('h has acted on another step');
    expect(agreed(round, 'r', 1, facts).step).toBeNull();
  });
});

describe('a signature taken back', () => {
  it('opens its step again while the next has none, and never after the end', () => {
    const second = agreed(opened(chain(any('a'), any('b'))), 'a');
    const back = after(second, takeBack(second, { step: 1, ordinal: 1, by: 'a' }, factsOf()));
    expect(open(back)).toEqual(['1/1']);
    expect(() => takeBack(back, { step: 1, ordinal: 1, by: 'a' }, factsOf())).toThrow('is there no more');
    expect(() => takeBack(back, { step: 1, ordinal: 1, by: 'b' }, factsOf())).toThrow('Only your own signature');
    expect(() => takeBack(second, { step: 1, ordinal: 1, by: 'b' }, factsOf())).toThrow('Only your own signature');
    const asked = addSigners(back, { ...on(back, 'a'), persons: ['s'], at: 'before', binding: false }, factsOf());
    const built = agreed(agreed(after(back, asked), 's', 2), 'a');
    expect(() => takeBack(built, { step: 1, ordinal: 2, by: 's' }, factsOf())).toThrow('Somebody has signed after it');
    const done = agreed(second, 'b');
    expect(() => takeBack(done, { step: 2, ordinal: 1, by: 'b' }, factsOf())).toThrow('is over');
  });

  it('is not taken back where the step, which waited only for who was to come after it, would be settled by nobody', () => {
    const seats = [seat('a'), { ...seat('c'), binding: false as const }];
    const round = opened(chain({ mode: 'all', seats }, any('b')));
    const asked = addSigners(round, { ...on(round, 'c', 2), persons: ['s'], at: 'after' }, factsOf());
    const waiting = agreed(agreed(after(round, asked), 'c', 2), 'a');
    expect(open(waiting)).toEqual(['1/3']);
    expect(() => takeBack(waiting, { step: 1, ordinal: 2, by: 'c' }, factsOf())).toThrow('would be settled at once');
    expect(agreed(waiting, 's', 3).step).toBe(2);
  });
});

describe('a submission after a return', () => {
  it('goes straight back to the returner, naming what was signed before and on what', () => {
    const steps = chain(any('a', 'd'), any('b'), any('c'));
    const third = agreed(agreed(opened(steps), 'a'), 'b');
    const to = { step: 'drafter', resume: 'straight-back' } as const;
    const [, returned] = votes(third, 'c', 1, { ...disagree, to });
    expect(returned).toMatchObject({ type: 'RoundReturned', data: { fromStep: 3, resume: 'straight-back' } });
    const again = {
      round: 2,
      contentHash: 'b'.repeat(64),
      returned: { from: third, fromStep: 3, resume: 'straight-back' as const },
    };
    const round = opened(steps, factsOf(), again);
    expect([round.step, open(round)]).toEqual([3, ['3/1']]);
    expect(round.skipped).toMatchObject([
      { step: 1, because: 'signed-before', round: 1, contentHash: hash, signedBy: ['a'] },
      { step: 2, signedBy: ['b'] },
    ]);
    // With another chain nothing was signed that still stands.
    expect(opened(chain(any('d'), any('b'), any('c')), factsOf(), again).step).toBe(1);
  });
});

describe('a chain', () => {
  it('is told all its faults at once', () => {
    const wrong: Chain = {
      steps: [
        { name: '一', mode: 'share', seats: [{ person: 'a', binding: false }] },
        { name: '一', mode: 'any', seats: [seat('a'), seat('a')], share: { of: 1, in: 2 }, onDisagree: 'collect' },
      ],
    };
    expect(chainFaultsOf(wrong).map(({ step, code }) => `${step} ${code}`)).toEqual([
      ...[
        '1 share-out-of-range',
        '1 only-consulted',
        '2 share-without-mode',
        '2 seat-twice',
        '2 on-disagree-without-all',
      ],
      '2 step-name-twice',
    ]);
    expect(chainFaultsOf(chain(any('a'), all('b', 'c')))).toEqual([]);
  });
});
