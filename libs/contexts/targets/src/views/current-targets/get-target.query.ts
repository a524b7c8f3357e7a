import { Query } from '@nestjs/cqrs';
import { maySee } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { answering } from '#platform/context';
import { TargetNotFound } from '../../domain/target.errors.js';
import { SubmissionAdvisories } from '../submission-advisories/submission-advisories.row.js';
import { CurrentIndicator } from './current-indicator.row.js';
import { CurrentTarget } from './current-target.row.js';
import { type WholeTarget } from './target-answer.js';

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
  if (!target || !maySee(actor, 'target.read', target.unit)) throw new TargetNotFound(targetId);
  const indicators = await rows.find(CurrentIndicator, { where: { targetId }, order: { place: 'ASC' } });
  const submission = await rows.findOneBy(SubmissionAdvisories, { targetId });
  return { target, indicators, advisories: submission?.advisories ?? [] };
});
