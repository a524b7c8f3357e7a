import { decidableAnew, type Envelope } from '#domain/kernel';
import { policyOf } from '#domain/scoring';
import { type Content } from '#contexts/targets';
import { approvedContentSchema } from '../domain/approved-content.js';
import { type AssessmentOpened, type PolicyVersion } from '../domain/assessment.events.js';
import { type Assessment } from '../domain/assessment.state.js';

/** `policy` is what the configuration in force names for the region and year, brought by the shell. */
export class OpenAssessment {
  constructor(
    readonly data: {
      readonly targetId: string;
      readonly region: string;
      readonly fiscalYear: number;
      readonly unit: string;
      readonly contentHash: string;
      readonly content: Content;
    },
    readonly policy: PolicyVersion,
    readonly envelope: Envelope,
  ) {}
}

/** Refuses a policy that nobody could score with: better now than at the end of the year. */
export const openAssessment = ({ data, policy }: OpenAssessment) =>
  decidableAnew((state: Assessment): AssessmentOpened[] => {
    if (state.status !== 'absent') return [];
    const { id, version } = policyOf(policy.id, policy.version);
    const content = approvedContentSchema.parse(data.content);
    return [{ type: 'AssessmentOpened', data: { ...data, content, policy: { id, version } } }];
  });
