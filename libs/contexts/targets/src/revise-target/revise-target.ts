import { type Envelope } from '#domain/kernel';
import { contentHashOf } from '../domain/content.js';
import { asDrafter, writerOf } from '../domain/drafter.js';
import { withKnownIds } from '../domain/known-rows.js';
import { withIndicatorIds, type ProposedContent } from '../domain/proposed-content.js';
import { ContentIsFrozen } from '../domain/target.errors.js';
import { refuseUnknownIndicators } from '../domain/unknown-indicators.js';
import { type ImportSource, type TargetRevised } from '../domain/target.events.js';
import { type Target } from '../domain/target.state.js';

/** Replaces the content; `envelope.expectedRevision` is the revision the person saw. */
export class ReviseTarget {
  constructor(
    readonly data: {
      readonly targetId: string;
      readonly content: ProposedContent;
      readonly reason?: string | undefined;
      readonly source?: ImportSource;
      readonly demoData?: true | undefined;
      /** Of a process: the person who accepted the revision. */
      readonly acceptedBy?: string;
    },
    readonly envelope: Envelope,
  ) {}
}

export const reviseTarget =
  ({ data: { targetId, content: proposed, acceptedBy, ...why }, envelope }: ReviseTarget) =>
  (state: Target): TargetRevised[] => {
    const target = asDrafter(state, targetId, envelope.actor);
    if (target.status !== 'draft' && target.status !== 'returned') throw new ContentIsFrozen(target.status);
    refuseUnknownIndicators(proposed, target.content);
    const content = withIndicatorIds(targetId, withKnownIds(proposed, target.content), target.indicatorsAdded);
    const contentHash = contentHashOf(content);
    if (contentHash === target.contentHash) return [];
    const writtenBy = writerOf(envelope.actor, acceptedBy);
    return [{ type: 'TargetRevised', data: { content, contentHash, writtenBy, ...why } }];
  };
