import { targetStatusWords } from '#contexts/targets/core';
import { sum, twoPlaces } from '#domain/kernel';
import { printTable } from '#platform/terminal';
import { type TableRow } from './table-of.js';

const assessmentWords = { open: '待自评', recorded: '自评中', submitted: '待评分', scored: '已评分' } as const;

const statusWord = ({ status, assessment }: Pick<TableRow, 'status' | 'assessment'>): string =>
  assessment === null ? targetStatusWords[status] : assessmentWords[assessment];

export function printRows(rows: readonly TableRow[]): string {
  const lines = rows.map((row) => [
    row.unit,
    row.name,
    row.budget,
    String(row.indicatorCount),
    row.weightTotal,
    statusWord(row),
    roundOf(row),
    row.score ?? '—',
    row.grade ?? '—',
  ]);
  // What was given up is shown, and counts for nothing.
  const counted = rows.filter(({ status }) => status !== 'voided');
  const budget = twoPlaces(sum(counted.map((row) => row.budget)));
  const indicators = String(counted.reduce((count, { indicatorCount }) => count + indicatorCount, 0));
  return printTable(
    [
      { title: '单位 unit' },
      { title: '项目 project', width: 44 },
      { title: '预算(元) budget', align: 'right' },
      { title: '指标 rows', align: 'right' },
      { title: '权重 weight', align: 'right' },
      { title: '状态 status' },
      { title: '轮次/环节 round/step' },
      { title: '得分 score', align: 'right' },
      { title: '等级 grade' },
    ],
    [...lines, ['', `合计 total: ${counted.length}`, budget, indicators, '', '', '', '', '']],
  );
}

function roundOf({ round, step, stepName }: TableRow): string {
  if (round === 0) return '—';
  return step === null ? `第${round}轮` : `第${round}轮 第${step}步 ${stepName ?? ''}`;
}
