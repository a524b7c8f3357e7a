import { policyOf } from '#domain/scoring';
import { type RulesNamed } from '#contexts/rules/core';
import { contentSchema } from '#contexts/targets/core';
import { command, facts } from '#platform/context/core';
import { approvedContentSchema } from '../domain/approved-content.js';
import { assessmentCatalogue, type PolicyVersion } from '../domain/assessment.events.js';
import { assessmentStreams } from '../domain/assessment.streams.js';

/** Its facts are the rules in force for the region and year, and the policy that they name. */
export class OpenAssessment extends command({
  streams: assessmentStreams,
  id: 'targetId',
  data: assessmentCatalogue.AssessmentOpened.data
    .omit({ policy: true, rules: true })
    .extend({ content: contentSchema }),
  facts: facts<{ readonly policy: PolicyVersion; readonly rules: RulesNamed }>(),
  onConflict: 'anew',
}) {}

/** Refuses a policy that nobody could score with: better now than at the end of the year. */
export const openAssessment = OpenAssessment.rule((state, { data, facts: { policy, rules } }) => {
  if (state.status !== 'absent') return [];
  const { id, version } = policyOf(policy.id, policy.version);
  const content = approvedContentSchema.parse(data.content);
  return [{ type: 'AssessmentOpened', data: { ...data, content, policy: { id, version }, rules } }];
});
