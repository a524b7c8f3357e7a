import { DataSource } from 'typeorm';
import { z } from 'zod';
import { route } from '#platform/context';
import { pageQuery, pageSchema } from '#platform/http';
import { parkedStreams } from '#platform/read-store';
import { about, refusesReads } from './about.js';
import { asOperator } from './as-operator.js';
import { offsetPage } from './offset-page.js';
import { withoutContent } from './without-content.js';

const parked = z
  .object({
    kind: z.enum(['projection', 'process']),
    name: z.string(),
    version: z.int(),
    stream: z.string().describe('事件流 The stream'),
    revision: z.int().describe('停在第几个事件，从 0 起 At which of its events, from 0'),
    eventType: z.string(),
    error: z.string().describe('原因，所引内容略去 Why; what it quotes is left out'),
    tries: z.int(),
    parkedAt: z.iso.datetime(),
    triedAt: z.iso.datetime(),
    askedAt: z.iso.datetime().optional().describe('何时要求重试，尚未处理时才有 Since when it is to be tried again'),
  })
  .meta({ id: 'ParkedStream' });

export const listParkedRoute = route({
  ...about,
  at: 'GET operations/parked',
  action: 'operations.read',
  name: 'listParked',
  summary: '停放的事件流列表，最早的在前 List the parked streams, the longest parked first',
  query: pageQuery,
  answers: pageSchema(parked),
  refuses: refusesReads,
  needs: { dataSource: DataSource },
  handle: async ({ caller, query, needs: { dataSource } }) => {
    asOperator(caller.actor, 'operations.read');
    const { items, ...next } = await offsetPage(query, (asked) => parkedStreams(dataSource, {}, asked));
    return { items: items.map(shown), ...next };
  },
});

type Found = Awaited<ReturnType<typeof parkedStreams>>[number];

const shown = ({ error, parkedAt, triedAt, askedAt, position: _, eventId: __, ...each }: Found) => ({
  ...{ ...each, error: withoutContent(error) },
  ...{ parkedAt: parkedAt.toISOString(), triedAt: triedAt.toISOString() },
  ...(askedAt ? { askedAt: askedAt.toISOString() } : {}),
});
