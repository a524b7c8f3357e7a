import { InForce } from '#contexts/rules';
import { type RulesInForce } from '#contexts/rules/core';
import { type Decided } from '#platform/event-store';
import { standingOf, standingSchema } from './standing.js';
import { type Target } from './target.state.js';

/** The rules by which a target is checked now; none where it is not there, or where none hold for its year. */
export const rulesFor = async (inForce: InForce, target: Target): Promise<RulesInForce | undefined> =>
  target.status === 'absent' ? undefined : inForce.findYear(target.fiscalYear);

/** What most commands of a target answer. */
export const asStanding = {
  tag: '绩效目标 targets',
  answers: standingSchema,
  needs: { inForce: InForce },
  show: async (
    { state, revision }: Decided<Target>,
    { needs: { inForce } }: { readonly needs: { readonly inForce: InForce } },
  ) => standingOf(state, revision, await rulesFor(inForce, state)),
};
