import { z } from 'zod';
import { type Actor } from '#domain/kernel';
import { command } from '#platform/context/core';
import { contentHashOf } from '../domain/content.js';
import { asDrafter, writerOf } from '../domain/drafter.js';
import { withKnownIds } from '../domain/known-rows.js';
import { proposedContentSchema, withIndicatorIds, type ProposedContent } from '../domain/proposed-content.js';
import { reason } from '../domain/request-parts.js';
import { ContentIsFrozen } from '../domain/target.errors.js';
import { demoData, sourceSchema, type TargetRevised } from '../domain/target.events.js';
import { type PresentTarget, type Target } from '../domain/target.state.js';
import { targetStreams } from '../domain/target.streams.js';
import { refuseUnknownIndicators } from '../domain/unknown-indicators.js';

/** Replaces the content; `envelope.expectedRevision` is the revision the person saw. */
export class ReviseTarget extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({
    targetId: z.uuid(),
    content: proposedContentSchema,
    reason: reason.optional(),
    source: sourceSchema.optional(),
    demoData,
    /** Of a process: the person who accepted the revision. */
    acceptedBy: z.string().optional(),
  }),
  // An import that was half applied when writers came up must find its commands again.
  hashed: ({ acceptedBy: _, ...asked }) => asked,
}) {}

/** The target, for who may revise it as it stands. */
export function revisable(state: Target, targetId: string, actor: Actor): PresentTarget {
  const target = asDrafter(state, targetId, actor, 'target.revise');
  if (target.status !== 'draft' && target.status !== 'returned') throw new ContentIsFrozen(target.status);
  return target;
}

/** The target with this content instead of its own; nothing where it is the same. */
export function revised(
  target: PresentTarget,
  proposed: ProposedContent,
  by: Omit<TargetRevised['data'], 'content' | 'contentHash'>,
): readonly TargetRevised[] {
  refuseUnknownIndicators(proposed, target.content);
  const content = withIndicatorIds(target.id, withKnownIds(proposed, target.content), target.indicatorsAdded);
  const contentHash = contentHashOf(content);
  return contentHash === target.contentHash ? [] : [{ type: 'TargetRevised', data: { content, contentHash, ...by } }];
}

export const reviseTarget = ReviseTarget.rule((state, { data, envelope: { actor } }) => {
  const { targetId, content, acceptedBy, ...why } = data;
  const target = revisable(state, targetId, actor);
  return revised(target, content, { writtenBy: writerOf(actor, acceptedBy), ...why });
});
