import { z } from 'zod';
import {
  findingSchema as anyFinding,
  withReason,
  type Advisory,
  type Finding,
  type RulesInForce,
} from '#contexts/rules/core';
import { stepOf } from '#domain/approval';
import { hashText } from '#domain/kernel';
import { adviceBeside, type Beside } from './advice-beside.js';
import { checkContent } from './checks.js';
import { contentSchema, type Content } from './content.js';
import { type Target } from './target.state.js';

export const statusSchema = z.enum(['draft', 'in-approval', 'returned', 'approved', 'voided']);

export const findingSchema = anyFinding.meta({ id: 'TargetFinding' });

/** How a target stands after a command: what a person needs to name in the next one. */
export const standingSchema = z
  .object({
    targetId: z.uuid(),
    status: statusSchema,
    revision: z.int(),
    round: z.int(),
    step: z.int().optional(),
    stepName: z.string().optional(),
    due: z.iso.date().optional().describe('本环节应在何日前办理 Until which day the step is due'),
    contentHash: hashText,
    content: contentSchema,
    findings: z.array(findingSchema),
  })
  .meta({ id: 'TargetStanding' });

const ids = z.array(z.uuid());

export const revisedSchema = standingSchema
  .extend({
    rows: z
      .object({
        added: ids.describe('新增的行 Rows that are new'),
        dropped: ids.describe('不再有的行 Rows that are gone'),
        recognised: ids.describe(
          '未带编号、按内容认出并沿用原编号的行 Rows sent without their id and known by what they say',
        ),
      })
      .describe('各行编号的去向 What became of the ids of the rows'),
  })
  .meta({ id: 'RevisedTarget' });

interface Checked {
  readonly content: Content;
  readonly fiscalYear: number;
  readonly advisories?: readonly Advisory[] | null | undefined;
}

const noRules = (fiscalYear: number): Finding => ({
  code: 'no-rules-for-year',
  severity: 'mandatory',
  zh: `没有 ${fiscalYear} 年度的规则配置，无法审核，请联系管理员。`,
  en: `No rules are configured for fiscal year ${fiscalYear}: ask the administrator.`,
});

/** What the checks of its year say of a content, and `beside` it, with the reasons that its last submission gave. */
export function findingsOf(
  { content, fiscalYear, advisories }: Checked,
  rules: RulesInForce | undefined,
  beside: readonly Finding[] = [],
) {
  const findings = rules === undefined ? [noRules(fiscalYear)] : checkContent(content, rules);
  return [...findings, ...beside].map((finding) => withReason(finding, advisories));
}

/** Where its round stands, if one is open. */
export function openStep(target: Target) {
  if (target.status !== 'in-approval' || target.approval.step === null) return {};
  const { step, due } = target.approval;
  return { step, stepName: stepOf(target.approval, step).name, ...(due === undefined ? {} : { due }) };
}

/** `beside` where who asked may still change or submit it: what is worth a word then is more than the content tells. */
export function standingOf(target: Target, revision: number, rules: RulesInForce | undefined, beside?: Beside) {
  if (target.status === 'absent') throw new Error('a decided target is present');
  const { id: targetId, status, round, contentHash, content } = target;
  const findings = findingsOf(target, rules, beside && rules ? adviceBeside(target, rules, beside) : []);
  return { targetId, status, revision, round, ...openStep(target), contentHash, content, findings };
}
