import { defineContext } from '#platform/context';
import { GetTargetHistoryHandler } from './views/target-history/get-target-history.query.js';
import { TargetHistoryController } from './views/target-history/target-history.controller.js';
import { targetHistory } from './views/target-history/target-history.projection.js';

/** 档案: what the record says of what happened; it has no events of its own. */
export const records = defineContext({
  name: 'records',
  queries: [GetTargetHistoryHandler],
  routes: [TargetHistoryController],
  views: [targetHistory],
});
