import { describe, expect, it } from '@jest/globals';
import { differencesOf } from './differences.js';
import { rulesWith, written } from './rules-for-spec.js';

const told = (before = rulesWith(), after = rulesWith()) => differencesOf(before, after).map(({ zh }) => zh);
const [first, second] = written.chain;
const third = { name: '财政局绩效股审核', role: 'performance-section' } as const;

describe('the differences between two versions', () => {
  it('are none where they say the same, in whatever order a split is written', () => {
    const turned = rulesWith({ usualSplit: [{ 满意度指标: '10', 效益指标: '30', 产出指标: '50' }] });
    expect(told(rulesWith(), turned)).toEqual([]);
  });

  it('are told part by part, as what it was and what it is', () => {
    const after = rulesWith({
      ...{ weightTotal: '80', usualSplit: [{ 产出指标: '50', 效益指标: '30' }] },
      chain: [{ ...first!, role: 'department-reviewer' }, third],
      ...{ scoringPolicy: { id: 'SC-2024', version: 1 }, severities: { 'no-satisfaction': 'mandatory' } },
    });
    expect(told(rulesWith(), after)).toEqual([
      '权重合计由 90 改为 80。',
      '常用分配去掉：产出指标 50、效益指标 30、满意度指标 10。',
      '常用分配增加：产出指标 50、效益指标 30。',
      '“单位审核”的审核角色由 unit-head 改为 department-reviewer。',
      '审批流程去掉“主管部门审核”（department-reviewer）。',
      '审批流程增加第 2 步“财政局绩效股审核”（performance-section）。',
      '评分办法由 MOF-2021 第 1 版改为 SC-2024 第 1 版。',
      '检查“没有满意度指标”由提示改为强制。',
    ]);
  });

  it('are told of steps that change places', () =>
    expect(told(rulesWith(), rulesWith({ chain: [second!, third, first!] }))).toEqual([
      '审批流程增加第 2 步“财政局绩效股审核”（performance-section）。',
      '审批环节的顺序改为：主管部门审核 → 财政局绩效股审核 → 单位审核。',
    ]));
});
