import { z } from 'zod';
import {
  findingSchema as anyFinding,
  ruled,
  withReason,
  type Advisory,
  type Finding,
  type Severities,
} from '#contexts/rules/core';
import { hashText } from '#domain/kernel';
import { checkAssessment, policyOf } from '#domain/scoring';
import { type PolicyVersion } from './assessment.events.js';
import { type Assessment } from './assessment.state.js';
import { type ApprovedContent } from './approved-content.js';
import { scoringInputsOf } from './scoring-inputs.js';
import { selfReportSchema, type SelfReport } from './self-report.js';

export const findingSchema = anyFinding.meta({ id: 'AssessmentFinding' });

export const statusSchema = z.enum(['open', 'recorded', 'submitted', 'scored']);

/** How an assessment stands after a command: what a person needs to name in the next one. */
export const standingSchema = z
  .object({
    targetId: z.uuid(),
    status: statusSchema,
    revision: z.int(),
    round: z.int(),
    contentHash: hashText,
    policy: z.object({ id: z.string(), version: z.int() }),
    report: selfReportSchema.optional(),
    findings: z
      .array(findingSchema)
      .describe('强制的须在提交前改正，提示可说明理由 What must be corrected before submission, or may be explained'),
  })
  .meta({ id: 'AssessmentStanding' });

interface Checked {
  readonly content: ApprovedContent;
  readonly report?: SelfReport | undefined;
  readonly policy: PolicyVersion;
}

/** What to do about a check of an assessment that the rules make a 提示. */
const orElse = {
  zh: '本年度规则定为提示，也可在提交时说明理由。',
  en: 'The rules of the year make it advice: you may give the reason at submission instead.',
};

/** What the checks before submission find, each as strict as the rules that it was opened under make it. */
export const findingsOf = ({ content, report, policy }: Checked, severities: Severities): Finding[] =>
  checkAssessment(scoringInputsOf(content, report), policyOf(policy.id, policy.version)).map((found) =>
    ruled({ ...found, severity: 'mandatory' }, severities, orElse),
  );

/** With the reasons that its submission gave. */
export const explainedFindings = (
  of: Checked,
  severities: Severities,
  advisories: readonly Advisory[] | null | undefined,
) => findingsOf(of, severities).map((finding) => withReason(finding, advisories));

export function standingOf(
  assessment: Assessment,
  revision: number,
  severities: Severities,
): z.infer<typeof standingSchema> {
  if (assessment.status === 'absent') throw new Error('a decided assessment is present');
  const { targetId, status, round, contentHash, policy, report } = assessment;
  const reported = report === undefined ? {} : { report };
  const advisories = 'submission' in assessment ? assessment.submission.advisories : [];
  const findings = explainedFindings(assessment, severities, advisories);
  return { targetId, status, revision, round, contentHash, policy, ...reported, findings };
}
