import { type Finding, type ReadTable, type TableReading } from '#contexts/intake/core';
import { shortest, sum, twoPlaces } from '#domain/kernel';
import { onOneLine, printLines, printTable } from '#platform/terminal';

const SEVERITIES = { error: '强制 error', warning: '提示 warning', note: '说明 note' } as const;
const MISSING = '—';

/** What `jixiao parse` shows a person: the table's head, its projects, the findings by kind, the proposals. */
export const printReading = (read: ReadTable, reading: TableReading): string =>
  [
    headOf(read, reading),
    printProjects(reading.projects),
    printFindings(reading.findings),
    printProposals(reading.proposals),
  ].join('\n\n');

const headOf = ({ encoding, format }: ReadTable, { title, department, units, currencyUnit }: TableReading): string =>
  [
    onOneLine(title ?? '（没有标题 no title）'),
    onOneLine(
      `部门 department  ${department ? `${department.code} ${department.name}  ${department.budget ?? MISSING} ${currencyUnit ?? ''}` : MISSING}`,
    ),
    ...units.map(({ code, name }) => onOneLine(`单位 unit        ${code} ${name ?? ''}`)),
    `文件 file        ${encoding}, ${format}`,
  ].join('\n');

interface PrintedProject {
  readonly name?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly budget?: string | null | undefined;
  /** The rows, or how many. */
  readonly indicators: number | readonly unknown[];
  readonly weightTotal: string;
  readonly line: number;
}

const countOf = ({ indicators }: PrintedProject): number =>
  typeof indicators === 'number' ? indicators : indicators.length;

export function printProjects(projects: readonly PrintedProject[]): string {
  const rows = projects.map((project, index) => [
    String(index),
    project.name ?? MISSING,
    project.unit ?? MISSING,
    project.budget ?? MISSING,
    String(countOf(project)),
    project.weightTotal,
    String(project.line),
  ]);
  const total = [
    '',
    `合计 total: ${projects.length}`,
    '',
    twoPlaces(sum(projects.flatMap(({ budget }) => budget ?? []))),
    String(projects.reduce((count, project) => count + countOf(project), 0)),
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

type PrintedFinding = Pick<Finding, 'code' | 'severity' | 'message'> & { readonly line?: number | null | undefined };

export function printFindings(findings: readonly PrintedFinding[]): string {
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
      { title: '行 lines', width: 24, lines: 20 },
      { title: '第一条说的是（全部见 --json） the first one says (all: --json)', width: 72, lines: 20 },
    ],
    rows,
  );
}

/** The Chinese sentence, then the English one. */
const twoLines = (message: string): string => message.replace('。 ', '。\n');

function byCode(findings: readonly PrintedFinding[]): Map<string, PrintedFinding[]> {
  const groups = new Map<string, PrintedFinding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return groups;
}

interface PrintedProposal {
  readonly id: string;
  readonly reason: string;
  readonly decision?: 'accepted' | 'declined' | undefined;
}

const decisions = { accepted: '已接受 accepted', declined: '已拒绝 declined' } as const;

export function printProposals(proposals: readonly PrintedProposal[]): string {
  if (proposals.length === 0) return '没有待定的修正建议。 No repairs are proposed.';
  return printTable(
    [
      { title: `建议 proposals: ${proposals.length}` },
      { title: '决定 decision' },
      { title: '会怎样 what it would do', width: 100, lines: 20 },
    ],
    proposals.map(({ id, reason, decision }) => [
      id,
      decision === undefined ? '待定 open' : decisions[decision],
      twoLines(reason),
    ]),
  );
}
