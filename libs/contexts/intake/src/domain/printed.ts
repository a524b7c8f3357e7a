import { digestOf } from '#domain/kernel';
import { inYuan } from '../reading/money.js';
import { type IndicatorRow, type ProjectReading } from '../reading/table-reading.js';
import { type PrintedProject } from './intake.shapes.js';

type Defined<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Events leave out what is missing; `parse --json` prints it as null. */
export const withoutNulls = <T extends object>(bag: T): Defined<T> =>
  Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== null && value !== undefined)) as Defined<T>;

/** What a row says, without where it was read. */
export const cellsOf = ({ level1, level2, level3, operator, value, unit, weight, direction }: IndicatorRow) =>
  withoutNulls({ level1, level2, level3, operator, value, unit, weight, direction });

const asPrinted = ({ name, unit, budget, currencyUnit, annualGoal, indicators }: ProjectReading) => ({
  ...withoutNulls({ name, unit, budget: budget === null ? null : inYuan(budget, currencyUnit), annualGoal }),
  indicators: indicators.map(cellsOf),
});

/** A project as events keep it, with the digest that tells whether a later table changed it. */
export function printedProject(
  project: ProjectReading,
  code: string | null,
  shared: string | undefined,
): PrintedProject {
  const { name, unit, budget, currencyUnit, annualGoal, weightTotal, sheet, line, indicators } = project;
  // The only table of a file says it once for all.
  const ownUnit = currencyUnit === shared ? null : currencyUnit;
  return {
    ...withoutNulls({ name, code, unit, budget, currencyUnit: ownUnit, annualGoal, sheet }),
    weightTotal,
    line,
    indicators: indicators.map((row) => ({ ...cellsOf(row), line: row.line, raw: [...row.raw] })),
    digest: digestOf(asPrinted(project)),
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

/** As it was read: what events leave out is null again. */
export const readingOf = (project: PrintedProject): ProjectReading => ({
  ...{ name: project.name ?? null, unit: project.unit ?? null, budget: project.budget ?? null },
  ...{ annualGoal: project.annualGoal ?? null, currencyUnit: project.currencyUnit ?? null },
  ...{ weightTotal: project.weightTotal, line: project.line, indicators: project.indicators.map(rowOf) },
  ...(project.sheet === undefined ? {} : { sheet: project.sheet }),
});
