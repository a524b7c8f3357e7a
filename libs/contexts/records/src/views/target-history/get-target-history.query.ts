import { Query } from '@nestjs/cqrs';
import { z } from 'zod';
import { maySee } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { answering } from '#platform/context';
import { cursor, pageOf, type Page } from '#platform/http';
import { TargetNotFound, targetStreams } from '#contexts/targets';
import { TargetHistory } from './target-history.row.js';

export class GetTargetHistory extends Query<Page<TargetHistory>> {
  constructor(
    readonly targetId: string,
    readonly page: { readonly limit: number; readonly after?: string | undefined },
    readonly actor: Actor,
  ) {
    super();
  }
}

const place = z.tuple([TargetHistory.columns.position.answer, TargetHistory.columns.revision.answer]);
const withUnit = z.object({ unit: z.string() });

/** Oldest first. The unit stands in the target's first event; what one may not see is not there. */
export const getTargetHistory = answering(GetTargetHistory, async (rows, { targetId, page, actor }) => {
  const history = rows.getRepository(TargetHistory);
  const first = await history.findOneBy({ stream: targetStreams.of(targetId), revision: 0 });
  const { data: told } = withUnit.safeParse(first?.summary);
  if (!told || !maySee(actor, 'target.history', told.unit)) throw new TargetNotFound(targetId);
  const found = history
    .createQueryBuilder('h')
    .where('h.targetId = :targetId', { targetId })
    .orderBy({ 'h.position': 'ASC', 'h.revision': 'ASC' })
    .limit(page.limit + 1);
  if (page.after !== undefined) {
    const [position, revision] = cursor.decode(page.after, place);
    found.andWhere('(h.position, h.revision) > (:position, :revision)', { position, revision });
  }
  return pageOf(await found.getMany(), page.limit, (row) => [row.position, row.revision]);
});
