import { describe, expect, it } from '@jest/globals';
import {
  FindingExplainedTwice,
  NoRulesForYear,
  UnknownFinding,
  type AdvisoryReason,
  type RulesInForce,
} from '#contexts/rules/core';
import { chainOfRoles } from '#domain/approval';
import { type DomainError } from '#domain/kernel';
import { deciderSpec } from '#testing/core';
import { adviceBeside, type Beside } from '../domain/advice-beside.js';
import { type ProposedContent } from '../domain/proposed-content.js';
import { ContentIsFrozen, NotTheDrafter, SubmissionBlocked, TargetNotFound } from '../domain/target.errors.js';
import { targetDecider, type PresentTarget } from '../domain/target.state.js';
import { approved, by, content, contentOf, drafted, finallyApproved, ids } from '../domain/target-for-spec.js';
import {
  people,
  reopened,
  returned,
  revisedTo,
  roundGiven,
  rows,
  rules,
  submitted,
} from '../domain/target-for-spec.js';
import { targetId, voided, withdrawn } from '../domain/target-for-spec.js';
import { SubmitTarget, submitTarget } from './submit-target.js';

const given = deciderSpec(targetDecider, submitTarget);
const submit = (actor = people.drafter, reasons: AdvisoryReason[] = [], by_: RulesInForce | undefined = rules) =>
  new SubmitTarget({ targetId, reasons }, by(actor, 0), { ...roundGiven, rules: by_, siblings: [] });
const beside = (siblings: Beside['siblings'], reasons: AdvisoryReason[] = []) =>
  new SubmitTarget({ targetId, reasons }, by(people.drafter, 0), { ...roundGiven, rules, siblings });
const revisedWith = (changes: Partial<ProposedContent>) => revisedTo(contentOf(changes));
const target = targetDecider.evolve({ status: 'absent' }, drafted) as PresentTarget;
const withHash = (event: ReturnType<typeof submitted>, of: ReturnType<typeof revisedTo>) => ({
  ...event,
  data: { ...event.data, contentHash: of.data.contentHash },
});

