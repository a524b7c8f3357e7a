import { describe, expect, it } from '@jest/globals';
import { type TargetEvent } from '#contexts/targets';
import {
  bytesOf,
  importFacts as facts,
  misplacedTable,
  smallTable,
  withProject,
} from '../../../../../test/fixtures/tables/small-table.js';
import { revised, standingTarget, submitted, voided } from '../../../../../test/fixtures/targets/standing-target.js';
import { intakeDecider, type PresentIntake } from '../domain/intake.state.js';
import { planDrafts } from '../jobs/apply-intake/plan-drafts.js';
import { readTable } from '../reading/read-table.js';
import { planImport, type Existing } from './plan-import.js';

const corrected = withProject(smallTable, 1, (each) => ({ ...each, annualGoal: '更正后的目标。' }));
const nothing: ReadonlyMap<string, Existing> = new Map();

function imported(table: typeof smallTable, existing = nothing, accepted: readonly string[] = []): PresentIntake {
  const events = planImport(readTable(bytesOf(table)), facts, existing).flat();
  const decisions = accepted.map((proposalId) => ({
    type: 'RepairAccepted' as const,
    data: { proposalId, decidedBy: 'p-drafter' },
  }));
  const intake = [...events, ...decisions].reduce(intakeDecider.evolve, intakeDecider.initialState);
  if (intake.status === 'absent' || intake.status === 'received') throw new Error('what was planned is an import');
  return intake;
}

/** The targets as an accepted import of the table leaves them; `then` says what else happened to one of them. */
function afterImport(intake: PresentIntake, then: Record<number, (target: Existing['target']) => TargetEvent> = {}) {
  const standing = new Map<string, Existing>();
  for (const step of planDrafts(intake)) {
    if (step.kind !== 'draft') continue;
    const { digest } = step.source;
    const target = standingTarget(step.draftable, { digest });
    const more = then[step.project]?.(target);
    const now = more ? { target: standingTarget(step.draftable, { digest, then: [more] }), revision: 1 } : undefined;
    standing.set(target.id, now ?? { target, revision: 0 });
  }
  return standing;
}

const notesOf = ({ findings }: PresentIntake) =>
  findings
    .filter(({ code }) => code.startsWith('target'))
    .map(({ code, severity, project }) => [code, severity, project]);

describe('a table beside the targets that stand', () => {
  it('says of the same table again that all is unchanged, and proposes nothing', () => {
    const again = imported(smallTable, afterImport(imported(smallTable)));
    expect(notesOf(again)).toEqual([['targets-unchanged', 'note', undefined]]);
    expect(again.findings.at(-1)?.message).toMatch(/^有 3 个项目.*。 3 projects/);
    expect(again.proposals).toEqual([]);
    const odd = imported(misplacedTable, afterImport(imported(misplacedTable)));
    expect(odd.findings.map(({ code }) => code)).toEqual([
      'targets-unchanged',
      'weights-not-total',
      'weights-not-total',
    ]);
  });

  it('asks for no row to be moved between drafts that stand, whichever way the first import decided', () => {
    for (const accepted of [['move-row-7'], []]) {
      const again = imported(misplacedTable, afterImport(imported(misplacedTable, nothing, accepted)));
      expect(again.proposals).toEqual([]);
      expect(notesOf(again)).toEqual([['targets-unchanged', 'note', undefined]]);
    }
  });

  it('takes a table that prints what a person had decided for unchanged', () => {
    const again = imported(smallTable, afterImport(imported(misplacedTable, nothing, ['move-row-7'])));
    expect([again.proposals, notesOf(again)]).toEqual([[], [['targets-unchanged', 'note', undefined]]]);
  });

  it('leaves a draft alone that was changed by hand when the same table comes again', () => {
    const byHand = { 1: (target: Existing['target']) => revised(target, '填报人手工改过的目标。') };
    const again = imported(smallTable, afterImport(imported(smallTable), byHand));
    expect([again.proposals, notesOf(again)]).toEqual([[], [['targets-unchanged', 'note', undefined]]]);
  });

  it('proposes to revise a draft that the table corrects, against the revision that was read', () => {
    const existing = afterImport(imported(smallTable), { 1: (target) => revised(target, '手工改过。') });
    const again = imported(corrected, existing);
    const targetId = [...existing.keys()][1];
    expect(again.proposals).toEqual([
      {
        ...{ id: 'revise-target-1', kind: 'revise-target', line: 8, project: 1 },
        ...{ targetId, expectedRevision: 1, reason: expect.stringContaining('技能培训经费') },
      },
    ]);
    expect(notesOf(again)).toEqual([['targets-unchanged', 'note', undefined]]);
  });

  it('still asks for a move where one of its two projects is to be revised', () => {
    const wrong = withProject(misplacedTable, 1, (each) => ({ ...each, annualGoal: '更正后的目标。' }));
    const again = imported(wrong, afterImport(imported(misplacedTable, nothing, ['move-row-7'])));
    expect(again.proposals.map(({ id }) => id)).toEqual(['move-row-7', 'revise-target-1']);
  });

  it('drafts a project again that was voided, and says so before the table is accepted', () => {
    const again = imported(smallTable, afterImport(imported(smallTable), { 1: voided }));
    expect(again.proposals).toEqual([]);
    expect(notesOf(again)).toEqual([
      ['target-voided', 'warning', 1],
      ['targets-unchanged', 'note', undefined],
    ]);
    expect(planDrafts(again)[1]).toMatchObject({ kind: 'draft', project: 1 });
  });

  it('only finds, and proposes nothing, where what the table corrects is submitted', () => {
    const again = imported(corrected, afterImport(imported(smallTable), { 1: submitted }));
    expect(again.proposals).toEqual([]);
    expect(notesOf(again)).toEqual([
      ['target-already-submitted', 'warning', 1],
      ['targets-unchanged', 'note', undefined],
    ]);
    const same = imported(smallTable, afterImport(imported(smallTable), { 1: submitted }));
    expect(notesOf(same)).toEqual([['targets-unchanged', 'note', undefined]]);
  });
});
