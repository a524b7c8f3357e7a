import { z } from 'zod';
import { authorise } from '#domain/access';
import { seatSchema } from '#domain/approval';
import { DomainError } from '#domain/kernel';
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
  refuses: [400, 401, 403, 503],
  reads: [tasksView],
  needs: { unheldSeats: UnheldSeats },
  asks: [],
  handle: ({ query, caller: { actor }, needs: { unheldSeats } }) => {
    // An empty page would say that every seat is held.
    const refused = () => new MayNotSeeUnheld();
    authorise(actor, 'approval.unheld', { places: [] }, { unseen: refused, role: refused });
    return unheldSeats.of(actor, query);
  },
});

class MayNotSeeUnheld extends DomainError {
  constructor() {
    super('forbidden', 'not-an-administrator', {
      zh: '只有机构管理员和审计人员可以查看无人可签的席位，请联系机构管理员。',
      en: 'Only auditors and the administrator of the organisation may see which seats nobody can sign: ask the latter.',
    });
  }
}
