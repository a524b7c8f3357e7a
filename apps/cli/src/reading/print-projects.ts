import { inYuan } from '#contexts/intake/core';
import { shortest, sum, twoPlaces } from '#domain/kernel';
import { printTable } from '#platform/terminal';

const MISSING = '—';

interface ShownProject {
  readonly name?: string | null | undefined;
  readonly unit?: string | null | undefined;
  /** In its `currencyUnit`. */
  readonly budget?: string | null | undefined;
  readonly currencyUnit?: string | null | undefined;
  /** The rows, or how many. */
  readonly indicators: number | readonly unknown[];
  readonly weightTotal: string;
  readonly line: number;
}

const countOf = ({ indicators }: ShownProject): number =>
  typeof indicators === 'number' ? indicators : indicators.length;

/** Budgets as they will be drafted, in 元. */
const yuanOf = ({ budget, currencyUnit }: ShownProject): string[] =>
  budget === null || budget === undefined ? [] : [inYuan(budget, currencyUnit)];

export function printProjects(projects: readonly ShownProject[]): string {
  const rows = projects.map((project, index) => [
    String(index),
    project.name ?? MISSING,
    project.unit ?? MISSING,
    yuanOf(project)[0] ?? MISSING,
    String(countOf(project)),
    project.weightTotal,
    String(project.line),
  ]);
  const total = [
    '',
    `合计 total: ${projects.length}`,
    '',
    twoPlaces(sum(projects.flatMap(yuanOf))),
    String(projects.reduce((count, project) => count + countOf(project), 0)),
    shortest(sum(projects.map(({ weightTotal }) => weightTotal))),
    '',
  ];
  return printTable(
    [
      { title: '#', align: 'right' },
      { title: '项目 project', width: 44 },
      { title: '单位 unit' },
      { title: '预算（元） budget', align: 'right' },
      { title: '指标 rows', align: 'right' },
      { title: '权重 weights', align: 'right' },
      { title: '行 line', align: 'right' },
    ],
    [...rows, total],
  );
}
