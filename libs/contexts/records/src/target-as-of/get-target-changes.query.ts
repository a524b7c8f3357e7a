import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Moment } from '#domain/kernel';
import { ChangesOverTime, type ChangesWithEvents } from '../domain/changes-over-time.js';
import { type AskedOfTarget } from '../target-timeline/tell-target.query.js';
import { PastOfTarget } from './past-of-target.query.js';

export class GetTargetChanges extends Query<ChangesWithEvents | undefined> {
  constructor(
    readonly asked: AskedOfTarget,
    readonly between: { readonly from: Moment; readonly to?: Moment | undefined },
  ) {
    super();
  }
}

/** What changed in the content from one moment to another. */
@QueryHandler(GetTargetChanges)
export class GetTargetChangesHandler implements IQueryHandler<GetTargetChanges> {
  constructor(private readonly past: PastOfTarget) {}

  execute({ asked, between }: GetTargetChanges): Promise<ChangesWithEvents | undefined> {
    const fold = (timezone: string) => new ChangesOverTime(asked.targetId, { ...between, timezone });
    return this.past.of(asked, fold, between.to);
  }
}
