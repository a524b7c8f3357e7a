import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { sum, uuidv5 } from '#domain/kernel';
import {
  bytesOf,
  importFacts as facts,
  misplacedTable,
  row,
  smallTable,
  withProject,
} from '../../../../../../test/fixtures/tables/small-table.js';
import { type IntakeEvent } from '../../domain/intake.events.js';
import { intakeDecider, type PresentIntake } from '../../domain/intake.state.js';
import { planImport } from '../../import-table/plan-import.js';
import { readTable } from '../../reading/read-table.js';
import { planDrafts, type Step } from './plan-drafts.js';

function imported(bytes: Uint8Array, ...then: IntakeEvent[]): PresentIntake {
  const events = [...planImport(readTable(bytes), facts, new Map()).flat(), ...then];
  const intake = events.reduce(intakeDecider.evolve, intakeDecider.initialState);
  if (intake.status === 'absent' || intake.status === 'received') throw new Error('what was planned is an import');
  return intake;
}
const decided = (type: 'RepairAccepted' | 'RepairDeclined', proposalId: string): IntakeEvent => ({
  type,
  data: { proposalId, decidedBy: 'p-drafter' },
});
const proposed = (project: number, targetId = targetIdAt(project)): IntakeEvent => ({
  type: 'RepairProposed',
  data: {
    ...{ id: `revise-target-${project}`, kind: 'revise-target', line: 8, project },
    ...{ targetId, expectedRevision: 4, reason: '。 .' },
  },
});
function targetIdAt(project: number): string {
  const step = planDrafts(imported(bytesOf(smallTable)))[project];
  if (!step || !('draftable' in step)) throw new Error('every project of it can be drafted');
  return step.draftable.targetId;
}
const weightsOf = (steps: readonly Step[]) =>
  steps.map((step) =>
    'draftable' in step ? sum(step.draftable.content.indicators.flatMap(({ weight }) => weight ?? [])).toFixed() : '—',
  );
const linesOf = (step: Step | undefined) =>
  step && 'draftable' in step ? step.draftable.content.indicators.map(({ source }) => source?.line) : [];

describe('what an accepted import drafts', () => {
  it('is one target a project, in the order of the table, with where it was read', () => {
    const intake = imported(bytesOf(smallTable));
    const steps = planDrafts(intake);
    expect(steps.map(({ kind, project }) => [kind, project])).toEqual([
      ['draft', 0],
      ['draft', 1],
      ['draft', 2],
    ]);
    expect(steps[1]).toMatchObject({
      draftable: { unit: '307001', content: { name: '技能培训经费', budget: '200000.00' } },
      source: { intakeId: facts.intakeId, project: 1, line: 8, digest: intake.projects[1]?.digest },
    });
  });

  it('has the rows of an accepted move moved, and those of a declined one as printed', () => {
    const accepted = planDrafts(imported(bytesOf(misplacedTable), decided('RepairAccepted', 'move-row-7')));
    expect(weightsOf(accepted)).toEqual(['90', '90', '90']);
    expect(linesOf(accepted[0])).toEqual([5, 6, 7]);
    const declined = planDrafts(imported(bytesOf(misplacedTable), decided('RepairDeclined', 'move-row-7')));
    expect(weightsOf(declined)).toEqual(['80', '100', '90']);
    expect(linesOf(declined[1])).toEqual([7, 8, 9, 10]);
  });

  it('keeps the digest of a project as printed, whatever was moved', () => {
    const digests = (...then: IntakeEvent[]) =>
      planDrafts(imported(bytesOf(misplacedTable), ...then)).map((step) => 'source' in step && step.source.digest);
    expect(digests(decided('RepairAccepted', 'move-row-7'))).toEqual(digests());
  });

  it('leaves out what cannot be drafted, and says why', () => {
    const table = withProject(
      withProject(smallTable, 0, (each) => ({ ...each, budget: '-5.00' })),
      2,
      (each) => ({ ...each, name: '技能培训 经费' }),
    );
    const steps = planDrafts(imported(bytesOf(table)));
    expect(steps.map((step) => [step.kind, 'reason' in step ? step.reason : undefined])).toEqual([
      ['leave-out', 'content-invalid'],
      ['draft', undefined],
      ['leave-out', 'project-twice'],
    ]);
  });

  it('revises what a person accepted to revise, and keeps what was declined', () => {
    const table = bytesOf(smallTable);
    const [, revised] = planDrafts(imported(table, proposed(1), decided('RepairAccepted', 'revise-target-1')));
    expect(revised).toMatchObject({
      kind: 'revise',
      expectedRevision: 4,
      draftable: { content: { name: '技能培训经费' } },
    });
    const [draft, kept] = planDrafts(imported(table, proposed(1), decided('RepairDeclined', 'revise-target-1')));
    expect(draft?.kind).toBe('draft');
    expect(kept).toEqual({ kind: 'keep', project: 1, targetId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('has the values that were accepted or set by hand, under the digest of what was printed', () => {
    const missing = withProject(smallTable, 0, (each) => ({
      ...each,
      indicators: [row('招聘会举办场次', ''), ...each.indicators.slice(1)],
    }));
    const byHand = (
      finding: number,
      field: 'weight' | 'budget' | 'project' | 'fiscalYear',
      to: string,
      line?: number,
    ) =>
      ({
        kind: 'set-value',
        finding,
        field,
        to,
        ...(field === 'fiscalYear' ? {} : { project: 0 }),
        ...(line === undefined ? {} : { line }),
        reason: '原表。',
      }) as const;
    const decisions: IntakeEvent = {
      type: 'DecisionsMade',
      data: {
        ...{ digest: 'a'.repeat(64), decidedBy: 'p-drafter' },
        decisions: [
          byHand(1, 'weight', '50', 5),
          byHand(2, 'budget', '8.6万元'),
          byHand(3, 'project', '招聘会'),
          byHand(4, 'fiscalYear', '2026'),
        ],
      },
    };
    const [printed] = planDrafts(imported(bytesOf(missing)));
    const [step, other] = planDrafts(imported(bytesOf(missing), decisions));
    expect(weightsOf(step ? [step] : [])).toEqual(['90']);
    expect(step).toMatchObject({ fiscalYear: 2026, draftable: { content: { name: '招聘会', budget: '86000.00' } } });
    expect(step && 'source' in step && step.source).toEqual(printed && 'source' in printed && printed.source);
    expect(other).toMatchObject({
      fiscalYear: 2026,
      draftable: { content: { name: '技能培训经费', budget: '200000.00' } },
    });
  });

  it('revises no target but the one that was compared', () => {
    const intake = imported(
      bytesOf(smallTable),
      proposed(1, uuidv5('another')),
      decided('RepairAccepted', 'revise-target-1'),
    );
    expect(planDrafts(intake).map(({ kind }) => kind)).toEqual(['draft', 'draft', 'draft']);
  });

  it('drafts the 2024 table whole: 16 targets, 101 rows, every one at 90 but the one that lost a row', () => {
    const bytes = readFileSync('test/fixtures/tables/target-table-2024.txt');
    const moves = ['move-row-67', 'move-row-104'].map((id) => decided('RepairAccepted', id));
    const steps = planDrafts(imported(bytes, ...moves));
    expect(steps.map(({ kind }) => kind)).toEqual(Array(16).fill('draft'));
    expect(steps.flatMap(linesOf)).toHaveLength(101);
    const weights = weightsOf(steps);
    expect(weights.filter((weight) => weight !== '90')).toEqual(['80']);
  });
});
