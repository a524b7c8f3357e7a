import { type Finding, type ReadTable, type TableReading } from '#intake';
import { shortest, sum, twoPlaces } from '#kernel';
import { printLines, printTable } from '#terminal';

const SEVERITIES = { error: '强制 error', warning: '提示 warning', note: '说明 note' } as const;
const MISSING = '—';

/** What `jixiao parse` shows a person: the table's head, its projects, the findings by kind, the proposals. */
export const printReading = (read: ReadTable, reading: TableReading): string =>
  [headOf(read, reading), projectsOf(reading), findingsOf(reading), proposalsOf(reading)].join('\n\n');

const headOf = ({ encoding, format }: ReadTable, { title, department, units, currencyUnit }: TableReading): string =>
  [
    title ?? '（没有标题 no title）',
    `部门 department  ${department ? `${department.code} ${department.name}  ${department.budget ?? MISSING} ${currencyUnit ?? ''}` : MISSING}`,
    ...units.map(({ code, name }) => `单位 unit        ${code} ${name ?? ''}`),
    `文件 file        ${encoding}, ${format}`,
  ].join('\n');

function projectsOf({ projects }: TableReading): string {
  const rows = projects.map((project, index) => [
    String(index),
    project.name ?? MISSING,
    project.unit ?? MISSING,
    project.budget ?? MISSING,
    String(project.indicators.length),
    project.weightTotal,
    String(project.line),
  ]);
  const total = [
    '',
    `合计 total: ${projects.length}`,
    '',
    twoPlaces(sum(projects.flatMap(({ budget }) => budget ?? []))),
    String(projects.reduce((count, { indicators }) => count + indicators.length, 0)),
    shortest(sum(projects.map(({ weightTotal }) => weightTotal))),
    '',
  ];
  return printTable(
    [
      { title: '#', align: 'right' },
      { title: '项目 project', width: 44 },
      { title: '单位 unit' },
      { title: '预算 budget', align: 'right' },
      { title: '指标 rows', align: 'right' },
      { title: '权重 weights', align: 'right' },
      { title: '行 line', align: 'right' },
    ],
    [...rows, total],
  );
}

function findingsOf({ findings }: TableReading): string {
  if (findings.length === 0) return '没有发现问题。 Nothing odd was found.';
  const rows = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    [...byCode(findings.filter((finding) => finding.severity === severity))].map(([code, group]) => [
      SEVERITIES[severity],
      code,
      String(group.length),
      printLines(group.flatMap(({ line }) => line ?? [])),
      twoLines(group[0]?.message ?? ''),
    ]),
  );
  return printTable(
    [
      { title: `发现 findings: ${findings.length}` },
      { title: '代码 code' },
      { title: '次 count', align: 'right' },
      { title: '行 lines', width: 24 },
      { title: '第一条说的是（全部见 --json） the first one says (all: --json)', width: 72 },
    ],
    rows,
  );
}

/** The Chinese sentence, then the English one. */
const twoLines = (message: string): string => message.replace('。 ', '。\n');

function byCode(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return groups;
}

function proposalsOf({ proposals }: TableReading): string {
  if (proposals.length === 0) return '没有待定的修正建议。 No repairs are proposed.';
  return printTable(
    [{ title: `建议 proposals: ${proposals.length}` }, { title: '会怎样 what it would do', width: 100 }],
    proposals.map(({ id, reason }) => [id, twoLines(reason)]),
  );
}
