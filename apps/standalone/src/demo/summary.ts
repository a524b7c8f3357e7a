import { sum, twoPlaces } from '#domain/kernel';
import { printTable } from '#platform/terminal';
import { type Listed, type Target } from './bureau.js';

const words: Readonly<Record<string, string>> = { approved: '已批复', scored: '已评分' };

/** The projects as they stand at the end of the year, in the order of the table. */
export function summary(targets: readonly Target[], assessments: readonly Listed[]): string {
  const byId = new Map(assessments.map((assessment) => [assessment.targetId, assessment]));
  const rows = targets.map(({ targetId, name, budget, indicatorCount, weightTotal }) => {
    const assessed = byId.get(targetId);
    const status = words[assessed?.status ?? ''] ?? '—';
    return [name, budget, String(indicatorCount), weightTotal, status, assessed?.total ?? '—', assessed?.grade ?? '—'];
  });
  const total = twoPlaces(sum(targets.map(({ budget }) => budget)));
  const indicators = targets.reduce((count, { indicatorCount }) => count + indicatorCount, 0);
  return printTable(
    [
      { title: '项目 project' },
      { title: '预算(元) budget', align: 'right' },
      { title: '指标 rows', align: 'right' },
      { title: '权重 weight', align: 'right' },
      { title: '状态 status' },
      { title: '得分 score', align: 'right' },
      { title: '等级 grade' },
    ],
    [...rows, ['合计 total', total, String(indicators), '', '', '', '']],
  );
}
