import { discardJobRoute, retryJobRoute } from './act-on-job.route.js';
import { retryParkedRoute, skipParkedRoute } from './act-on-parked.route.js';
import { getOperationsRoute } from './get-operations.route.js';
import { listJobsRoute } from './list-jobs.route.js';
import { listOperatedViewsRoute } from './list-operated-views.route.js';
import { listParkedRoute } from './list-parked.route.js';

/** What who holds the role of operator is shown and may do; each names its row of the access table. */
export const operatorsRoutes = [
  ...[getOperationsRoute, listOperatedViewsRoute, listParkedRoute, listJobsRoute],
  ...[retryParkedRoute, skipParkedRoute, retryJobRoute, discardJobRoute],
];
