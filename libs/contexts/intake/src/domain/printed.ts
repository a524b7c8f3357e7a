import { digestOf } from '#domain/kernel';
import { applyProposals } from '../reading/apply-proposals.js';
import { inYuan } from '../reading/money.js';
import { type IndicatorRow, type ProjectReading, type TableReading } from '../reading/table-reading.js';
import { type PresentIntake } from './intake.state.js';
import { type PrintedProject } from './intake.events.js';

type Defined<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Events leave out what is missing; `parse --json` prints it as null. */
export const withoutNulls = <T extends object>(bag: T): Defined<T> =>
  Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== null && value !== undefined)) as Defined<T>;

const asPrinted = ({ name, unit, budget, annualGoal, indicators }: ProjectReading, currencyUnit: string | null) => ({
  ...withoutNulls({ name, unit, budget: budget === null ? null : inYuan(budget, currencyUnit), annualGoal }),
  indicators: indicators.map(({ line: _line, raw: _raw, ...row }) => withoutNulls(row)),
});

/** A project as events keep it, with the digest that tells whether a later table changed it. */
export function printedProject(
  project: ProjectReading,
  code: string | null,
  currencyUnit: string | null,
): PrintedProject {
  const { name, unit, budget, annualGoal, weightTotal, line, indicators } = project;
  return {
    ...withoutNulls({ name, code, unit, budget, annualGoal }),
    weightTotal,
    line,
    indicators: indicators.map(({ line: at, raw, ...row }) => ({ ...withoutNulls(row), line: at, raw: [...raw] })),
    digest: digestOf(asPrinted(project, currencyUnit)),
  };
}

const rowOf = (row: PrintedProject['indicators'][number]): IndicatorRow =>
  ({
    level1: null,
    level2: null,
    level3: null,
    operator: null,
    value: null,
    unit: null,
    weight: null,
    direction: null,
    ...row,
  }) as IndicatorRow;

/** The table as it will be drafted: the rows of accepted moves moved, everything else as printed. */
export function repairedProjects(intake: PresentIntake): readonly ProjectReading[] {
  const moves = intake.proposals.filter((proposal) => proposal.kind === 'move-row');
  const reading: TableReading = {
    title: null,
    fiscalYear: null,
    currencyUnit: null,
    department: null,
    units: [],
    projects: intake.projects.map((project) => ({
      name: project.name ?? null,
      unit: project.unit ?? null,
      budget: project.budget ?? null,
      annualGoal: project.annualGoal ?? null,
      weightTotal: project.weightTotal,
      line: project.line,
      indicators: project.indicators.map(rowOf),
      currencyUnit: null,
    })),
    findings: [],
    proposals: moves,
    form: { id: 'department-project-targets', name: '部门预算项目绩效目标表', confidence: 1 },
    mappings: [],
  };
  const accepted = moves.filter(({ decision }) => decision === 'accepted').map(({ id }) => id);
  return applyProposals(reading, accepted).projects;
}

export { inYuan } from '../reading/money.js';
