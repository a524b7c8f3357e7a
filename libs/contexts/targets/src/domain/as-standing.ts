import { type Decided } from '#platform/event-store';
import { InForce } from '../in-force.js';
import { standingOf, standingSchema } from './standing.js';
import { type Target } from './target.state.js';

/** What most commands of a target answer. */
export const asStanding = {
  tag: '绩效目标 targets',
  answers: standingSchema,
  needs: { inForce: InForce },
  show: (
    { state, revision }: Decided<Target>,
    { needs: { inForce } }: { readonly needs: { readonly inForce: InForce } },
  ) => standingOf(state, revision, inForce),
};
