import { proposedContentSchema, targetIdOf, type ProposedContent } from '#contexts/targets/core';
import { type ProjectReading } from '../reading/table-reading.js';
import { inYuan } from '../reading/money.js';
import { cellsOf, withoutNulls } from './printed.js';

export interface Draftable {
  readonly targetId: string;
  readonly unit: string;
  readonly code?: string;
  readonly content: ProposedContent;
}

/** What a printed project lacks that a draft cannot do without; other defects are drafted as they are. */
export type NotDraftable = { readonly reason: 'name-missing' | 'unit-missing' | 'budget-missing' | 'content-invalid' };

interface Table {
  readonly region: string;
  readonly fiscalYear: number;
}

const lacking = ({ name, unit, budget }: ProjectReading): NotDraftable['reason'] | undefined => {
  if (name === null) return 'name-missing';
  if (unit === null) return 'unit-missing';
  return budget === null ? 'budget-missing' : undefined;
};

export function draftable(project: ProjectReading, code: string | undefined, table: Table): Draftable | NotDraftable {
  const missing = lacking(project);
  if (missing) return { reason: missing };
  const { name, unit, budget, currencyUnit, annualGoal, indicators } = project;
  const content = proposedContentSchema.safeParse({
    ...withoutNulls({ name, annualGoal }),
    budget: inYuan(budget ?? '', currencyUnit),
    indicators: indicators.map((row) => ({ ...cellsOf(row), source: { line: row.line, raw: [...row.raw] } })),
  });
  if (!content.success || unit === null) return { reason: 'content-invalid' };
  const { region, fiscalYear } = table;
  const targetId = targetIdOf({ region, fiscalYear, unit, code, name: content.data.name });
  return { targetId, unit, ...(code === undefined ? {} : { code }), content: content.data };
}
