import { holdsRole, maySee, type Envelope } from '#kernel';
import { contentHashOf, targetIdOf } from '../domain/content.js';
import { withIndicatorIds, type ProposedContent } from '../domain/proposed-content.js';
import { NotTheDrafter, TargetExists, TargetNotFound } from '../domain/target.errors.js';
import { type ImportSource, type TargetDrafted } from '../domain/target.events.js';
import { type Target } from '../domain/target.state.js';
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
    },
    readonly envelope: Envelope,
  ) {
    this.targetId = targetIdOf({ ...data, name: data.content.name });
  }
}

export const draftTarget =
  ({ targetId, data, envelope: { actor } }: DraftTarget) =>
  (state: Target): TargetDrafted[] => {
    if (!maySee(actor, data.unit)) throw new TargetNotFound(targetId);
    if (!('system' in actor) && !holdsRole(actor, 'unit-drafter', data.unit)) throw new NotTheDrafter(data.unit);
    if (state.status !== 'absent') throw new TargetExists(targetId);
    refuseUnknownIndicators(data.content);
    const content = withIndicatorIds(targetId, data.content, 0);
    return [{ type: 'TargetDrafted', data: { ...data, targetId, content, contentHash: contentHashOf(content) } }];
  };
