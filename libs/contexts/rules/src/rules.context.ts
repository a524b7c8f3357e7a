import { defineContext } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { rulesStreams } from './domain/rules.streams.js';
import { draftRules } from './draft-rules/draft-rules.js';
import { draftRulesRoute } from './draft-rules/draft-rules.route.js';
import { InForce } from './in-force.query.js';
import { publishRules } from './publish-rules/publish-rules.js';
import { publishRulesRoute } from './publish-rules/publish-rules.route.js';
import { findRules, getRules, getRulesVersion } from './views/rules/find-rules.query.js';
import { listRules } from './views/rules/list-rules.query.js';
import { rulesView } from './views/rules/rules.projection.js';
import {
  getRulesDifferencesRoute,
  getRulesRoute,
  getRulesVersionRoute,
  listRulesRoute,
} from './views/rules/rules.route.js';

/** 规则: by which a region's targets of a year are checked, approved and scored, in versions. */
export const rules = defineContext({
  name: 'rules',
  streams: rulesStreams,
  commands: [draftRules, publishRules],
  queries: [listRules.handler, findRules, getRules, getRulesVersion],
  routes: [
    ...[draftRulesRoute, publishRulesRoute, listRulesRoute],
    ...[getRulesRoute, getRulesVersionRoute, getRulesDifferencesRoute],
  ],
  views: [rulesView],
  provides: ({ region }) => [
    { provide: InForce, inject: [EventStore], useFactory: (store: EventStore) => new InForce(region, store) },
  ],
});
