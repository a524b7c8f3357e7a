import { describe, expect, it } from '@jest/globals';
import {
  transfer,
  addSigners,
  removeSigner,
  withdraw,
  chainOfRoles,
  next,
  unheld,
  deadEnd,
  urge,
  comment,
  type Chain,
} from '#domain/approval';
import {
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

// By the sentences of the reports (bulk approval, which takes an API, is in issue-20-landed-record).

const twoOfThree = chain({ mode: 'share', share: { of: 2, in: 3 }, seats: ['a', 'b', 'c'].map(seat) });

describe('what others are reported to get wrong is not so here:', () => {
  it('a counter-signed step rolled back makes its tasks vanish', () => {
    const signed = agreed(agreed(opened(chain(all('a', 'b'), any('c'))), 'a'), 'b', 2);
    const back = after(signed, votes(signed, 'c', 1, disagree));
    expect(open(back)).toEqual(['1/1', '1/2']);
    expect(open(agreed(back, 'b', 2))).toEqual(['1/1']);
  });

  it('a return out of a parallel step leaves its twin open', () => {
    const second = agreed(opened(chain(any('x'), all('a', 'b'))), 'x');
    const back = after(second, votes(second, 'a', 1, disagree));
    expect(open(back)).toEqual(['1/1']);
    expect(() => votes(back, 'x', 2)).toThrow('is not open now');
    for (const ordinal of [1, 2]) expect(() => votes(back, 'b', ordinal)).toThrow('is not yours to act on');
  });

  // Of reminders by time there are none yet; an urging is the only one.
  it('a reminder goes on after a return', () => {
    const second = agreed(opened(chain(any('a', 'b'), any('c'))), 'a');
    const back = after(second, votes(second, 'c', 1, disagree));
    expect(urge(back, { by: 'drafter' }, factsOf())).toMatchObject([{ type: 'StepUrged', data: { step: 1 } }]);
    const returned = after(back, votes(back, 'b', 2, { ...disagree, to: { step: 'drafter' } }));
    expect(() => urge(returned, { by: 'drafter' }, factsOf())).toThrow('is over');
  });

  it('a task handed to a leaver is held by nobody', () => {
    const round = opened(chain(any('a'), any('b')));
    expect(() => transfer(round, { ...on(round, 'a'), to: 'p' }, factsOf({ gone: ['p'] }))).toThrow(
      'p may not see this',
    );
    expect(unheld(round, factsOf({ gone: ['a'] }))).toHaveLength(1);
    expect(unheld(round, factsOf())).toEqual([]);
  });

  it('an added signer survives the return of the step that added them', () => {
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

  it('approve and withdraw at once both succeed', () => {
    const round = opened(chain(any('a'), any('b')));
    const signed = agreed(round, 'a');
    expect(() => withdraw(signed, { round: 1, by: 'drafter' }, factsOf())).toThrow('Somebody has signed');
    const withdrawn = after(round, withdraw(round, { round: 1, by: 'drafter' }, factsOf()));
    expect(() => votes(withdrawn, 'a', 1)).toThrow('Round 1 of approval is over');
  });

  it('a deputy approves what the absent one submitted', () => {
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

  it('a ratio vote ended by one refusal', () => {
    const round = opened(twoOfThree);
    const one = after(round, votes(round, 'a', 1, { vote: 'disagree' }));
    expect(open(one)).toEqual(['1/2', '1/3']);
    expect(agreed(agreed(one, 'b', 2), 'c', 3).step).toBeNull();
  });

  it('the last voter deciding alone when no threshold was met', () => {
    const round = opened(twoOfThree);
    const one = after(round, votes(round, 'a', 1, { vote: 'abstain' }));
    // Two abstentions: what is left cannot reach two thirds, whatever the last one says.
    const end = votes(one, 'b', 2, { vote: 'abstain' });
    expect(end.map(({ type }) => type)).toEqual(['SignatureGiven', 'RoundReturned']);
    expect(() => votes(after(one, end), 'c', 3)).toThrow('is over');
  });

  it('a step passed because no superior exists', () => {
    const steps = chainOfRoles([{ name: '单位审核', role: 'unit-head' }]);
    expect(() => opened(steps, factsOf())).toThrow('step "单位审核"');
    const superior = { role: 'unit-head', place: 'own-unit', whenEmpty: 'superior' } as const;
    expect(() => opened(chain({ seats: [superior] }, any('b')))).toThrow('step "第1步"');
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

  it('a signer removed by somebody without the right', () => {
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

  it('an opinion given after the end that lands on the form', () => {
    const done = agreed(opened(chain(any('a', 'b'))), 'a');
    expect(() => votes(done, 'b', 2, { opinion: '同意。' })).toThrow('Round 1 of approval is over');
    const said = after(done, comment(done, { by: 'b', text: '同意。' }, factsOf()));
    expect(said).toEqual(done);
  });

  it('a leaver as added signer', () => {
    const round = opened(chain(any('a'), any('c')));
    const added = after(round, addSigners(round, { ...on(round, 'a'), persons: ['s'], at: 'before' }, factsOf()));
    const facts = factsOf({ gone: ['s'] });
    expect(unheld(added, facts)).toHaveLength(1);
    expect(deadEnd(added, facts)).toBe(1);
    expect(() => votes(added, 's', 2, { facts })).toThrow('is not yours to act on');
    const without = after(added, removeSigner(added, on(added, 'a', 2), facts));
    expect(unheld(without, facts)).toEqual([]);
    expect(agreed(without, 'a', 1, facts).step).toBe(2);
  });

  it('a leaver as deputy', () => {
    const heads = chainOfRoles([{ name: '单位审核', role: 'unit-head' }]);
    const acting = [{ deputy: 'd', absent: 'h' }];
    const held = { 'unit-head': ['h'] };
    const round = opened(heads, factsOf({ held, acting }));
    const facts = factsOf({ held, acting, gone: ['d'] });
    expect(() => votes(round, 'd', 1, { facts })).toThrow('is not yours to act on');
    expect(unheld(round, facts)).toEqual([]);
    expect(agreed(round, 'h', 1, facts).step).toBeNull();
  });

  it('a leaver as the only seat of a share', () => {
    const seats = [{ ...seat('a'), weight: 2 }, seat('b')];
    const round = opened(chain({ mode: 'share', share: { of: 2, in: 3 }, seats }, any('z')));
    const facts = factsOf({ gone: ['a'] });
    expect(deadEnd(round, facts)).toBe(1);
    const voted = agreed(round, 'b', 2, facts);
    expect([voted.step, open(voted)]).toEqual([1, ['1/1']]);
    expect(unheld(voted, facts)).toHaveLength(1);
  });

  it('a deputyship that ends while the task is open on the screen', () => {
    const held = { 'unit-head': ['h'] };
    const steps = chainOfRoles([{ name: '单位审核', role: 'unit-head' }]);
    const acting = factsOf({ held, acting: [{ deputy: 'd', absent: 'h' }] });
    const round = opened(steps, acting);
    expect(next(round, 'd', acting).sign).toMatchObject([{ onBehalfOf: 'h' }]);
    expect(() => votes(round, 'd', 1, { facts: factsOf({ held }) })).toThrow('is not yours to act on');
  });
});
