import { csvOf, neutralised, sum, twoPlaces } from '#domain/kernel';
import { type Words } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { statusWords } from '../words/words.js';
import { type Row } from './view.js';

const headings = [
  ...[listWords.year, listWords.unit, listWords.unitName, listWords.name, listWords.budget, listWords.indicators],
  ...[listWords.weight, listWords.status, listWords.step],
];

/** A day in the past as a file, with its totals: the API gives the rows of it, and no file. */
export function asOfCsv(
  rows: readonly Row[],
  unitNames: ReadonlyMap<string, string>,
  say: (words: Words) => string,
): string {
  const lines = rows.map(({ fiscalYear, unit, name, budget, indicatorCount, weightTotal, status, stepName = '' }) =>
    [
      ...[String(fiscalYear), unit, unitNames.get(unit) ?? '', name, budget, String(indicatorCount), weightTotal],
      ...[say(statusWords[status]), stepName],
    ].map(neutralised),
  );
  const total = twoPlaces(sum(rows.map(({ budget }) => budget)));
  return csvOf([headings.map(say), ...lines, [say(listWords.total), '', '', String(rows.length), total]]);
}
