import { type ImportSource } from '#contexts/targets';
import { draftable, type Draftable, type NotDraftable } from '../../domain/draftable.js';
import { type PresentIntake } from '../../domain/intake.state.js';
import { repaired } from '../../domain/repaired.js';

interface Drafting {
  readonly project: number;
  readonly fiscalYear: number;
  readonly draftable: Draftable;
  readonly source: ImportSource;
}

/** `expectedRevision` is the revision that a person accepted to replace. */
export type DraftStep =
  (Drafting & { readonly kind: 'draft' }) | (Drafting & { readonly kind: 'revise'; readonly expectedRevision: number });

/** What an accepted import asks for, project by project, in the order of the table. */
export type Step =
  | DraftStep
  | { readonly kind: 'leave-out'; readonly project: number; readonly reason: NotDraftable['reason'] | 'project-twice' }
  | { readonly kind: 'keep'; readonly project: number; readonly targetId: string };

export function planDrafts(intake: PresentIntake): Step[] {
  const { header, projects } = intake;
  const { fiscalYear, projects: asDecided } = repaired(intake);
  const table = { region: header.region, fiscalYear };
  const seen = new Set<string>();
  return asDecided.map(({ reading, code }, index): Step => {
    const printed = projects[index];
    const found = draftable(reading, code, table);
    if ('reason' in found || !printed) {
      return { kind: 'leave-out', project: index, reason: 'reason' in found ? found.reason : 'content-invalid' };
    }
    // Of two projects of one name (a finding), the first is drafted: the second would pass for it.
    if (seen.has(found.targetId)) return { kind: 'leave-out', project: index, reason: 'project-twice' };
    seen.add(found.targetId);
    const { intakeId } = header;
    const source = { intakeId, project: index, line: printed.line, digest: printed.digest };
    return stepFor({ project: index, fiscalYear, draftable: found, source }, intake);
  });
}

function stepFor(drafting: Drafting, { proposals }: PresentIntake): Step {
  const { project, draftable } = drafting;
  const revision = proposals.find((each) => each.kind === 'revise-target' && each.project === project);
  // Where a unit, a name or the year was decided, it is another target than the one that was compared.
  if (revision?.kind !== 'revise-target' || revision.targetId !== draftable.targetId)
    return { kind: 'draft', ...drafting };
  if (revision.decision !== 'accepted') return { kind: 'keep', project, targetId: draftable.targetId };
  return { kind: 'revise', ...drafting, expectedRevision: revision.expectedRevision };
}
