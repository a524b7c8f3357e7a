import { type ContextReadSide } from '#platform/read-store';
import { approvalInbox } from './views/approval-inbox/approval-inbox.projection.js';
import { currentTargets } from './views/current-targets/current-targets.projection.js';
import { submissionAdvisories } from './views/submission-advisories/submission-advisories.projection.js';

/** The views of this context: a new one is its folder and its name here. */
export const targetsReadSide = {
  prefix: 'target-',
  projections: [currentTargets, approvalInbox, submissionAdvisories],
} satisfies ContextReadSide;
