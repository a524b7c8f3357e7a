import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Moment } from '#domain/kernel';
import { TargetAsOf, type Standing } from '../domain/target-as-of.js';
import { type AskedOfTarget } from '../target-timeline/tell-target.query.js';
import { PastOfTarget } from './past-of-target.query.js';

export class GetTargetStanding extends Query<Standing | undefined> {
  constructor(
    readonly asked: AskedOfTarget,
    readonly moment?: Moment,
  ) {
    super();
  }
}

/** A target as it stood. */
@QueryHandler(GetTargetStanding)
export class GetTargetStandingHandler implements IQueryHandler<GetTargetStanding> {
  constructor(private readonly past: PastOfTarget) {}

  execute({ asked, moment }: GetTargetStanding): Promise<Standing | undefined> {
    return this.past.of(asked, (timezone) => new TargetAsOf(asked.targetId, moment && { moment, timezone }), moment);
  }
}
