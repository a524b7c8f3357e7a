import { z } from 'zod';
import { command } from '#platform/context/core';
import { contentHashOf } from '../domain/content.js';
import { asDrafter, writerOf } from '../domain/drafter.js';
import { withKnownIds } from '../domain/known-rows.js';
import { proposedContentSchema, withIndicatorIds } from '../domain/proposed-content.js';
import { reason } from '../domain/request-parts.js';
import { ContentIsFrozen } from '../domain/target.errors.js';
import { demoData, sourceSchema } from '../domain/target.events.js';
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

export const reviseTarget = ReviseTarget.rule((state, { data, envelope: { actor } }) => {
  const { targetId, content: proposed, acceptedBy, ...why } = data;
  const target = asDrafter(state, targetId, actor, 'target.revise');
  if (target.status !== 'draft' && target.status !== 'returned') throw new ContentIsFrozen(target.status);
  refuseUnknownIndicators(proposed, target.content);
  const content = withIndicatorIds(targetId, withKnownIds(proposed, target.content), target.indicatorsAdded);
  const contentHash = contentHashOf(content);
  if (contentHash === target.contentHash) return [];
  return [{ type: 'TargetRevised', data: { content, contentHash, writtenBy: writerOf(actor, acceptedBy), ...why } }];
});
