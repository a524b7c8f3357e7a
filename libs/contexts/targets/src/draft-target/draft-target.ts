import { z } from 'zod';
import { isUnitCode } from '#domain/kernel';
import { command } from '#platform/context/core';
import { contentHashOf, targetIdOf } from '../domain/content.js';
import { permitted, writerOf } from '../domain/drafter.js';
import { withKnownIds } from '../domain/known-rows.js';
import { proposedContentSchema, withIndicatorIds } from '../domain/proposed-content.js';
import { NotAUnitCode, NotTheDrafter, TargetExists } from '../domain/target.errors.js';
import { demoData, sourceSchema, type TargetEvent } from '../domain/target.events.js';
import { type PresentTarget } from '../domain/target.state.js';
import { targetStreams } from '../domain/target.streams.js';
import { refuseUnknownIndicators } from '../domain/unknown-indicators.js';

export class DraftTarget extends command({
  streams: targetStreams,
  id: (data) => targetIdOf({ ...data, name: data.content.name }),
  data: z.object({
    region: z.string(),
    fiscalYear: z.int(),
    unit: z.string(),
    code: z.string().optional(),
    content: proposedContentSchema,
    source: sourceSchema.optional(),
    demoData,
    /** Of a process: the person who accepted what it drafts. */
    acceptedBy: z.string().optional(),
  }),
  // An import that was half applied when writers came up must find its commands again.
  hashed: ({ acceptedBy: _, ...asked }) => asked,
}) {}

/** A project that was voided is gone on with: its rounds and the ordinals of its rows go on. */
function reopen(target: PresentTarget, { data, envelope }: DraftTarget): readonly TargetEvent[] {
  const { source, demoData, acceptedBy } = data;
  const writtenBy = writerOf(envelope.actor, acceptedBy);
  refuseUnknownIndicators(data.content, target.content);
  const content = withIndicatorIds(target.id, withKnownIds(data.content, target.content), target.indicatorsAdded);
  return [
    { type: 'TargetReopened', data: { reopenedBy: writtenBy } },
    { type: 'TargetRevised', data: { content, contentHash: contentHashOf(content), writtenBy, source, demoData } },
  ];
}

export const draftTarget = DraftTarget.rule((state, command) => {
  const { id: targetId, data, envelope } = command;
  const { actor } = envelope;
  if (!isUnitCode(data.unit)) throw new NotAUnitCode(data.unit);
  const place = { id: targetId, unit: data.unit };
  if (!('system' in actor)) permitted(actor, 'target.draft', place, () => new NotTheDrafter(data.unit));
  if (state.status === 'voided') return reopen(state, command);
  if (state.status !== 'absent') throw new TargetExists(state);
  refuseUnknownIndicators(data.content);
  const content = withIndicatorIds(targetId, data.content, 0);
  const { acceptedBy, ...drafted } = data;
  const writtenBy = writerOf(actor, acceptedBy);
  const contentHash = contentHashOf(content);
  return [{ type: 'TargetDrafted', data: { ...drafted, targetId, content, contentHash, writtenBy } }];
});
