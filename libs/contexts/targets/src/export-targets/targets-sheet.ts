import { neutralised, sum, twoPlaces } from '#domain/kernel';
import { type WrittenSheet } from '#platform/workbook';
import { statusWords } from '../domain/status-words.js';
import { type FoundTarget } from '../views/current-targets/found-target.js';

const HEADINGS = [
  ...['年度', '单位代码', '单位名称', '项目编码', '项目名称', '预算数（元）', '指标行数', '权重合计'],
  ...['状态', '环节', '期限', '是否超期', '送审人'],
];
const AMOUNT = HEADINGS.indexOf('预算数（元）');

/** The rows as texts, with `names` of units by their codes; the last one is the total. */
export function targetRows(
  targets: readonly FoundTarget[],
  names: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const rows = targets.map((target) =>
    [...whatOf(target, names.get(target.unit)), ...whereOf(target)].map((text) => neutralised(text ?? '')),
  );
  const budget = twoPlaces(sum(targets.map((target) => target.budget)));
  return [HEADINGS, ...rows, ['合计', '', '', '', `${targets.length} 项`, budget]];
}

type Text = string | null | undefined;

const whatOf = (target: FoundTarget, unitName: Text): readonly Text[] => [
  ...[String(target.fiscalYear), target.unit, unitName, target.code, target.name, target.budget],
  ...[String(target.indicatorCount), target.weightTotal],
];

const whereOf = ({ status, stepName, due, overdue, submittedBy }: FoundTarget): readonly Text[] => [
  ...[statusWords[status], stepName, due, overdue ? '是' : null, submittedBy],
];

/** The same with budgets that can be added up. */
export const targetsSheet = (rows: ReturnType<typeof targetRows>): WrittenSheet => ({
  name: '绩效目标',
  rows: rows.map((row, at) => row.map((text, column) => (at > 0 && column === AMOUNT ? { amount: text } : text))),
});
