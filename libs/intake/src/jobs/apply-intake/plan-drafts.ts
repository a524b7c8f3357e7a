import { type ImportSource } from '#targets';
import { draftable, type Draftable, type NotDraftable } from '../../domain/draftable.js';
import { type PresentIntake } from '../../domain/intake.state.js';
import { repairedProjects } from '../../domain/printed.js';

export interface DraftStep {
  readonly kind: 'draft' | 'revise';
  readonly project: number;
  readonly draftable: Draftable;
  /** The revision a `revise` was proposed against. */
  readonly expectedRevision?: number;
  readonly source: ImportSource;
}

/** What an accepted import asks for, project by project, in the order of the table. */
export type Step =
  | DraftStep
  | { readonly kind: 'leave-out'; readonly project: number; readonly reason: NotDraftable['reason'] }
  | { readonly kind: 'keep'; readonly project: number; readonly targetId: string };

export function planDrafts(intake: PresentIntake): Step[] {
  const { header, projects } = intake;
  return repairedProjects(intake).map((project, index): Step => {
    const printed = projects[index];
    const found = draftable(project, printed?.code, header);
    if ('reason' in found || !printed) {
      return { kind: 'leave-out', project: index, reason: 'reason' in found ? found.reason : 'content-invalid' };
    }
    const source = { intakeId: header.intakeId, project: index, line: printed.line, digest: printed.digest };
    const revision = intake.proposals.find((each) => each.kind === 'revise-target' && each.project === index);
    if (revision?.kind !== 'revise-target') return { kind: 'draft', project: index, draftable: found, source };
    if (revision.decision === 'declined') return { kind: 'keep', project: index, targetId: found.targetId };
    const { expectedRevision } = revision;
    return { kind: 'revise', project: index, draftable: found, expectedRevision, source };
  });
}
