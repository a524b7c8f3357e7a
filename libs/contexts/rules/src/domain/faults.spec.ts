import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '#platform/process';
import { assessmentChecks } from './assessment-checks.js';
import { targetChecks } from './target-checks.js';
import { checks, isCheckCode, whyItStays, type CheckCode } from './checks.js';
import { faultsOf } from './faults.js';
import { faultsOfFile, rulesFileSchema } from './rules-file.js';
import { chain, written } from './rules-for-spec.js';

const pathsOf = (rules: unknown) => faultsOf(rules).map(({ path }) => path);

describe('the faults of rules', () => {
  it('are none in what ships', () => {
    const shipped: unknown = JSON.parse(readFileSync(projectFile('infra/config/rules.json'), 'utf8'));
    expect(faultsOfFile(shipped)).toEqual([]);
    expect(rulesFileSchema.safeParse(shipped).success).toBe(true);
    expect(faultsOf(written)).toEqual([]);
  });

  it('are all told at once, each with where it is, also beside what cannot be read', () => {
    const faults = faultsOf({
      weightTotal: '九十',
      usualSplit: [{ 产出: '50' }],
      chains: [
        { ...chain, steps: [...chain.steps, { ...chain.steps[0], seats: [{ role: 'auditor', place: 'covering' }] }] },
      ],
      scoringPolicy: { id: 'MOF-1999', version: 1 },
      severities: { 'weights-do-not-add-up': 'advisory', 'no-such-check': 'mandatory' },
      weighttotal: '90',
    });
    expect(faults.map(({ path }) => path)).toEqual([
      'weightTotal',
      '全文 the whole',
      'usualSplit · 第 1 项 item 1 · 产出',
      'chains · 第 1 项 item 1 · steps · 第 3 项 item 3',
      'chains · 第 1 项 item 1 · steps · 第 3 项 item 3 · seats · 第 1 项 item 1 · role',
      'scoringPolicy',
      'severities · weights-do-not-add-up',
      'severities · no-such-check',
    ]);
    for (const { zh, en } of faults)
      expect([zh, en]).toEqual([expect.stringMatching(/。$/), expect.stringMatching(/\.$/)]);
  });

  it.each<[string, object, string]>([
    ['a total that is not above 0', { weightTotal: '0', usualSplit: [], scoringPolicy: undefined }, 'weightTotal'],
    ['a split that does not add up', { usualSplit: [{ 产出指标: '50' }] }, 'usualSplit · 第 1 项 item 1'],
    ['a policy that needs another total', { weightTotal: '80', usualSplit: [] }, 'scoringPolicy'],
  ])('are %s', (_, changes, path) => expect(pathsOf({ ...written, ...changes })).toContain(path));

  it('are that a check is lowered which must stay, with the reason, and none for one that may be either', () => {
    for (const code of Object.keys(checks).filter(isCheckCode)) {
      const { severity } = checks[code];
      const other = severity === 'mandatory' ? 'advisory' : 'mandatory';
      const found = faultsOf({ ...written, severities: { [code]: other } });
      const stays = whyItStays(code);
      expect([code, found.map(({ zh }) => zh)]).toEqual([
        code,
        stays ? [`“${checks[code].zh}”必须是强制：${stays.zh}。`] : [],
      ]);
    }
    const staying = Object.keys(checks).filter((code) => whyItStays(code as CheckCode));
    expect(staying).toHaveLength(26);
    expect(Object.keys(assessmentChecks).filter((code) => !staying.includes(code))).toEqual([
      ...['reason-missing', 'over-achievement-reason-missing', 'execution-reason-missing'],
      ...['budget-adjusted-reason-missing', 'overspent-reason-missing'],
    ]);
  });

  it('find every check of one kind under a code of its own', () => {
    const kinds = [...Object.keys(targetChecks), ...Object.keys(assessmentChecks)];
    expect(Object.keys(checks)).toEqual(kinds);
  });

  it('are none in a file of the first releases, which had one chain', () => {
    const withoutChains = ({ chains: _, ...rest }: typeof written) => rest;
    const former = [
      { name: '单位审核', role: 'unit-head' },
      { name: '主管部门审核', role: 'department-reviewer' },
    ];
    const file = [{ region: '*', fromYear: 2021, ...withoutChains(written), chain: former }];
    expect(faultsOfFile(file)).toEqual([]);
    expect(rulesFileSchema.parse(file)).toMatchObject([{ chains: [chain] }]);
  });

  it('of a file say in which entry they are, and keep it from being read', () => {
    const file = [
      { region: '*', fromYear: 2021, ...written },
      { region: '51', fromYear: 1999, ...written, weightTotal: '80', usualSplit: [] },
    ];
    expect(faultsOfFile(file).map(({ path }) => path)).toEqual([
      '第 2 项 item 2 · region',
      '第 2 项 item 2 · fromYear',
      '第 2 项 item 2 · scoringPolicy',
    ]);
    const read = rulesFileSchema.safeParse([{ ...file[0], weightTotal: '80', usualSplit: [] }]);
    expect(read.error?.issues).toMatchObject([{ path: [0], message: expect.stringContaining('年终无法评分') }]);
    expect(faultsOfFile({}).map(({ path }) => path)).toEqual(['全文 the whole']);
    expect(faultsOfFile([7])).not.toEqual([]);
  });
});
