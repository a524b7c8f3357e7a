import { describe, expect, it } from '@jest/globals';
import { differencesOf } from './differences.js';
import { type StepOfRules } from './chains.js';
import { chain as ofRoles, rulesWith as otherwise } from './rules-for-spec.js';

const chain = { ...ofRoles, steps: ofRoles.steps.map(({ returnsTo: _, ...step }) => step) };
const rulesWith: typeof otherwise = (changes) => otherwise({ chains: [chain], ...changes });
const told = (before = rulesWith(), after = rulesWith()) => differencesOf(before, after).map(({ zh }) => zh);
const [first, second] = chain.steps;
const third = { ...second!, name: '财政局绩效股审核', seats: [{ person: 'p-1' }] };

describe('the differences between two versions', () => {
  it('are none where they say the same, in whatever order a split is written', () => {
    const turned = rulesWith({ usualSplit: [{ 满意度指标: '10', 效益指标: '30', 产出指标: '50' }] });
    expect(told(rulesWith(), turned)).toEqual([]);
  });

  it('are told part by part, as what it was and what it is', () => {
    const after = rulesWith({
      ...{ weightTotal: '80', usualSplit: [{ 产出指标: '50', 效益指标: '30' }] },
      chains: [{ ...chain, steps: [{ ...first!, seats: second!.seats }, third] }],
      ...{
        scoringPolicy: { id: 'SC-2024', version: 1 },
        severities: { 'no-satisfaction': 'mandatory', 'reason-missing': 'advisory' },
      },
    });
    expect(told(rulesWith(), after)).toEqual([
      '权重合计由 90 改为 80。',
      '常用分配去掉：产出指标 50、效益指标 30、满意度指标 10。',
      '常用分配增加：产出指标 50、效益指标 30。',
      '“审批流程”的环节“单位审核”由“或签：管辖范围内单位负责人”改为“或签：管辖范围内部门审核”。',
      '“审批流程”去掉环节“主管部门审核”（或签：管辖范围内部门审核）。',
      '“审批流程”增加第 2 步“财政局绩效股审核”（或签：人员 p-1）。',
      '评分办法由 MOF-2021 第 1 版改为 SC-2024 第 1 版。',
      '检查“没有满意度指标”由提示改为强制。',
      '检查“未得满分而未写原因”由强制改为提示。',
    ]);
  });

  it('are told of steps that change places', () =>
    expect(told(rulesWith(), rulesWith({ chains: [{ ...chain, steps: [second!, third, first!] }] }))).toEqual([
      '“审批流程”增加第 2 步“财政局绩效股审核”（或签：人员 p-1）。',
      '“审批流程”的环节顺序改为：主管部门审核 → 财政局绩效股审核 → 单位审核。',
    ]));

  it('are told of chains that come and go, whose they are, and how they go on after a return', () => {
    const own = { ...chain, name: '人社流程', departments: ['307'] };
    const [two, one] = [rulesWith({ chains: [chain, own] }), rulesWith()];
    expect(told(one, two)).toEqual(['增加审批流程“人社流程”（用于部门 307）：单位审核 → 主管部门审核。']);
    expect(told(two, one)).toEqual(['去掉审批流程“人社流程”。']);
    const wider = { ...own, departments: ['307', '405'], resume: ['from-start' as const, 'straight-back' as const] };
    expect(told(two, rulesWith({ chains: [chain, wider] }))).toEqual([
      '审批流程“人社流程”由“用于部门 307”改为“用于部门 307、405；退回后可直接送回退回的环节”。',
    ]);
  });

  it('are told of closing days', () => {
    const closed = (...days: string[]) => rulesWith({ closingDays: { closed: days, open: ['2026-03-07'] } });
    expect(told(rulesWith(), closed('2026-03-09'))).toEqual(['休息日增加 2026-03-09。', '上班日增加 2026-03-07。']);
    expect(told(closed('2026-03-09'), closed('2026-03-10'))).toEqual([
      '休息日去掉 2026-03-09。',
      '休息日增加 2026-03-10。',
    ]);
  });

  // A part of a step that no words tell of would change unseen.
  it.each<[string, Partial<StepOfRules>, string]>([
    ['its mode', { mode: 'all' }, '会签：管辖范围内单位负责人'],
    ['that opinions are collected', { mode: 'all', onDisagree: 'collect' }, '会签，意见收齐：管辖范围内单位负责人'],
    ['its share', { mode: 'share', share: { of: 2, in: 3 } }, '票签 2/3：管辖范围内单位负责人'],
    ['a weight', { seats: [{ person: 'p-1', weight: 2 }] }, '或签：人员 p-1（权重 2）'],
    [
      'who is consulted, and who signs where nobody holds a seat',
      {
        seats: [
          { role: 'expert', place: 'region', binding: false, whenEmpty: { reserve: 'p-2' } },
          { role: 'unit-head', place: 'own-unit', whenEmpty: 'superior' },
        ],
      },
      '或签：全区域专家（无人时由 p-2，仅征求意见）、本单位单位负责人（无人时由上级）',
    ],
    ['an opinion', { opinion: 'required' }, '或签：管辖范围内单位负责人；须写意见'],
    ['a review', { review: 'four-grades' }, '或签：管辖范围内单位负责人；四性评级'],
    [
      'a due time',
      { due: { workingDays: 3, then: 'escalate' } },
      '或签：管辖范围内单位负责人；3 个工作日内，逾期报上级',
    ],
    ['where it goes back to', { returnsTo: 'drafter' }, '或签：管辖范围内单位负责人；不同意即退回填报人'],
    [
      'its condition',
      { when: { budgetFrom: '500000', budgetTo: '800000', categories: ['R'], departments: ['307'] } },
      '或签：管辖范围内单位负责人；预算 500000 元起；预算不足 800000 元；类别 R；部门 307',
    ],
  ])('are told of a step that changes %s', (_, change, is) => {
    const after = rulesWith({ chains: [{ ...chain, steps: [{ ...first!, ...change }, second!] }] });
    const was = '或签：管辖范围内单位负责人';
    expect(told(rulesWith(), after)).toEqual([`“审批流程”的环节“单位审核”由“${was}”改为“${is}”。`]);
    expect(told(after, rulesWith())).toHaveLength(1);
  });
});
