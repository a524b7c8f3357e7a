import { z } from 'zod';
import { DomainError } from '#domain/kernel';
import { regionCode } from '#platform/process';
import { chainSchema } from './target.events.js';

const decimal = z.string().regex(/^\d+(\.\d+)?$/);

const ruleSchema = z.strictObject({
  /** Six digits, or `*` for any region without an entry of its own. */
  region: z.union([regionCode, z.literal('*')]),
  fromYear: z.int(),
  weightTotal: decimal,
  /** Usual splits of the weights by level 1; far from all of them is a 提示. */
  usualSplit: z.array(z.record(z.string(), decimal)),
  chain: chainSchema,
  scoringPolicy: z.strictObject({ id: z.string(), version: z.int() }),
});

export const regionRulesSchema = z.array(ruleSchema).min(1);
export type RegionRules = z.infer<typeof ruleSchema>;

/** The rules of a region and year: its own entry before `*`, the latest year that is not later. */
export function findRules(all: readonly RegionRules[], region: string, fiscalYear: number): RegionRules | undefined {
  const [rules] = all
    .filter((rule) => (rule.region === region || rule.region === '*') && rule.fromYear <= fiscalYear)
    .sort((a, b) => Number(b.region === region) - Number(a.region === region) || b.fromYear - a.fromYear);
  return rules;
}

export function rulesFor(all: readonly RegionRules[], region: string, fiscalYear: number): RegionRules {
  const rules = findRules(all, region, fiscalYear);
  if (rules) return rules;
  throw new DomainError(
    'unprocessable',
    'no-rules-for-year',
    {
      zh: `没有 ${fiscalYear} 年度的规则配置，请联系管理员。`,
      en: `No rules are configured for fiscal year ${fiscalYear}; ask the administrator.`,
    },
    { region, fiscalYear },
  );
}
