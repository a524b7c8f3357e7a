import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { maySee } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { cursor, pageOf, type Page } from '#platform/http';
import { TargetNotFound, targetStreams } from '#contexts/targets';
import { TargetHistory } from './target-history.entity.js';

export class GetTargetHistory extends Query<Page<TargetHistory>> {
  constructor(
    readonly targetId: string,
    readonly page: { readonly limit: number; readonly after?: string | undefined },
    readonly actor: Actor,
  ) {
    super();
  }
}

const place = z.tuple([z.string().regex(/^\d{1,19}$/), z.int()]);

/** Oldest first. The unit stands in the target's first event; what one may not see is not there. */
@QueryHandler(GetTargetHistory)
export class GetTargetHistoryHandler implements IQueryHandler<GetTargetHistory> {
  constructor(private readonly dataSource: DataSource) {}

  async execute({ targetId, page: { limit, after }, actor }: GetTargetHistory) {
    const history = this.dataSource.getRepository(TargetHistory);
    const first = await history.findOneBy({ stream: targetStreams.of(targetId), revision: 0 });
    if (!first || !maySee(actor, first.summary.unit ?? '')) throw new TargetNotFound(targetId);
    const rows = history
      .createQueryBuilder('h')
      .where('h.targetId = :targetId', { targetId })
      .orderBy({ 'h.position': 'ASC', 'h.revision': 'ASC' })
      .limit(limit + 1);
    if (after !== undefined) {
      const [position, revision] = cursor.decode(after, place);
      rows.andWhere('(h.position, h.revision) > (:position, :revision)', { position, revision });
    }
    return pageOf(await rows.getMany(), limit, (row) => [row.position, row.revision]);
  }
}
