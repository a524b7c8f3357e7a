import { exact, sum } from '#domain/kernel';
import { policies } from '#domain/scoring';
import { chainFaults } from './chain-faults.js';
import { checks, isCheckCode, whyItStays } from './checks.js';
import { closingFaults } from './closing-faults.js';
import { fault, inWords, type Fault } from './fault.js';
import { RulesAreFaulty } from './rules.errors.js';
import { level1, writtenRulesSchema, type WrittenRules } from './rules-of-year.js';

/**
 * Everything that is wrong with them at once, whatever they look like: what can be read is checked beside what cannot. Closing days
 * are held against the year where it is known.
 */
export function faultsOf(rules: unknown, fiscalYear?: number): readonly Fault[] {
  const read = writtenRulesSchema.safeParse(rules);
  const form = read.success ? [] : read.error.issues.flatMap(inWords);
  const known = read.success ? read.data : readable(rules);
  return [
    ...form,
    ...formerFaults(rules),
    ...totalFaults(known),
    ...splitFaults(known),
    ...chainFaults(known),
    ...policyFaults(known),
    ...severityFaults(known),
    ...closingFaults(known, fiscalYear),
  ];
}

/** Throws RulesAreFaulty with all of them, where there are any. */
export function refuseFaulty(rules: unknown, fiscalYear: number): void {
  const faults = faultsOf(rules, fiscalYear);
  if (faults.length > 0) throw new RulesAreFaulty(faults);
}

/** Rules of the first releases had one chain. */
const formerFaults = (rules: unknown): Fault[] =>
  typeof rules === 'object' && rules !== null && 'chain' in rules
    ? [
        fault(
          ['chain'],
          'chain 已由 chains 取代：写成流程的列表，每个流程有 name 和 steps，写法见 infra/config/rules.json。',
          'In place of chain there is chains now: a list, each with its name and steps, as in infra/config/rules.json.',
        ),
      ]
    : [];

/** The parts that are written as they must be. */
function readable(rules: unknown): Partial<WrittenRules> {
  const of = (part: string): unknown =>
    typeof rules === 'object' && rules !== null ? (Reflect.get(rules, part) as unknown) : undefined;
  return Object.fromEntries(
    Object.entries(writtenRulesSchema.shape).flatMap(([part, schema]) => {
      const read = schema.safeParse(of(part));
      return read.success ? [[part, read.data]] : [];
    }),
  );
}

function totalFaults({ weightTotal }: Partial<WrittenRules>): Fault[] {
  if (weightTotal === undefined) return [];
  const total = exact(weightTotal);
  if (total.greaterThan(0) && total.lessThanOrEqualTo(100)) return [];
  return [fault(['weightTotal'], '权重合计应大于 0、不超过 100。', 'The total must be above 0 and at most 100.')];
}

function splitFaults({ usualSplit = [], weightTotal }: Partial<WrittenRules>): Fault[] {
  return usualSplit.flatMap((split, at) => {
    const unknown = Object.keys(split).filter((level) => !level1.includes(level));
    const total = sum(Object.values(split));
    const named = unknown.map((level) =>
      fault(
        ['usualSplit', at, level],
        `没有一级指标「${level}」，应是${level1.join('、')}之一。`,
        `There is no level 1 “${level}”: it is one of ${level1.join(', ')}.`,
      ),
    );
    if (weightTotal === undefined || total.equals(exact(weightTotal))) return named;
    const zh = `各项合计 ${total.toFixed()}，应与权重合计 ${weightTotal} 相同。`;
    const en = `It adds to ${total.toFixed()}, and must add to the total of weights, ${weightTotal}.`;
    return [...named, fault(['usualSplit', at], zh, en)];
  });
}

function policyFaults({ scoringPolicy, weightTotal }: Partial<WrittenRules>): Fault[] {
  if (scoringPolicy === undefined) return [];
  const { id, version } = scoringPolicy;
  const policy = policies.find((each) => each.id === id && each.version === version);
  if (policy === undefined) {
    const known = policies.map((each) => `${each.id} v${each.version}`).join('、');
    const zh = `没有评分办法 ${id} 第 ${version} 版，应是 ${known} 之一。`;
    return [
      fault(['scoringPolicy'], zh, `There is no scoring policy ${id} version ${version}: choose one of ${known}.`),
    ];
  }
  const { indicators } = policy.totals;
  if (weightTotal === undefined || exact(indicators).equals(exact(weightTotal))) return [];
  const zh = `评分办法 ${id} 要求权重合计为 ${indicators}，这里是 ${weightTotal}，年终无法评分。`;
  const en = `The policy ${id} needs weights of ${indicators} in all, here they are ${weightTotal}: nothing could be scored.`;
  return [fault(['scoringPolicy'], zh, en)];
}

function severityFaults({ severities = {} }: Partial<WrittenRules>): Fault[] {
  return Object.entries(severities).flatMap(([code, severity]) => {
    const path = ['severities', code];
    if (!isCheckCode(code)) return [fault(path, '没有这项检查。', 'There is no such check.')];
    const stays = whyItStays(code);
    if (stays === undefined || severity === checks[code].severity) return [];
    const zh = `“${checks[code].zh}”必须是强制：${stays.zh}。`;
    return [fault(path, zh, `“${checks[code].en}” must stay mandatory: ${stays.en}.`)];
  });
}
