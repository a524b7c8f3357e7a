import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#domain/kernel';
import {
  afterStep,
  currentStep,
  isLastStep,
  mayAct,
  openRound,
  refuseUnlessMayAct,
  type Approval,
} from '#domain/approval';
import {
  AlreadyActedInThisRound,
  AlreadySigned,
  NotYourStep,
  SeenIsStale,
  SubmitterMayNotApprove,
} from '#domain/approval';
import { refuseUnlessUnsigned, WriterMayNotApprove } from '#domain/approval';

const chain = [
  { name: '单位审核', role: 'unit-head' },
  { name: '主管部门审核', role: 'department-reviewer' },
] as const;
const contentHash = 'a'.repeat(64);
const first = openRound({ round: 2, chain, contentHash, submittedBy: 'p-drafter', writtenBy: ['p-importer'] });
const second = afterStep(first, { step: 1, by: 'p-head' });
const person = (personId: string, ...roles: string[]): Actor => ({ personId, unit: '307001', roles });
const head = person('p-head', 'unit-head@307001');
const reviewer = person('p-reviewer', 'department-reviewer@307');
const both = person('p-head', 'unit-head@307001', 'department-reviewer@307');
const seen = (of: Approval) => ({ round: of.round, step: of.step, contentHash: of.contentHash });
const act =
  (of: Approval, actor: Actor, what = seen(of), unit = '307001') =>
  () =>
    refuseUnlessMayAct(of, what, actor, unit);

const refuses: typeof mayAct = (round, actor, unit) => {
  try {
    return refuseUnlessMayAct(round, seen(round), actor, unit) === actor;
  } catch {
    return false;
  }
};

describe('a round of approval', () => {
  it('begins at its first step, and nobody has acted', () =>
    expect(first).toEqual({
      ...{ round: 2, chain, contentHash, submittedBy: 'p-drafter', writtenBy: ['p-importer'], step: 1, acted: [] },
    }));

  it('goes on by one step, keeping who acted, and leaves what was as it was', () => {
    expect(second).toEqual({ ...first, step: 2, acted: ['p-head'] });
    expect(afterStep(second, { step: 2, by: 'p-reviewer' }).acted).toEqual(['p-head', 'p-reviewer']);
    expect(first.step).toBe(1);
  });

  it('knows its step and its last one', () => {
    expect([currentStep(first).name, currentStep(second).name]).toEqual(['单位审核', '主管部门审核']);
    expect([isLastStep(first), isLastStep(second)]).toEqual([false, true]);
    expect(() => currentStep(afterStep(second, { step: 2, by: 'p' }))).toThrow('beyond its last step 3');
  });

  it('lets the holder of the step act, and says who that is', () => {
    expect(act(first, head)()).toBe(head);
    expect(act(second, reviewer)()).toBe(reviewer);
  });

  it('refuses who does not hold the step: another role, another unit, a process', () => {
    for (const actor of [reviewer, person('p', 'unit-head@307002'), person('p'), { system: 'escalation' }]) {
      expect(act(first, actor)).toThrow(NotYourStep);
    }
    expect(act(first, head, seen(first), '307002')).toThrow(NotYourStep);
    expect(act(first, reviewer)).toThrow('“单位审核”环节不由您办理');
  });

  it('refuses any of round, step and hash that is not what stands there, and says what does', () => {
    expect(act(first, head, { ...seen(first), round: 1 })).toThrow(SeenIsStale);
    expect(act(first, both, { ...seen(first), step: 2 })).toThrow(SeenIsStale);
    expect(act(first, head, { ...seen(first), step: 3 })).toThrow(SeenIsStale);
    expect(act(first, head, { ...seen(first), contentHash: 'b'.repeat(64) })).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'decision-is-stale', details: seen(first) }),
    );
  });

  it('tells who comes second to a step of their own that it is over, not that it was never theirs', () => {
    expect(act(second, person('p-deputy', 'unit-head@307001'), seen(first))).toThrow(SeenIsStale);
    expect(act(second, person('p-deputy', 'unit-head@307001'))).toThrow(NotYourStep);
  });

  it('refuses who submitted, who wrote what was submitted and who acted before in the round', () => {
    expect(act({ ...first, submittedBy: 'p-head' }, head)).toThrow(SubmitterMayNotApprove);
    expect(act({ ...first, writtenBy: ['p-importer', 'p-head'] }, head)).toThrow(WriterMayNotApprove);
    expect(act({ ...second, writtenBy: ['p-reviewer'] }, reviewer)).toThrow('您编写过这次送审的内容');
    expect(act(second, both)).toThrow(AlreadyActedInThisRound);
    expect(act(openRound({ ...first, round: 3 }), head)()).toBe(head);
  });

  it('says of anybody whether they may act, exactly as it would refuse them', () => {
    const rounds = [first, second, { ...first, submittedBy: 'p-head' }, { ...second, writtenBy: ['p-reviewer'] }];
    const actors: Actor[] = [head, reviewer, both, person('p-importer', 'unit-head@307'), { system: 'escalation' }];
    const [said, done] = [mayAct, refuses].map((ask) =>
      rounds.flatMap((round) => actors.flatMap((actor) => ['307001', '307002'].map((unit) => ask(round, actor, unit)))),
    );
    expect(said).toEqual(done);
    expect(new Set(said)).toEqual(new Set([true, false]));
  });

  it('can be taken back by its number until somebody has signed', () => {
    expect(() => refuseUnlessUnsigned(first, { round: 2 })).not.toThrow();
    expect(() => refuseUnlessUnsigned(first, { round: 1 })).toThrow(SeenIsStale);
    expect(() => refuseUnlessUnsigned(second, { round: 2 })).toThrow(AlreadySigned);
  });
});
