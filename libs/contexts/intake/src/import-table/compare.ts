import { hashOfRevision, withKnownIds, type PresentTarget } from '#contexts/targets/core';
import { type IntakeProposal } from '../domain/intake.shapes.js';
import { type PrintedFinding } from '../domain/recorded-findings.js';
import { type Draftable } from '../domain/draftable.js';

/** A printed project beside the target that stands for it already. */
export interface Beside {
  readonly index: number;
  readonly line: number;
  readonly digest: string;
  readonly draftable: Draftable;
  readonly target: PresentTarget;
  readonly revision: number;
}

export const isUnchanged = ({ digest, draftable, target }: Beside): boolean => {
  if (target.importDigest === digest) return true;
  return hashOfRevision(target, withKnownIds(draftable.content, target.content)) === target.contentHash;
};

/** Given up, and not to stay so once the table is accepted: drafting the project again reopens it. */
export const isVoid = ({ target: { status } }: Beside): boolean => status === 'voided';

export const isOpen = ({ target: { status } }: Beside): boolean => status === 'draft' || status === 'returned';

/** A corrected project proposes a revision of what is still a draft (issue: a finding, no more, for what is submitted). */
export const revisionProposal = ({ index: project, line, target, revision }: Beside): IntakeProposal => ({
  id: `revise-target-${project}`,
  kind: 'revise-target',
  line,
  project,
  targetId: target.id,
  expectedRevision: revision,
  reason: `“${target.content.name}”已有草稿，表中内容不同：接受则以本表替换，拒绝则保留草稿。 A draft of this project exists and differs: accept to replace it, decline to keep it.`,
});

export const alreadySubmitted = ({ index: project, line, target }: Beside): PrintedFinding => ({
  code: 'target-already-submitted',
  severity: 'warning',
  line,
  project,
  message: `“${target.content.name}”已送审或已批复，本表的改动不会生效；需要修改请先退回。 The target is already submitted; this table does not change it.`,
});

export const reopens = ({ index: project, line, target }: Beside): PrintedFinding => ({
  code: 'target-voided',
  severity: 'warning',
  line,
  project,
  message: `“${target.content.name}”曾经作废，确认导入后将重新填报；不需要的请先从表中删去。 The target was voided; accepting this table reopens it: take it out of the table if that is not wanted.`,
});

export const unchangedFinding = (unchanged: readonly Beside[]): PrintedFinding[] =>
  unchanged.length === 0
    ? []
    : [
        {
          code: 'targets-unchanged',
          severity: 'note',
          message: `有 ${unchanged.length} 个项目与已填报的相同，不会重复填报。 ${unchanged.length} projects are the same as already drafted; nothing is drafted twice.`,
        },
      ];
