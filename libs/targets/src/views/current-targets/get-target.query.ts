import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { maySee, type Actor } from '#kernel';
import { TargetNotFound } from '../../domain/target.errors.js';
import { CurrentIndicator } from './current-indicator.entity.js';
import { CurrentTarget } from './current-target.entity.js';

export type TargetWithIndicators = CurrentTarget & { readonly indicators: readonly CurrentIndicator[] };

export class GetTarget extends Query<TargetWithIndicators> {
  constructor(
    readonly targetId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** Header and indicators from one snapshot; what one may not see is not there. */
@QueryHandler(GetTarget)
export class GetTargetHandler implements IQueryHandler<GetTarget> {
  constructor(private readonly dataSource: DataSource) {}

  execute({ targetId, actor }: GetTarget) {
    return this.dataSource.transaction('REPEATABLE READ', async (rows) => {
      const target = await rows.findOneBy(CurrentTarget, { targetId });
      if (!target || !maySee(actor, target.unit)) throw new TargetNotFound(targetId);
      const indicators = await rows.find(CurrentIndicator, { where: { targetId }, order: { place: 'ASC' } });
      return Object.assign(target, { indicators });
    });
  }
}
