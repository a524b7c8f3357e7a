import { DataSource } from 'typeorm';
import { z } from 'zod';
import { route } from '#platform/context';
import { pageQuery, pageSchema } from '#platform/http';
import { listViews } from '#platform/read-store';
import { about, refusesReads } from './about.js';
import { asOperator } from './as-operator.js';
import { offsetPage } from './offset-page.js';

const view = z
  .object({
    name: z.string(),
    version: z.int(),
    state: z.enum(['serving', 'building', 'retiring', 'retired']),
    since: z.iso.datetime(),
    rowCount: z.int().describe('行数 How many rows'),
    dropAfter: z.iso.datetime().optional().describe('最早何时删除 When it is dropped at the earliest'),
    reason: z.string().optional().describe('有不同仍切换的理由 Why it was replaced in spite of differences'),
  })
  .meta({ id: 'OperatedView' });

export const listOperatedViewsRoute = route({
  ...about,
  at: 'GET operations/views',
  action: 'operations.read',
  name: 'listOperatedViews',
  summary: '读模型的版本、状态和行数列表 List the views: versions, states, rows',
  query: pageQuery,
  answers: pageSchema(view),
  refuses: refusesReads,
  needs: { dataSource: DataSource },
  handle: async ({ caller, query, needs: { dataSource } }) => {
    asOperator(caller.actor, 'operations.read');
    const views = await listViews(dataSource);
    return offsetPage(query, ({ offset, limit }) =>
      Promise.resolve(
        views.slice(offset, offset + limit).map(({ since, rows, dropAfter, reason, ...each }) => ({
          ...{ ...each, since: since.toISOString(), rowCount: rows },
          ...(dropAfter ? { dropAfter: dropAfter.toISOString() } : {}),
          ...(reason === null ? {} : { reason }),
        })),
      ),
    );
  },
});
