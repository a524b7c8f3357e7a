import { holdsRole, isUnitCode, type Envelope } from '#domain/kernel';
import { contentHashOf, targetIdOf } from '../domain/content.js';
import { writerOf } from '../domain/drafter.js';
import { withKnownIds } from '../domain/known-rows.js';
import { withIndicatorIds, type ProposedContent } from '../domain/proposed-content.js';
import { NotAUnitCode, NotTheDrafter, TargetExists } from '../domain/target.errors.js';
import {
  type ImportSource,
  type TargetDrafted,
  type TargetReopened,
  type TargetRevised,
} from '../domain/target.events.js';
import { type PresentTarget, type Target } from '../domain/target.state.js';
import { refuseUnknownIndicators } from '../domain/unknown-indicators.js';

export class DraftTarget {
  readonly targetId: string;

  constructor(
    readonly data: {
      readonly region: string;
      readonly fiscalYear: number;
      readonly unit: string;
      readonly code?: string | undefined;
      readonly content: ProposedContent;
      readonly source?: ImportSource;
      readonly demoData?: true | undefined;
      /** Of a process: the person who accepted what it drafts. */
      readonly acceptedBy?: string;
    },
    readonly envelope: Envelope,
  ) {
    this.targetId = targetIdOf({ ...data, name: data.content.name });
  }
}

/** A project that was voided is gone on with: its rounds and the ordinals of its rows go on. */
function reopen(target: PresentTarget, { data, envelope }: DraftTarget): (TargetReopened | TargetRevised)[] {
  const { source, demoData, acceptedBy } = data;
  const writtenBy = writerOf(envelope.actor, acceptedBy);
  refuseUnknownIndicators(data.content, target.content);
  const content = withIndicatorIds(target.id, withKnownIds(data.content, target.content), target.indicatorsAdded);
  return [
    { type: 'TargetReopened', data: { reopenedBy: writtenBy } },
    { type: 'TargetRevised', data: { content, contentHash: contentHashOf(content), writtenBy, source, demoData } },
  ];
}

export const draftTarget =
  (command: DraftTarget) =>
  (state: Target): (TargetDrafted | TargetReopened | TargetRevised)[] => {
    const { targetId, data, envelope } = command;
    const { actor } = envelope;
    if (!isUnitCode(data.unit)) throw new NotAUnitCode(data.unit);
    if (!('system' in actor) && !holdsRole(actor, 'unit-drafter', data.unit)) throw new NotTheDrafter(data.unit);
    if (state.status === 'voided') return reopen(state, command);
    if (state.status !== 'absent') throw new TargetExists(state);
    refuseUnknownIndicators(data.content);
    const content = withIndicatorIds(targetId, data.content, 0);
    const { acceptedBy, ...drafted } = data;
    const writtenBy = writerOf(actor, acceptedBy);
    const contentHash = contentHashOf(content);
    return [{ type: 'TargetDrafted', data: { ...drafted, targetId, content, contentHash, writtenBy } }];
  };
