import { z } from 'zod';
import { voteSchema } from '#domain/approval';
import { writtenText } from '#domain/kernel';
import { InRegion, NamesOf } from '#contexts/directory';
import { namedPeople } from '#contexts/directory/core';
import { route } from '#platform/context';
import { pageSchema, unitsQuery } from '#platform/http';
import { answerOf } from '#platform/read-store/core';
import { flag } from '../flag.js';
import { CountInbox, MOST_COUNTED } from './count-inbox.query.js';
import { boxes, sorts } from './inbox-asked.js';
import { wants, type InboxItem } from './inbox-item.js';
import { ListInbox } from './list-inbox.query.js';
import { tasksView } from './tasks.projection.js';
import { TaskRound } from './task-round.row.js';

const about = {
  action: 'target.inbox',
  tag: '审核 approval',
  reads: [tasksView],
  needs: { here: InRegion },
} as const;

const narrowing = {
  step: writtenText(100).optional().describe('环节名称 The name of the step'),
  overdue: flag.optional().describe('是否已超期 Whether it is beyond its due day'),
  text: writtenText(100).optional().describe('项目名称中的字 Part of the project’s name'),
};
const narrowed = unitsQuery.omit({ limit: true, after: true }).extend(narrowing);

const inboxQuery = unitsQuery.extend({
  box: z
    .enum(boxes)
    .prefault('todo')
    .describe('待办、已办、待阅、我发起的、被退回 To do, done, to be read, submitted by oneself, returned'),
  ...narrowing,
  sort: z
    .enum(sorts)
    .optional()
    .describe(
      '按期限、进入本栏的时间、预算数或名称排序；待办默认按期限，其他默认按时间 By due day, when it came into the box, budget or name; what is to do by due day, else by when it came',
    ),
  order: z.enum(['asc', 'desc']).optional().describe('升序或降序 Ascending or descending'),
});

const { targetId, name, unit, fiscalYear, budget, status, contentHash, revision } = answerOf(TaskRound).shape;
const moment = z.iso.datetime();

const inboxItem = z
  .object({
    ...{ targetId, name, unit, fiscalYear, budget, status, contentHash, revision },
    round: z.int(),
    step: z.int().optional(),
    stepName: z.string().optional(),
    ordinal: z.int().optional(),
    due: z.iso.date().optional(),
    overdue: z.boolean().optional(),
    wants: z
      .array(z.enum(wants))
      .optional()
      .describe('同意时须填的：四性评级、意见 What goes with an agreement: grades of the four criteria, an opinion'),
    openedAt: moment.optional(),
    onBehalfOf: z.string().optional(),
    assignedTo: z.string().optional(),
    vote: voteSchema.optional(),
    signedBy: z.string().optional(),
    copiedBy: z.string().optional(),
    since: moment.optional(),
    submittedBy: z.string().optional(),
    submittedAt: moment.optional(),
    lastOpinion: z
      .object({
        ...{ opinion: z.string(), signedBy: z.string(), onBehalfOf: z.string().optional(), givenAt: moment },
        stepName: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'InboxItem' });

const personsIn = ({ onBehalfOf, assignedTo, signedBy, copiedBy, submittedBy, lastOpinion }: InboxItem) => [
  ...[onBehalfOf, assignedTo, signedBy, copiedBy, submittedBy],
  ...[lastOpinion?.signedBy, lastOpinion?.onBehalfOf],
];

const now = (here: InRegion): string => here.dayOf(new Date().toISOString());

export const listInboxRoute = route({
  ...about,
  at: 'GET inbox',
  name: 'listInbox',
  summary: '待办、已办、待阅、我发起的、被退回 What waits for me, and what I did, sent and got back',
  query: inboxQuery,
  answers: pageSchema(inboxItem).extend({ people: namedPeople }).meta({ id: 'InboxItemPage' }),
  refuses: [400, 401, 503],
  needs: { ...about.needs, namesOf: NamesOf },
  asks: [ListInbox],
  handle: async ({ query, caller: { actor: person }, ask, needs: { here, namesOf } }) => {
    const isToDo = query.box === 'todo';
    const { sort = isToDo ? 'due' : 'opened', order = isToDo ? 'asc' : 'desc', ...rest } = query;
    const page = await ask(new ListInbox({ ...rest, sort, order }, { person, today: now(here) }));
    return { ...page, people: await namesOf.people(page.items.flatMap(personsIn)) };
  },
});

const count = z.int().min(0).max(MOST_COUNTED);

export const countInboxRoute = route({
  ...about,
  at: 'GET inbox/counts',
  name: 'countInbox',
  summary: `各栏条数，可筛选，至多计到 ${MOST_COUNTED} How many are in each box, of those asked for, counted up to ${MOST_COUNTED}`,
  answers: z
    .object({ todo: count, overdue: count, done: count, toRead: count, mine: count, returned: count })
    .meta({ id: 'InboxCounts' }),
  query: narrowed,
  refuses: [400, 401, 503],
  asks: [CountInbox],
  handle: ({ query, caller: { actor: person }, ask, needs: { here } }) =>
    ask(new CountInbox({ person, today: now(here) }, query)),
});
