import { z } from 'zod';
import { seatSchema } from '#domain/approval';
import { route } from '#platform/context';
import { pageQuery, pageSchema } from '#platform/http';
import { tasksView } from './tasks.projection.js';
import { UnheldSeats } from './unheld.query.js';

const unheldSchema = z
  .object({
    ...{ targetId: z.uuid(), unit: z.string(), round: z.int(), step: z.int(), stepName: z.string(), ordinal: z.int() },
    seat: seatSchema.describe('席位 The seat'),
    since: z.iso.datetime().optional(),
    blocks: z.boolean().describe('没有它本轮无法走完 Whether the round cannot go on without it'),
    ...{ code: z.string(), zh: z.string(), en: z.string() },
  })
  .meta({ id: 'UnheldSeat' });

export const listUnheldRoute = route({
  at: 'GET approvals/unheld',
  action: 'approval.unheld',
  name: 'listUnheld',
  tag: '审核 approval',
  summary: '今天无人可以签署的席位，和怎么办 Seats that nobody can sign today, and what to do',
  query: pageQuery,
  answers: pageSchema(unheldSchema),
  refuses: [400, 401, 503],
  reads: [tasksView],
  needs: { unheldSeats: UnheldSeats },
  asks: [],
  handle: ({ query, caller: { actor }, needs: { unheldSeats } }) => unheldSeats.of(actor, query),
});
