import { exact } from '#domain/kernel';
import { type ProjectDraft, type TableDraft } from './draft.js';
import { sayOfTable } from './place-head.js';

/** 元: few tables hold nothing but less, and nearly all of those that are counted in 万元 do. */
const SMALL = 10_000;

/** Asks about a table whose every amount would be small in 元: 万元 may have been forgotten, and that is ten thousand times as much. */
export function askAboutSmallBudgets(
  table: TableDraft,
  line: { readonly line: number },
  projects: readonly ProjectDraft[],
): void {
  const { currencyUnit } = table.current;
  const isAsked = currencyUnit === null && table.mappings.length > 0; // of every table but the first
  if (isAsked || (currencyUnit ?? '元') !== '元') return;
  // An amount that says its unit itself is none that was forgotten.
  const amounts = projects.flatMap((each) =>
    each.currencyUnit === currencyUnit && each.budget ? [exact(each.budget)] : [],
  );
  const [largest] = amounts.filter((amount) => amount.gt(0)).toSorted((a, b) => b.comparedTo(a));
  if (largest?.lt(SMALL)) sayOfTable({ table, line }, 'budgets-small', { amount: largest.toFixed() });
}
