import { describe, expect, it } from '@jest/globals';
import { handOver } from './acts/after-leaving.js';
import { assign, transfer } from './acts/hand-over.js';
import { sign, type Signing } from './acts/sign.js';
import { addSigners, removeSigner } from './acts/signers.js';
import { beginRound, submit, type Submission } from './acts/submit.js';
import { takeBack } from './acts/take-back.js';
import { withdraw } from './acts/withdraw.js';
import { chainOfRoles, type Chain, type Seat } from './chain.js';
import { taskFor } from './duties.js';
import { type ApprovalEvent } from './events.js';
import { evolveRound } from './evolve.js';
import { type Facts } from './facts.js';
import { faultsOf } from './faults.js';
import { next } from './next.js';
import { type Round } from './round.js';
import { openTasks } from './tally.js';
import { unheld } from './unheld.js';

// Faults of other systems, from their public reports: each must not be ours.

const hash = 'a'.repeat(64);
const seat = (person: string): Seat => ({ person });
const chain = (...steps: (Partial<Chain['steps'][number]> & Pick<Chain['steps'][number], 'seats'>)[]): Chain => ({
  steps: steps.map((step, at) => ({ name: `第${at + 1}步`, mode: 'any', ...step })),
  resume: ['from-start', 'straight-back'],
});
const all = (...persons: string[]) => ({ mode: 'all' as const, seats: persons.map(seat) });
const any = (...persons: string[]) => ({ seats: persons.map(seat) });

interface Organisation {
  readonly gone?: readonly string[];
  readonly acting?: readonly { readonly deputy: string; readonly absent: string }[];
  readonly held?: Readonly<Record<string, readonly string[]>>;
}

const factsOf = ({ gone = [], acting = [], held = {} }: Organisation = {}): Facts => {
  const holders = (of: Seat) =>
    ('person' in of ? [of.person] : (held[of.role] ?? [])).filter((each) => !gone.includes(each));
  return {
    holders,
    deputies: (of) => acting.filter(({ absent }) => holders(of).includes(absent)),
    superior: () => undefined,
    maySee: (person) => !gone.includes(person),
    drafts: (person) => person === 'drafter',
    due: ({ due }) => due && '2026-03-09',
    today: '2026-03-02',
  };
};

const opened = (of: Chain, facts: Facts = factsOf(), more: Partial<Submission> = {}): Round =>
  beginRound(
    submit({ round: 1, chain: of, contentHash: hash, submittedBy: 'drafter', writtenBy: [], ...more }, facts),
    more.writtenBy ?? [],
  );

const after = (round: Round, events: readonly ApprovalEvent[]): Round => events.reduce(evolveRound, round);
const seenOf = ({ round, step, contentHash }: Round) => ({ round, step: step ?? 1, contentHash });
const on = (round: Round, by: string, ordinal = 1) => ({ seen: seenOf(round), ordinal, by });
const votes = (round: Round, by: string, ordinal: number, more: Partial<Signing> & { readonly facts?: Facts } = {}) => {
  const { facts = factsOf(), ...signing } = more;
  return sign(round, { ...on(round, by, ordinal), vote: 'agree', ...signing }, facts);
};
const agreed = (round: Round, by: string, ordinal = 1, facts = factsOf()): Round =>
  after(round, votes(round, by, ordinal, { facts }));
const disagree = { vote: 'disagree', opinion: '请补正。' } as const;
const open = (round: Round) => openTasks(round).map(({ step, ordinal }) => `${step}/${ordinal}`);

const nobodyFor = (round: Round, facts: Facts) =>
  unheld(round, facts).map(({ task: { step, ordinal } }) => `${step}/${ordinal}`);

