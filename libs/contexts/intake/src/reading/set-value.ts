import { weightTotalOf } from './check-projects.js';
import {
  type Field,
  type IndicatorRow,
  type ProjectReading,
  type SetValue,
  type TableReading,
} from './table-reading.js';
import { operatorOf, directionOf } from './words.js';

export const withRows = (project: ProjectReading, indicators: readonly IndicatorRow[]): ProjectReading => ({
  ...project,
  weightTotal: weightTotalOf(indicators),
  indicators,
});

/** The reading with the proposed value where it belongs: in a row, a project or, a year, in the table. */
export function setValue(reading: TableReading, proposal: SetValue): TableReading {
  const { project, field, to } = proposal;
  if (field === 'fiscalYear') return { ...reading, fiscalYear: Number(to) };
  return {
    ...reading,
    projects: reading.projects.map((each, index) => (index === project ? mended(each, proposal) : each)),
  };
}

const OF_PROJECT: Partial<Record<Field | 'fiscalYear' | 'currencyUnit', 'name' | 'unit' | 'budget' | 'annualGoal'>> = {
  project: 'name',
  unit: 'unit',
  budget: 'budget',
  annualGoal: 'annualGoal',
};

function mended(project: ProjectReading, { field, line, to }: SetValue): ProjectReading {
  if (field === 'currencyUnit') return { ...project, currencyUnit: to };
  const key = OF_PROJECT[field];
  if (key) return { ...project, [key]: to };
  return withRows(
    project,
    project.indicators.map((row) => (row.line === line ? { ...row, ...OF_ROW[field]?.(to) } : row)),
  );
}

const OF_ROW: Partial<Record<SetValue['field'], (to: string) => Partial<IndicatorRow>>> = {
  level1: (level1) => ({ level1 }),
  level2: (level2) => ({ level2 }),
  level3: (level3) => ({ level3 }),
  operator: (to) => ({ operator: operatorOf(to) }),
  value: (value) => ({ value }),
  unitOfMeasure: (unit) => ({ unit }),
  weight: (weight) => ({ weight }),
  direction: (to) => ({ direction: directionOf(to) }),
};
