import { printLines, printTable } from '#platform/terminal';

/** As checks before submission are called. */
const SEVERITIES = { error: '强制 mandatory', warning: '提示 advisory', note: '说明 note' } as const;

export interface ShownFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly zh: string;
  readonly en: string;
  readonly line?: number | null | undefined;
  /** Where it is, in words. */
  readonly place?: { readonly zh: string } | undefined;
  readonly proposal?: string | undefined;
  /** Of an import, where decisions name it. */
  readonly number?: number | undefined;
  readonly open?: boolean | undefined;
  readonly decision?: string | undefined;
}

/** Errors shown one by one; more of them only with `--all`. */
export const MOST_ERRORS = 60;

const decisions: Readonly<Record<string, string>> = {
  accepted: '已接受建议 accepted',
  declined: '不改 declined',
  'as-printed': '按原样 as printed',
  'set-value': '已改值 set',
  mended: '已解决 mended',
};

/** Every error where it is, with what would mend it; the others by kind. */
export function printFindings(findings: readonly ShownFinding[], most = MOST_ERRORS): string {
  if (findings.length === 0) return '没有发现问题。 Nothing odd was found.';
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  const left = errors.length - most;
  return [
    `疑点 findings: ${findings.length}（强制 mandatory ${errors.length}）`,
    ...(errors.length > 0 ? [printErrors(errors.slice(0, most))] : []),
    ...(left > 0 ? [`还有 ${left} 条强制疑点，加 --all 显示。${left} more errors: --all shows them.`] : []),
    ...(others.length > 0 ? [printKinds(others)] : []),
  ].join('\n\n');
}

const printErrors = (errors: readonly ShownFinding[]): string =>
  printTable(
    [
      { title: '#', align: 'right' },
      { title: SEVERITIES.error },
      { title: '位置 where', width: 40, lines: 20 },
      { title: '说明 what', width: 60, lines: 20 },
      { title: '建议、决定 proposal, decision', width: 24 },
    ],
    errors.map(({ number, code, place, zh, en, proposal, open, decision }) => [
      number === undefined ? '' : String(number),
      code,
      place?.zh ?? '全表 whole table',
      `${zh}\n${en}`,
      [proposal ?? '', open ? '待决定 open' : decision === undefined ? '' : (decisions[decision] ?? decision)]
        .filter((part) => part !== '')
        .join('\n'),
    ]),
  );

const printKinds = (findings: readonly ShownFinding[]): string =>
  printTable(
    [
      { title: '程度 severity' },
      { title: '代码 code' },
      { title: '次 count', align: 'right' },
      { title: '行 lines', width: 24, lines: 20 },
      { title: '第一条说的是（全部见 --json） the first one says (all: --json)', width: 72, lines: 20 },
    ],
    (['warning', 'note'] as const).flatMap((severity) =>
      [...byCode(findings.filter((finding) => finding.severity === severity))].map(([code, group]) => [
        SEVERITIES[severity],
        code,
        String(group.length),
        printLines(group.flatMap(({ line }) => line ?? [])),
        `${group[0]?.zh ?? ''}\n${group[0]?.en ?? ''}`,
      ]),
    ),
  );

function byCode(findings: readonly ShownFinding[]): Map<string, ShownFinding[]> {
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return groups;
}
