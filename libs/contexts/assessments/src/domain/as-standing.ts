import { type Decided } from '#platform/event-store';
import { idParam } from '#platform/http';
import { type Assessment } from './assessment.state.js';
import { standingOf, standingSchema } from './standing.js';

/** What a person's command on an assessment takes and answers. */
export const asStanding = {
  tag: '绩效自评 assessments',
  params: { targetId: idParam },
  ifMatch: true,
  answers: standingSchema,
  refuses: [400, 401, 403, 404, 409, 412, 422, 428, 503],
  show: ({ state, revision }: Decided<Assessment>) => standingOf(state, revision),
} as const;
