import { z } from 'zod';
import { cellChangeSchema, contentChangesSchema, contentSchema } from '#contexts/targets/core';
import { hashText } from '#domain/kernel';
import { route } from '#platform/context';
import { idParam } from '#platform/http';
import { momentAsked, momentIn } from '../domain/moment-asked.js';
import { tableRowSchema } from '../domain/table-row.js';
import { namedEventSchema } from '../target-record/target-record.route.js';
import { GetTargetChanges } from './get-target-changes.query.js';
import { GetTargetStanding } from './get-target-standing.query.js';

const about = {
  action: 'target.history',
  tag: '留痕 records',
  params: { targetId: idParam },
  refuses: [400, 401, 404, 422, 503],
} as const;

const standing = tableRowSchema
  .extend({
    ...{ content: contentSchema, contentHash: hashText, demoData: z.boolean() },
    last: namedEventSchema.describe('当时最后发生的事件 The last that had happened then'),
  })
  .meta({ id: 'TargetAsOf' });

export const getTargetAsOfRoute = route({
  ...about,
  at: 'GET targets/:targetId/standing',
  name: 'getTargetAsOf',
  summary:
    '某日终了或某位置时的目标：内容、状态，由事件重算并核对哈希链 A target as it stood: content and status, folded from the events, hash chains verified',
  query: z.strictObject({
    asOf: momentAsked
      .optional()
      .describe(
        '截至某日终了（2024-03-31）或某位置（@1234，含），不写则为现在 Up to the end of a day or a position; left out: now',
      ),
  }),
  answers: standing,
  asks: [GetTargetStanding],
  handle: ({ ask, params: { targetId }, query: { asOf }, caller: { actor, gone } }) =>
    ask(new GetTargetStanding({ targetId, actor, gone }, asOf === undefined ? undefined : momentIn(asOf))),
});

const written = z.object({ revision: z.int().describe('由目标自身流中的哪个事件写下 The event that wrote it') });
const cell = cellChangeSchema.extend(written.shape);
const { rows } = contentChangesSchema.shape;

const changes = z
  .object({
    header: z.array(cell),
    rows: z.array(rows.element.extend({ ...written.shape, cells: z.array(cell) })),
    events: z.array(namedEventSchema).describe('写下这些变化的事件 The events that wrote these changes'),
  })
  .meta({ id: 'TargetChanges' });

export const getTargetChangesRoute = route({
  ...about,
  at: 'GET targets/:targetId/changes',
  name: 'getTargetChanges',
  summary:
    '两日之间内容改了什么，逐格比对，并说明由哪个事件写下 What changed in the content between two days, cell by cell, with the event that wrote each',
  query: z
    .strictObject({
      from: momentAsked.describe('从某日终了（2024-03-31）或某位置（@1234）起 From the end of a day or a position'),
      to: momentAsked
        .optional()
        .describe('到某日终了或某位置，不写则为现在 Up to the end of a day or a position; left out: now'),
    })
    .refine(({ from, to }) => to === undefined || isInOrder(from, to), {
      path: ['to'],
      error: '不能早于 from。must not be before from.',
    }),
  answers: changes,
  asks: [GetTargetChanges],
  handle: ({ ask, params: { targetId }, query: { from, to }, caller: { actor, gone } }) =>
    ask(
      new GetTargetChanges(
        { targetId, actor, gone },
        { from: momentIn(from), to: to === undefined ? to : momentIn(to) },
      ),
    ),
});

/** A day and a position have no order by themselves: where nothing lies between them nothing is other. */
function isInOrder(from: string, to: string): boolean {
  const [before, after] = [momentIn(from), momentIn(to)];
  if (before.kind === 'position' && after.kind === 'position') return BigInt(before.position) <= BigInt(after.position);
  return before.kind !== 'day' || after.kind !== 'day' || before.day <= after.day;
}
