import { InForce } from '#contexts/rules';
import { type Severities } from '#contexts/rules/core';
import { type Decided } from '#platform/event-store';
import { idParam } from '#platform/http';
import { type Assessment } from './assessment.state.js';
import { standingOf, standingSchema } from './standing.js';

interface WithRules {
  readonly needs: { readonly inForce: InForce };
}

/** By the rules that it was opened under, or, where a first release opened it, those of its year; where there are none, as checks are by themselves. */
export async function severitiesFor(inForce: InForce, state: Assessment): Promise<Severities> {
  if (state.status === 'absent') return {};
  const rules = await inForce.findNamed(state.rules, state.fiscalYear);
  return rules?.severities ?? {};
}

/** What a person's command on an assessment takes and answers. */
export const asStanding = {
  tag: '绩效自评 assessments',
  params: { targetId: idParam },
  ifMatch: true,
  answers: standingSchema,
  refuses: [400, 401, 403, 404, 409, 412, 422, 428, 503],
  needs: { inForce: InForce },
  show: async ({ state, revision }: Decided<Assessment>, { needs: { inForce } }: WithRules) =>
    standingOf(state, revision, await severitiesFor(inForce, state)),
} as const;
