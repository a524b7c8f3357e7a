import { defineContext } from '#platform/context';
import { Access, WhoMayHandler, WhyMayHandler } from './access/access.query.js';
import { accessRoutes } from './access/access.route.js';
import { GetTargetChangesHandler } from './target-as-of/get-target-changes.query.js';
import { GetTargetStandingHandler } from './target-as-of/get-target-standing.query.js';
import { PastOfTarget } from './target-as-of/past-of-target.query.js';
import { getTargetChangesRoute, getTargetAsOfRoute } from './target-as-of/target-as-of.route.js';
import { GetTargetRecordHandler } from './target-record/get-target-record.query.js';
import { getTargetRecordRoute } from './target-record/target-record.route.js';
import { GetTableAsOfHandler } from './target-table/get-table-as-of.query.js';
import { getTargetTable } from './target-table/get-target-table.query.js';
import { NotCome } from './target-table/not-come.query.js';
import { getTargetTableRoute } from './target-table/target-table.route.js';
import { GetTargetDifferencesHandler } from './target-timeline/get-target-differences.query.js';
import { GetTargetTimelineHandler } from './target-timeline/get-target-timeline.query.js';
import { getTargetDifferencesRoute, getTargetTimelineRoute } from './target-timeline/target-timeline.route.js';
import { TellTarget } from './target-timeline/tell-target.query.js';
import { AsHeld } from './target-timeline/as-held.query.js';
import { getTargetHistory } from './views/target-history/get-target-history.query.js';
import { listTargetHistoryRoute } from './views/target-history/list-target-history.route.js';
import { targetHistory } from './views/target-history/target-history.projection.js';
import { Zone } from './zone.js';

/** 档案: what the record says of what happened; it has no events of its own. */
export const records = defineContext({
  name: 'records',
  queries: [
    getTargetHistory,
    GetTargetRecordHandler,
    getTargetTable,
    GetTableAsOfHandler,
    GetTargetTimelineHandler,
    GetTargetDifferencesHandler,
    GetTargetStandingHandler,
    GetTargetChangesHandler,
    WhyMayHandler,
    WhoMayHandler,
  ],
  routes: [
    ...[listTargetHistoryRoute, getTargetRecordRoute, getTargetTableRoute],
    ...[getTargetTimelineRoute, getTargetDifferencesRoute, getTargetAsOfRoute, getTargetChangesRoute],
    ...accessRoutes,
  ],
  views: [targetHistory],
  provides: ({ timezone }) => [
    { provide: Zone, useFactory: () => new Zone(timezone) },
    ...[Access, TellTarget, AsHeld, NotCome, PastOfTarget],
  ],
});
