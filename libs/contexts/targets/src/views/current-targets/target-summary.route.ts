import { z } from 'zod';
import { InRegion, unitsView } from '#contexts/directory';
import { visibleScopes } from '#domain/access';
import { route } from '#platform/context';
import { unitsQuery } from '#platform/http';
import { submissionAdvisories } from '../submission-advisories/submission-advisories.projection.js';
import { narrowingFields } from './asked-targets.js';
import { currentTargets } from './current-targets.projection.js';
import { sightOf } from './sight-of.query.js';
import { standingCountSchema } from './target-standings.js';
import { GetTargetSummary, GetTargetUnits } from './target-summary.query.js';

const about = {
  action: 'target.read',
  tag: '绩效目标 targets',
  query: z.strictObject({ fiscalYear: unitsQuery.shape.fiscalYear, ...narrowingFields }),
  refuses: [400, 401, 503],
  needs: { here: InRegion },
} as const;

const count = z.int().min(0);
const total = {
  count: count.describe('项目数 How many targets'),
  budget: z.string().describe('预算合计（元） Sum of the budgets in yuan'),
  overdue: count.describe('已超期的项目数 How many are beyond their due day'),
};

export const getTargetSummaryRoute = route({
  ...about,
  at: 'GET target-summary',
  name: 'getTargetSummary',
  summary:
    '绩效目标合计：与列表同样的条件，按状态和环节计数 Totals of targets: narrowed like the list, counted by status and step',
  answers: z
    .object({ ...total, standings: z.array(standingCountSchema), years: z.array(z.int()) })
    .meta({ id: 'TargetSummary' }),
  reads: [currentTargets, submissionAdvisories],
  asks: [GetTargetSummary],
  handle: ({ ask, query, caller: { actor }, needs: { here } }) =>
    ask(new GetTargetSummary(query, sightOf(actor, here))),
});

const unitOfTree = z
  .object({ code: z.string(), name: z.string().optional(), parent: z.string().optional(), ...total })
  .extend({ standings: z.array(standingCountSchema) })
  .meta({ id: 'TargetUnit' });

export const getTargetUnitsRoute = route({
  ...about,
  at: 'GET target-units',
  name: 'getTargetUnits',
  summary:
    '单位树：各单位（含下级）的绩效目标按状态和环节计数 The tree of units, each with the targets of it and all below it counted by status and step',
  answers: z.object({ items: z.array(unitOfTree) }).meta({ id: 'TargetUnits' }),
  reads: [currentTargets, submissionAdvisories, unitsView],
  asks: [GetTargetUnits],
  handle: async ({ ask, query, caller: { actor }, needs: { here } }) => {
    const sight = { ...sightOf(actor, here), organisation: visibleScopes(actor, 'organisation.read') };
    return { items: await ask(new GetTargetUnits(query, sight)) };
  },
});