describe('of what others get wrong', () => {
  it('a countersigned step that is opened anew keeps all its tasks', () => {
    const signed = agreed(agreed(opened(chain(all('a', 'b'), any('c'))), 'a'), 'b', 2);
    const back = after(signed, votes(signed, 'c', 1, disagree));
    expect(open(back)).toEqual(['1/1', '1/2']);
    expect(open(agreed(back, 'b', 2))).toEqual(['1/1']);
  });

  it('a return out of a countersigned step leaves none of it open', () => {
    const second = agreed(opened(chain(any('x'), all('a', 'b'))), 'x');
    const back = after(second, votes(second, 'a', 1, disagree));
    expect(open(back)).toEqual(['1/1']);
    expect(() => votes(back, 'x', 2)).toThrow('is not open now');
    for (const ordinal of [1, 2]) expect(() => votes(back, 'b', ordinal)).toThrow('is not yours to act on');
  });

  it('a task handed to somebody who has left is refused, and one whose holder leaves is named to the administrator', () => {
    const round = opened(chain(any('a'), any('b')));
    expect(() => transfer(round, { ...on(round, 'a'), to: 'p' }, factsOf({ gone: ['p'] }))).toThrow(
      'p may not see this',
    );
    expect(nobodyFor(round, factsOf({ gone: ['a'] }))).toEqual(['1/1']);
    expect(nobodyFor(round, factsOf())).toEqual([]);
  });

  it('an added signer who leaves is succeeded, and the task that waits for them goes on waiting', () => {
    const round = opened(chain(any('a'), any('b')));
    const asked = addSigners(round, { ...on(round, 'a'), persons: ['s'], at: 'before', binding: false }, factsOf());
    const facts = factsOf({ gone: ['s'] });
    const over = after(after(round, asked), handOver(after(round, asked), { from: 's', to: 't', by: 'admin' }, facts));
    expect([nobodyFor(after(round, asked), facts), nobodyFor(over, facts), open(over)]).toEqual([['1/2'], [], ['1/2']]);
    expect(open(agreed(over, 't', 2, facts))).toEqual(['1/1']);
  });

  it('a deputy who leaves holds nothing, and whose deputy they were holds it still', () => {
    const round = opened(chain(any('a'), any('b')));
    const facts = factsOf({ gone: ['d'] });
    expect(handOver(round, { from: 'd', to: 't', by: 'admin' }, facts)).toEqual([]);
    expect([nobodyFor(round, facts), next(round, 'a', facts).sign]).toMatchObject([[], [{ task: { ordinal: 1 } }]]);
  });

  it('the only seat of a share goes to the successor with its weight, and on steps that are ahead, too', () => {
    const share = { mode: 'share' as const, share: { of: 1, in: 1 }, seats: [{ person: 'a', weight: 3 }] };
    const round = opened(chain(share, any('b'), any('a', 'c')));
    const facts = factsOf({ gone: ['a'] });
    const events = handOver(round, { from: 'a', to: 't', by: 'admin' }, facts);
    expect(events.map(({ type, data }) => [type, 'step' in data && data.step])).toEqual([
      ['TaskTransferred', 1],
      ['TaskTransferred', 3],
    ]);
    const over = after(round, events);
    expect(over.tasks[0]?.seat).toEqual({ person: 't', weight: 3 });
    const third = agreed(agreed(over, 't', 1, facts), 'b', 1, facts);
    // Who signed the first step signs no other: that the seat is theirs makes nobody sign twice.
    expect([third.step, nobodyFor(third, facts)]).toEqual([3, ['3/1']]);
    expect(next(third, 'c', facts).sign).toHaveLength(1);
    expect(handOver(over, { from: 'a', to: 'u', by: 'admin' }, facts)).toEqual([]);
  });

  it('nobody takes over what they submitted, wrote, have a seat beside or may not see; it is said that nobody holds it', () => {
    const round = opened(chain(all('a', 'b'), any('c')), factsOf(), { writtenBy: ['w'] });
    for (const to of ['drafter', 'w', 'b', 'x']) {
      const facts = factsOf({ gone: ['a', 'x'] });
      expect(handOver(round, { from: 'a', to, by: 'admin' }, facts)).toEqual([]);
      expect(nobodyFor(round, facts)).toEqual(['1/1']);
    }
    expect(handOver(round, { from: 'a', to: 't', by: 'admin' }, factsOf())).toEqual([]);
  });

  it('a hint to a leaver becomes one to the successor where they hold the seat, else the others do it', () => {
    const held = { 'unit-head': ['a', 'b'] };
    const round = opened(chainOfRoles([{ name: '初审', role: 'unit-head' }]), factsOf({ held }));
    const hinted = after(round, assign(round, { ...on(round, 'b'), to: 'a' }, factsOf({ held })));
    const facts = factsOf({ held, gone: ['a'] });
    expect(handOver(hinted, { from: 'a', to: 't', by: 'admin' }, facts)).toEqual([]);
    const [event] = handOver(hinted, { from: 'a', to: 'b', by: 'admin' }, facts);
    expect(event).toMatchObject({ type: 'TaskAssigned', data: { assignedTo: 'b', assignedBy: 'admin' } });
  });

  it('an added signer goes with the return of the step that added them', () => {
    const second = agreed(opened(chain(any('x'), any('a'))), 'x');
    const added = after(second, addSigners(second, { ...on(second, 'a'), persons: ['s'], at: 'parallel' }, factsOf()));
    expect(open(added)).toEqual(['2/1', '2/2']);
    const back = after(added, votes(added, 'a', 1, disagree));
    const again = agreed(back, 'x');
    expect(open(again)).toEqual(['2/1']);
    // And their ordinal is nobody else's.
    const more = addSigners(again, { ...on(again, 'a'), persons: ['t'], at: 'before' }, factsOf());
    expect(more.map(({ data }) => ('ordinal' in data ? data.ordinal : 0))).toEqual([3]);
  });

  it('a signature and a withdrawal cannot both succeed', () => {
    const round = opened(chain(any('a'), any('b')));
    const signed = agreed(round, 'a');
    expect(() => withdraw(signed, { round: 1, by: 'drafter' }, factsOf())).toThrow('Somebody has signed');
    const withdrawn = after(round, withdraw(round, { round: 1, by: 'drafter' }, factsOf()));
    expect(() => votes(withdrawn, 'a', 1)).toThrow('Round 1 of approval is over');
  });

  it('a deputy does not approve what the absent one submitted, nor an absent one by a deputy what they signed', () => {
    const held = { 'unit-head': ['drafter', 'h'], 'department-reviewer': ['h', 'r'] };
    const steps = chainOfRoles([
      { name: '单位审核', role: 'unit-head' },
      { name: '主管部门审核', role: 'department-reviewer' },
    ]);
    const facts = factsOf({
      held,
      acting: [
        { deputy: 'd', absent: 'drafter' },
        { deputy: 'e', absent: 'h' },
      ],
    });
    const round = opened(steps, facts);
    expect(() => votes(round, 'd', 1, { facts })).toThrow('drafter submitted this');
    const second = agreed(round, 'e', 1, facts); // on behalf of h
    expect(() => votes(second, 'h', 1, { facts })).toThrow('h has acted on another step');
    expect(() => votes(second, 'e', 1, { facts })).toThrow('e has acted on another step');
    expect(agreed(second, 'r', 1, facts).step).toBeNull();
  });

  it('a vote by share is not ended by one refusal, and no last voter decides alone', () => {
    const round = opened(chain({ mode: 'share', share: { of: 2, in: 3 }, seats: ['a', 'b', 'c'].map(seat) }));
    const one = after(round, votes(round, 'a', 1, { vote: 'disagree' }));
    expect(open(one)).toEqual(['1/2', '1/3']);
    const passed = agreed(agreed(one, 'b', 2), 'c', 3);
    expect(passed.step).toBeNull();
    // Two abstentions: what is left cannot reach two thirds, whatever the last one says.
    const two = after(round, votes(round, 'a', 1, { vote: 'abstain' }));
    const end = votes(two, 'b', 2, { vote: 'abstain' });
    expect(end.map(({ type }) => type)).toEqual(['SignatureGiven', 'RoundReturned']);
  });

  it('a step whose seat nobody holds is refused at submission, not passed', () => {
    const steps = chainOfRoles([{ name: '单位审核', role: 'unit-head' }]);
    expect(() => opened(steps, factsOf())).toThrow('step "单位审核"');
    const reserve: Chain = {
      steps: [
        {
          name: '单位审核',
          mode: 'any',
          seats: [{ role: 'unit-head', place: 'covering', whenEmpty: { reserve: 'r' } }],
        },
      ],
    };
    expect(opened(reserve).chain.steps[0]?.seats).toEqual([{ person: 'r' }]);
  });

  it('one person holding the only seats of two steps is a dead end, or is passed over by name where the chain says so', () => {
    const twice = chain(any('a'), any('b'), any('a'));
    expect(() => opened(twice)).toThrow('step "第3步" (step 3)');
    const round = opened({ ...twice, sameHolder: 'skip-later' });
    expect(round.skipped).toEqual([{ step: 3, because: 'same-holder' }]);
    expect(agreed(agreed(round, 'a'), 'b').step).toBeNull();
  });

  it('a signer is not removed by somebody without the right, nor the chain’s own seat by anybody', () => {
    const round = opened(chain(any('a', 'b'), any('c')));
    const added = after(round, addSigners(round, { ...on(round, 'a'), persons: ['s'], at: 'before' }, factsOf()));
    expect(open(added)).toEqual(['1/2', '1/3']);
    for (const by of ['c', 'drafter'])
      expect(() => removeSigner(added, on(added, by, 3), factsOf())).toThrow('is not yours to act on');
    for (const by of ['b', 's'])
      expect(() => removeSigner(added, on(added, by, 3), factsOf())).toThrow('is removed by who added them');
    expect(() => removeSigner(added, on(added, 'a', 2), factsOf())).toThrow('is removed by who added them');
    expect(open(after(added, removeSigner(added, on(added, 'a', 3), factsOf())))).toEqual(['1/1', '1/2']);
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

  it('an opinion given after the end lands nowhere', () => {
    const done = agreed(opened(chain(any('a', 'b'))), 'a');
    expect(() => votes(done, 'b', 2, { opinion: '同意。' })).toThrow('Round 1 of approval is over');
  });

  it('a deputyship that ends while the task is open on the screen signs nothing', () => {
    const held = { 'unit-head': ['h'] };
    const steps = chainOfRoles([{ name: '单位审核', role: 'unit-head' }]);
    const acting = factsOf({ held, acting: [{ deputy: 'd', absent: 'h' }] });
    const round = opened(steps, acting);
    expect(next(round, 'd', acting).sign).toMatchObject([{ onBehalfOf: 'h' }]);
    expect(() => votes(round, 'd', 1, { facts: factsOf({ held }) })).toThrow('is not yours to act on');
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
    expect(faultsOf(wrong).map(({ step, code }) => `${step} ${code}`)).toEqual([
      ...[
        '1 share-out-of-range',
        '1 only-consulted',
        '2 share-without-mode',
        '2 seat-twice',
        '2 on-disagree-without-all',
      ],
      '2 step-name-twice',
    ]);
    expect(faultsOf(chain(any('a'), all('b', 'c')))).toEqual([]);
  });
});
