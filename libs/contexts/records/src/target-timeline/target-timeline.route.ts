import { z } from 'zod';
import { namedPeople } from '#contexts/directory/core';
import { contentChangesSchema, roundToldSchema, targetStatusSchema } from '#contexts/targets/core';
import { route } from '#platform/context';
import { idParam, pageQuery, pageSchema, wholeNumber } from '#platform/http';
import { oddity } from '../target-record/target-record.route.js';
import { GetTargetDifferences } from './get-target-differences.query.js';
import { GetTargetTimeline } from './get-target-timeline.query.js';

const about = {
  action: 'target.history',
  tag: '留痕 records',
  params: { targetId: idParam },
  refuses: [400, 401, 404, 503],
} as const;

const rounds = wholeNumber(z.int().min(1).max(50), 10).prefault(10);

const timeline = pageSchema(roundToldSchema)
  .extend({
    ...{ targetId: z.uuid(), fiscalYear: z.int(), unit: z.string(), name: z.string(), budget: z.string() },
    status: targetStatusSchema,
    people: namedPeople,
    odd: z
      .array(oddity.extend({ revision: z.int() }).meta({ id: 'OddityAt' }))
      .describe('不会由本系统这样写下的事件 Events that this system would not have written; the first 50'),
    oddCount: z.int(),
  })
  .meta({ id: 'TargetTimeline' });

const MOST_ODD = 50;

export const getTargetTimelineRoute = route({
  ...about,
  at: 'GET targets/:targetId/timeline',
  name: 'getTargetTimeline',
  summary:
    '各轮审核的经过：每一环节谁能办、谁办了、等了多久，两次送审之间改了什么 The rounds of a target: each step, who could act, who did, how long it waited, and what changed between two submissions (oldest first)',
  query: pageQuery.extend({ limit: rounds.describe('每页轮次 Rounds per page') }),
  answers: timeline,
  asks: [GetTargetTimeline],
  handle: async ({ ask, params: { targetId }, query, caller: { actor, gone } }) => {
    const { record, items, people, ...next } = await ask(new GetTargetTimeline({ targetId, actor, gone }, query));
    const { told, odd } = record;
    // Nobody is there to hear it.
    if (told.target.status === 'absent') return { items };
    const { fiscalYear, unit, content, status } = told.target;
    return {
      ...{ targetId, fiscalYear, unit, name: content.name, budget: content.budget, status, items, ...next },
      ...{ people, odd: odd.slice(0, MOST_ODD), oddCount: odd.length },
    };
  },
});

const round = wholeNumber(z.int().min(1).max(100_000), 1);

export const getTargetDifferencesRoute = route({
  ...about,
  at: 'GET targets/:targetId/differences',
  name: 'getTargetDifferences',
  summary: '两次送审之间内容改了什么，逐格比对 What changed in the content between two submissions, cell by cell',
  query: z.strictObject({
    from: round.describe('哪一轮送审的内容 As submitted in this round'),
    to: round.optional().describe('与哪一轮比较，不写则为现在的内容 Against this round; left out: as it stands'),
  }),
  answers: contentChangesSchema,
  asks: [GetTargetDifferences],
  handle: ({ ask, params: { targetId }, query, caller: { actor, gone } }) =>
    ask(new GetTargetDifferences({ targetId, actor, gone }, query)),
});
