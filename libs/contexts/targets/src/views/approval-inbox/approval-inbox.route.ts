import { z } from 'zod';
import { currentStep } from '#domain/approval';
import { route } from '#platform/context';
import { pageQuery, pageSchema } from '#platform/http';
import { answerOf } from '#platform/read-store/core';
import { approvalInbox } from './approval-inbox.projection.js';
import { ListInbox, type InboxItem } from './list-inbox.query.js';
import { WaitingTarget } from './waiting-target.row.js';

const waiting = answerOf(WaitingTarget)
  .omit({ chain: true })
  .required()
  .extend({ targetId: z.string(), stepName: z.string() })
  .meta({ id: 'InboxItem' });

const taskOf = ({ chain, step, writtenBy: _, acted: __, ...task }: InboxItem) => ({
  ...{ ...task, step },
  stepName: currentStep({ chain, step }).name,
});

export const listInboxRoute = route({
  at: 'GET inbox',
  action: 'target.inbox',
  name: 'listInbox',
  tag: '审核 approval',
  summary: '待我审核 What waits for me',
  query: pageQuery,
  answers: pageSchema(waiting),
  refuses: [400, 401, 503],
  reads: [approvalInbox],
  asks: [ListInbox],
  handle: async ({ query, caller: { actor }, ask }) => {
    const { items, ...next } = await ask(new ListInbox(query, actor));
    return { items: items.map(taskOf), ...next };
  },
});
