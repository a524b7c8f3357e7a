import { Query } from '@nestjs/cqrs';
import { maySee } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { answering } from '#platform/context';
import { type ReadOf } from '#platform/read-store/core';
import { TargetNotFound } from '../../domain/target.errors.js';
import { type Advisory } from '../../domain/target.events.js';
import { SubmissionAdvisories } from '../submission-advisories/submission-advisories.row.js';
import { CurrentIndicator } from './current-indicator.row.js';
import { CurrentTarget } from './current-target.row.js';

export interface WholeTarget {
  readonly target: ReadOf<typeof CurrentTarget.columns>;
  readonly indicators: readonly ReadOf<typeof CurrentIndicator.columns>[];
  /** Of the last submission; none before the first one. */
  readonly advisories: readonly Advisory[];
}

export class GetTarget extends Query<WholeTarget> {
  constructor(
    readonly targetId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** Header, indicators and what was said of them, from one snapshot; what one may not see is not there. */
export const getTarget = answering(GetTarget, async (rows, { targetId, actor }) => {
  const target = await rows.findOneBy(CurrentTarget, { targetId });
  if (!target || !maySee(actor, target.unit)) throw new TargetNotFound(targetId);
  const indicators = await rows.find(CurrentIndicator, { where: { targetId }, order: { place: 'ASC' } });
  const submission = await rows.findOneBy(SubmissionAdvisories, { targetId });
  return { target, indicators, advisories: submission?.advisories ?? [] };
});
