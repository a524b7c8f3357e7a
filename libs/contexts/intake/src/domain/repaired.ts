import { applyProposals } from '../reading/apply-proposals.js';
import { moneyIn } from '../reading/money.js';
import { type ProjectReading, type SetValue, type TableReading } from '../reading/table-reading.js';
import { type DecidedFinding, type PresentIntake } from './intake.state.js';
import { readingOf } from './printed.js';
import { sharedUnit, tableAt } from './table-at.js';

/** A table as it will be drafted. */
interface Repaired {
  readonly fiscalYear: number;
  readonly projects: readonly { readonly reading: ProjectReading; readonly code: string | undefined }[];
}

/** Accepted values and rows in their place, what a person set by hand above them, everything else as printed. */
export function repaired(intake: PresentIntake): Repaired {
  const { header, projects, proposals } = intake;
  const values = valuesOf(intake);
  const printed: TableReading = {
    ...{ title: null, fiscalYear: header.fiscalYear, currencyUnit: null, department: null, units: [], findings: [] },
    ...{ form: { id: 'department-project-targets', name: '', confidence: 1 }, mappings: [], proposals: [] },
    projects: projects.map(readingOf),
  };
  const moves = proposals.filter((each) => each.kind === 'move-row').filter(({ decision }) => decision === 'accepted');
  const reading = withAll(printed, [...values, ...moves]);
  const codeOf = (index: number): string | undefined =>
    values.findLast(({ field, project }) => field === 'projectCode' && project === index)?.to ?? projects[index]?.code;
  return {
    fiscalYear: reading.fiscalYear ?? header.fiscalYear,
    projects: reading.projects.map((project, index) => ({
      reading: { ...project, currencyUnit: project.currencyUnit ?? sharedUnit(header) ?? null },
      code: codeOf(index),
    })),
  };
}

const withAll = (reading: TableReading, proposals: TableReading['proposals']): TableReading =>
  proposals.length === 0
    ? reading
    : applyProposals(
        { ...reading, proposals },
        proposals.map(({ id }) => id),
      );

function valuesOf(intake: PresentIntake): readonly SetValue[] {
  const { proposals, decided } = intake;
  const accepted = proposals.flatMap((each): SetValue[] => {
    if (each.kind !== 'set-value' || each.decision !== 'accepted') return [];
    const { id, kind, line, project = null, field, from = null, to, reason } = each;
    return [{ id, kind, line, project, field, from, to, reason }];
  });
  return [...accepted, ...[...decided].flatMap(([finding, decision]) => byHand(finding, decision, intake))];
}

function byHand(finding: number, decision: DecidedFinding, intake: PresentIntake): readonly SetValue[] {
  if (decision.kind !== 'set-value') return [];
  const { line = 0, project = null, field, from = null, to, reason } = decision;
  const value: SetValue = { id: `by-hand-${finding}`, kind: 'set-value', line, project, field, from, to, reason };
  if (field === 'currencyUnit') return unitOfTable(value, { ...intake.findings[finding - 1], ...decision }, intake);
  return field === 'budget' ? amountWithUnit(value) : [value];
}

/** An amount that is set by hand says its unit, whatever the table's is. */
function amountWithUnit(value: SetValue): readonly SetValue[] {
  const money = moneyIn(value.to);
  if (!money?.unit) return [value];
  const unit: SetValue = { ...value, id: `${value.id}-unit`, field: 'currencyUnit', to: money.unit };
  return [unit, { ...value, to: money.amount }];
}

type PlaceOf = Parameters<typeof tableAt>[0];

/** What one table is counted in, and no other of the file; an amount that says its own unit keeps it. */
function unitOfTable(value: SetValue, place: PlaceOf, intake: PresentIntake): readonly SetValue[] {
  const { currencyUnit, projects = [] } = tableAt(place, intake) ?? {};
  const shared = sharedUnit(intake.header);
  const own = (project: number): string | undefined => intake.projects[project]?.currencyUnit ?? shared;
  return projects
    .filter((project) => own(project) === currencyUnit)
    .map((project) => ({ ...value, id: `${value.id}-${project}`, project }));
}