describe('submit-target', () => {
  it('opens the first round, with the chain as it stands written into the event', () =>
    given(drafted).when(submit()).then(submitted(1)));

  it('takes the chain of the rules in force, and records which version they are', () => {
    const chain = [{ name: '主管部门审核', role: 'department-reviewer' as const }];
    const named = { region: '511124', year: 2024, version: 3 };
    const event = submitted(1);
    given(drafted)
      .when(submit(people.drafter, [], { ...rules, chains: [{ name: '审批流程', ...chainOfRoles(chain) }], named }))
      .then({ ...event, data: { ...event.data, chain: chainOfRoles(chain), rules: named } });
  });

  it('is for no year without rules, and tells nobody so who may not submit', () => {
    const lawless = (actor = people.drafter) =>
      new SubmitTarget({ targetId, reasons: [] }, by(actor, 0), { ...roundGiven, rules: undefined, siblings: [] });
    given(drafted).when(lawless()).thenThrows(NoRulesForYear);
    given(drafted).when(lawless(people.stranger)).thenThrows(TargetNotFound);
  });

  it('is blocked by a 提示 that the rules make 强制, which no reason explains away', () => {
    const odd = revisedWith({ indicators: [rows[0], rows[1], { ...rows[2], weight: '40' }] });
    const strict: RulesInForce = { ...rules, severities: { 'no-satisfaction': 'mandatory' } };
    const reasons = [{ code: 'no-satisfaction', reason: '内部事务' }];
    given(drafted, odd)
      .when(submit(people.drafter, reasons, strict))
      .thenThrows(SubmissionBlocked);
    const state = [drafted, odd].reduce(targetDecider.evolve, targetDecider.initialState);
    const [finding] = caught(() => submitTarget(submit(people.drafter, [], strict))(state)).details[
      'findings'
    ] as readonly { zh: string }[];
    expect(finding?.zh).toBe('没有满意度指标。本年度规则定为强制，请改正。');
  });

  it('lets a reason stand for a 强制 check that the rules make a 提示', () => {
    const benefitless = revisedWith({ indicators: [rows[0], { ...rows[1], weight: '50' }, rows[3]] });
    const mild: RulesInForce = { ...rules, usualSplit: [], severities: { 'level1-missing': 'advisory' } };
    const reasons = [{ code: 'level1-missing', reason: '纯运转类' }];
    given(drafted, benefitless).when(submit()).thenThrows(SubmissionBlocked);
    given(drafted, benefitless)
      .when(submit(people.drafter, reasons, mild))
      .then(withHash(submitted(1, reasons), benefitless));
  });

  it('is blocked where no two of one name may be, also while that cannot be compared', () => {
    const strict: RulesInForce = { ...rules, severities: { 'same-name-in-unit': 'mandatory' } };
    for (const siblings of ['unknown', [{ targetId: ids[0], name: '人才工作经费' }]] as const) {
      const facts = { ...roundGiven, rules: strict, siblings };
      const command = new SubmitTarget({ targetId, reasons: [] }, by(people.drafter, 0), facts);
      given(drafted).when(command).thenThrows(SubmissionBlocked);
    }
  });

  it('counts the rounds', () => {
    const once = [drafted, submitted(1), returned(1, 'p-head')];
    given(...once)
      .when(submit())
      .then(submitted(2));
    given(...once, submitted(2), approved(1, 'p-head', 2), returned(2, 'p-reviewer', 2))
      .when(submit())
      .then(submitted(3));
  });

  it('is blocked with all mandatory findings at once', () => {
    const indicators = [{ ...rows[0], weight: '31', value: '很多' }, rows[1], { ...rows[3], level3: '满意度' }];
    const broken = revisedTo(contentOf({ annualGoal: ' -- ', indicators }));
    const decide = () =>
      submitTarget(submit())([drafted, broken].reduce(targetDecider.evolve, targetDecider.initialState));
    expect(decide).toThrow(SubmissionBlocked);
    const findings = caught(decide).details['findings'] as readonly { code: string; severity: string; zh: string }[];
    expect(findings.filter(({ severity }) => severity === 'mandatory').map(({ code }) => code)).toEqual([
      ...['weights-do-not-add-up', 'level1-missing', 'annual-goal-blank', 'value-not-a-number'],
    ]);
    expect(findings.every(({ zh }) => /[。]$/.test(zh))).toBe(true);
    expect(caught(decide)).toMatchObject({ kind: 'unprocessable', code: 'submission-blocked' });
    expect(caught(decide).message).toContain('有 4 项强制审核未通过');
  });

  it('records the advisories with the reasons given, and is not blocked by them', () => {
    const indicators = [{ ...rows[0], unit: '%', value: '120' }, rows[1], { ...rows[2], unit: '项' }, rows[3]];
    const odd = revisedWith({ indicators });
    const reasons = [{ code: 'percent-over-100', indicatorId: ids[0], reason: '含上年结转' }];
    const advisories = [
      { code: 'percent-over-100', indicatorId: ids[0], reason: '含上年结转' },
      { code: 'qualitative-with-unit', indicatorId: ids[2] },
    ];
    given(drafted, odd)
      .when(submit(people.drafter, reasons))
      .then(withHash(submitted(1, advisories), odd));
  });

  it.each([
    ['of a code that nothing has', [{ code: 'percent-over', indicatorId: ids[0], reason: '理由' }]],
    ['of another row', [{ code: 'percent-over-100', indicatorId: ids[1], reason: '理由' }]],
    ['of no row', [{ code: 'percent-over-100', reason: '理由' }]],
  ])('refuses a reason %s, and says which findings stand', (_, reasons) => {
    const odd = revisedWith({ indicators: [{ ...rows[0], unit: '%', value: '120' }, ...rows.slice(1)] });
    const state = [drafted, odd].reduce(targetDecider.evolve, targetDecider.initialState);
    const refused = caught(() => submitTarget(submit(people.drafter, reasons))(state), UnknownFinding);
    expect(refused.details['standing']).toMatchObject([{ code: 'percent-over-100', indicatorId: ids[0] }]);
  });

  it('says which reason explains what does not stand, and which two the same, in no code', () => {
    const odd = revisedWith({ indicators: [{ ...rows[0], unit: '%', value: '120' }, ...rows.slice(1)] });
    const state = [drafted, odd].reduce(targetDecider.evolve, targetDecider.initialState);
    const stands = { code: 'percent-over-100', indicatorId: ids[0], reason: '含结转' };
    const gone = { code: 'value-repeats-name', indicatorId: ids[2], reason: '已改' };
    const slip = { code: 'percent-over', reason: '笔误' };
    const decide = (...reasons: AdvisoryReason[]) => submitTarget(submit(people.drafter, reasons))(state);
    const refused = caught(() => decide(stands, gone, slip, { ...gone, indicatorId: undefined }), UnknownFinding);
    expect(refused.sentences.zh).toBe(
      `以下理由所说明的提示并不存在或已经消除，请删去：第 2 条（第 3 行「${rows[2].level3}」指标值只是重复了名称）；第 3 条；第 4 条（指标值只是重复了名称）。`,
    );
    expect(refused.sentences.en).toContain(
      `reason 2 (Row 3 “${rows[2].level3}”: a value that only repeats the name); reason 3; reason 4 (a value`,
    );
    const twice = caught(() => decide(stands, { ...stands, reason: '又一次' }), FindingExplainedTwice);
    expect(twice).toMatchObject({ code: 'finding-explained-twice', details: { reasons: [1, 2] } });
    expect(twice.sentences.zh).toBe(
      `第 1 条和第 2 条理由说明的是同一条提示（第 1 行「${rows[0].level3}」百分比超过 100），请只写一条理由。`,
    );
    const rowless = caught(() => decide(slip, { ...stands, indicatorId: undefined }), UnknownFinding);
    expect(rowless.sentences).toEqual({
      zh: '以下理由所说明的提示并不存在或已经消除，请删去：第 1 条。以下理由请注明是哪一行（indicatorId）：第 2 条（百分比超过 100）。',
      en: expect.stringMatching(
        /leave them out: reason 1\. These reasons must say which row .* reason 2 \(a percentage/,
      ),
    });
  });

  it('records an advisory about the whole target without a row', () => {
    const odd = revisedWith({ indicators: [rows[0], rows[1], { ...rows[2], weight: '40' }] });
    const reasons = [{ code: 'no-satisfaction', reason: '内部事务' }];
    const advisories = [{ code: 'no-satisfaction', reason: '内部事务' }];
    given(drafted, odd)
      .when(submit(people.drafter, reasons))
      .then(withHash(submitted(1, advisories), odd));
  });

  it('says who holds the first step themselves that they could not sign it, and is not blocked by it', () => {
    const reasons = [{ code: 'first-step-is-yours', reason: '副职可审核' }];
    const own = [{ code: 'first-step-is-yours', reason: '副职可审核' }];
    const [event] = [submitted(1, own)];
    given(drafted)
      .when(submit(people.everyone, reasons))
      .then({ ...event, data: { ...event.data, submittedBy: 'p-everyone' } });
    expect(adviceBeside(target, rules, { actor: people.everyone, siblings: [] })).toMatchObject([
      { code: 'first-step-is-yours', severity: 'advisory', zh: expect.stringContaining('“单位审核”') },
    ]);
    for (const actor of [people.drafter, people.reviewer, people.process]) {
      expect(adviceBeside(target, rules, { actor, siblings: [] })).toEqual([]);
    }
  });

  it('says that the unit has another project of the same name, in whatever form it is written', () => {
    const twin = { targetId: ids[0], name: ' 人才 工作经费' };
    const others = [
      { targetId, name: '人才工作经费' },
      { targetId: ids[1], name: '人才工作经费二' },
    ];
    given(drafted).when(beside(others)).then(submitted(1));
    given(drafted)
      .when(beside([...others, twin], [{ code: 'same-name-in-unit', reason: '两期' }]))
      .then(submitted(1, [{ code: 'same-name-in-unit', reason: '两期' }]));
    given(drafted)
      .when(beside('unknown'))
      .then(submitted(1, [{ code: 'names-not-compared' }]));
    expect(adviceBeside(target, rules, { actor: people.drafter, siblings: [twin] })[0]?.zh).toContain(ids[0]);
  });

  it('refuses what is in approval, approved or void, and says what can be done', () => {
    given(drafted, submitted()).when(submit()).thenThrows(ContentIsFrozen);
    given(drafted, submitted(), finallyApproved()).when(submit()).thenThrows(ContentIsFrozen);
    given(drafted, voided()).when(submit()).thenThrows(ContentIsFrozen);
    expect(new ContentIsFrozen('in-approval').message).toContain('撤回');
    expect(new ContentIsFrozen('voided').message).toContain('重新填报');
  });

  it('opens the next round after a withdrawal and after a project was drafted again', () => {
    given(drafted, submitted(), withdrawn()).when(submit()).then(submitted(2));
    given(drafted, submitted(), voided({ round: 1 }), reopened)
      .when(submit())
      .then(submitted(2));
  });

  it('is for a person who drafts for the unit, never a process; elsewhere it is not there', () => {
    for (const actor of [people.head, people.auditor, people.process]) {
      given(drafted).when(submit(actor)).thenThrows(NotTheDrafter);
    }
    given(drafted).when(submit(people.stranger)).thenThrows(TargetNotFound);
    given().when(submit()).thenThrows(TargetNotFound);
  });

  it('is decided on the revision that was seen and never anew on another', () =>
    expect(submitTarget(submit())).not.toHaveProperty('decidableAnew'));

  it('leaves the content as it was', () =>
    expect([drafted, submitted()].reduce(targetDecider.evolve, targetDecider.initialState)).toMatchObject({ content }));
});

function caught(decide: () => unknown, kind: new (...parts: never[]) => DomainError = SubmissionBlocked) {
  try {
    decide();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
