import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { checkAssessment, policyOf, type Finding } from '#domain/scoring';
import { type PolicyVersion } from './assessment.events.js';
import { type Assessment } from './assessment.state.js';
import { type ApprovedContent } from './approved-content.js';
import { scoringInputsOf } from './scoring-inputs.js';
import { selfReportSchema, type SelfReport } from './self-report.js';

export const findingSchema = z
  .object({
    code: z.string(),
    indicatorId: z.uuid().optional(),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'AssessmentFinding' });

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
    findings: z.array(findingSchema).describe('提交前须改正的 What must be corrected before submission'),
  })
  .meta({ id: 'AssessmentStanding' });

/** Everything that refuses submission as it stands. */
export const findingsOf = (of: {
  readonly content: ApprovedContent;
  readonly report?: SelfReport | undefined;
  readonly policy: PolicyVersion;
}): Finding[] => checkAssessment(scoringInputsOf(of.content, of.report), policyOf(of.policy.id, of.policy.version));

export function standingOf(assessment: Assessment, revision: number): z.infer<typeof standingSchema> {
  if (assessment.status === 'absent') throw new Error('a decided assessment is present');
  const { targetId, status, round, contentHash, policy, report } = assessment;
  const reported = report === undefined ? {} : { report };
  return { targetId, status, revision, round, contentHash, policy, ...reported, findings: findingsOf(assessment) };
}
