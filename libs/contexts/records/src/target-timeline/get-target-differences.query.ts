import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { changesBetween } from '#contexts/targets/core';
import { NoSuchRound } from './timeline.errors.js';
import { TellTarget, type AskedOfTarget } from './tell-target.query.js';

interface Rounds {
  readonly from: number;
  /** Left out: the content as it stands. */
  readonly to?: number | undefined;
}

export class GetTargetDifferences extends Query<NonNullable<ReturnType<typeof changesBetween>>> {
  constructor(
    readonly asked: AskedOfTarget,
    readonly rounds: Rounds,
  ) {
    super();
  }
}

/** What changed in the content between two submissions. Throws NoSuchRound. */
@QueryHandler(GetTargetDifferences)
export class GetTargetDifferencesHandler implements IQueryHandler<GetTargetDifferences> {
  constructor(private readonly tell: TellTarget) {}

  async execute({ asked, rounds: { from, to } }: GetTargetDifferences) {
    const { told } = await this.tell.of(asked);
    const changes = changesBetween(told, from, to);
    if (changes === undefined) throw new NoSuchRound(told.items.filter(({ submitted }) => submitted).length);
    return changes;
  }
}
