import { chainOfRoles } from '#domain/approval';
import { digestOf, type Person } from '#domain/kernel';
import { type ChainOfRules } from './chains.js';
import { allSeverities } from './checks.js';
import { type RulesDrafted, type RulesPublished } from './rules.events.js';
import { type WrittenRules, type YearRules } from './rules-of-year.js';

const person = (personId: string, ...roles: string[]): Person => ({ personId, unit: '301', roles });
export const administrator = person('p-administrator', 'organisation-administrator@*');
export const auditor = person('p-auditor', 'auditor@*');
export const drafter = person('p-drafter', 'unit-drafter@307001');
export const stranger = person('p-stranger');

export const region = '511124';

/** As the chain of the first releases is read. */
export const chain: ChainOfRules = {
  name: '审批流程',
  ...chainOfRoles([
    { name: '单位审核', role: 'unit-head' },
    { name: '主管部门审核', role: 'department-reviewer' },
  ]),
};

/** The chain without its second step. */
export const shorter: ChainOfRules = { ...chain, steps: chain.steps.slice(0, 1) };

export const written: WrittenRules = {
  weightTotal: '90',
  usualSplit: [{ 产出指标: '50', 效益指标: '30', 满意度指标: '10' }],
  chains: [chain],
  scoringPolicy: { id: 'MOF-2021', version: 1 },
  severities: {},
};

export const rulesWith = (changes: Partial<WrittenRules> = {}): YearRules => {
  const rules = { ...written, ...changes };
  return { ...rules, severities: { ...rules.severities, ...allSeverities(rules.severities) } };
};

const named = (fiscalYear: number, rules: YearRules) => ({
  ...{ rulesId: `${region}.${fiscalYear}`, region, fiscalYear, rules, contentHash: digestOf(rules) },
});

export const drafted = (rules = rulesWith(), fiscalYear = 2026): RulesDrafted => ({
  type: 'RulesDrafted',
  data: { ...named(fiscalYear, rules), draftedBy: 'p-administrator' },
});

export const published = (version: number, rules = rulesWith(), fiscalYear = 2026): RulesPublished => ({
  type: 'RulesPublished',
  data: { ...named(fiscalYear, rules), version, publishedBy: 'p-administrator' },
});

/** As a region begins. */
export function seeded(rules = rulesWith(), fiscalYear = 2026): RulesPublished {
  return { type: 'RulesPublished', data: { ...named(fiscalYear, rules), version: 1 } };
}
