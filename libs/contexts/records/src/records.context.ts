import { defineContext } from '#platform/context';
import { getTargetHistory } from './views/target-history/get-target-history.query.js';
import { listTargetHistoryRoute } from './views/target-history/list-target-history.route.js';
import { targetHistory } from './views/target-history/target-history.projection.js';

/** 档案: what the record says of what happened; it has no events of its own. */
export const records = defineContext({
  name: 'records',
  queries: [getTargetHistory],
  routes: [listTargetHistoryRoute],
  views: [targetHistory],
});
