import { type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';

type Import = Schemas['OrganisationImport'];

const statuses: Readonly<Record<Import['status'], string>> = {
  waiting: '待确认 waiting',
  accepted: '正在登记 applying',
  applied: '已登记 applied',
  discarded: '已作废 discarded',
  gone: '已销毁 gone',
};
const kinds = { unit: '单位 units', person: '人员 people', appointment: '任职 appointments' } as const;
const severities = { error: '强制 error', warning: '提示 warning', note: '说明 note' } as const;
const MOST_FINDINGS = 50;

export const printImports = (imports: readonly Schemas['ListedOrganisationImport'][]): string =>
  imports.length === 0
    ? '没有机构导入。 There are no imports of the organisation.'
    : printTable(
        [
          { title: '导入 import', whole: true },
          { title: '时间 when' },
          { title: '状态 status' },
          { title: '变更 changes', align: 'right' },
          { title: '强制 errors', align: 'right' },
          { title: '谁 who' },
        ],
        imports.map(({ importId, importedAt, status, steps, findingCounts, importedBy }) => [
          ...[importId.slice(0, 8), importedAt.slice(0, 16), statuses[status], String(steps)],
          ...[String(findingCounts.error), importedBy],
        ]),
      );

export function printImport(shown: Import): string {
  const { importId, status, fileName, counts, findings = [], keptUntil } = shown;
  const head = `机构导入 import ${importId}（${statuses[status]}${fileName === undefined ? '' : `，${fileName}`}）`;
  const waits =
    status === 'waiting'
      ? [`在 ${keptUntil.slice(0, 10)} 前未确认的，内容将销毁。 Kept until then if nobody accepts it.`]
      : [];
  return [head, printCounts(counts), ...printFindings(findings), ...outcome(shown), ...waits].join('\n\n');
}

const printCounts = (counts: Import['counts']): string =>
  printTable(
    [
      { title: '' },
      ...['新增 added', '变更 changed', '将结束 ending', '不变 unchanged', '文件里没有 not in the file'].map(
        (title) => ({
          title,
          align: 'right' as const,
        }),
      ),
    ],
    (['unit', 'person', 'appointment'] as const).map((kind) => {
      const { added, changed, ending, unchanged, absent } = counts[kind];
      return [kinds[kind], ...[added, changed, ending, unchanged, absent].map(String)];
    }),
  );

function printFindings(findings: NonNullable<Import['findings']>): string[] {
  if (findings.length === 0) return [];
  const table = printTable(
    [
      { title: '疑点 finding', align: 'right' },
      { title: '程度 severity' },
      { title: '行 line' },
      { title: '说明 what' },
    ],
    findings
      .slice(0, MOST_FINDINGS)
      .map(({ number, severity, sheet, line, zh, en }) => [
        ...[
          String(number),
          severities[severity],
          [sheet, line].filter((part) => part !== undefined).join(' '),
          `${zh} ${en}`,
        ],
      ]),
  );
  const more = findings.length - MOST_FINDINGS;
  return more > 0 ? [table, `还有 ${more} 条，用 --json 查看。 ${more} more: --json shows them.`] : [table];
}

function outcome({ taken, steps, refusals = [] }: Import): string[] {
  if (taken === undefined) return [];
  const refused = refusals.map(({ step, does, of, reason }) => `  ${step} ${does} ${of}: ${reason}`);
  return [
    `已办理 ${taken}/${steps} 项变更，未能办理 ${refusals.length} 项。 Changes taken: ${taken} of ${steps}; refused: ${refusals.length}.`,
    ...refused,
  ];
}

const deeds: Readonly<Record<string, string>> = {
  'register-unit': '登记单位 register',
  'rename-unit': '更名 rename',
  'assign-departments': '分管部门 departments',
  'register-person': '登记人员 register',
  'change-details': '变更信息 details',
  'move-person': '调动 move',
  'end-appointment': '结束任职 end',
  'make-appointment': '任职 appoint',
  'name-deputy': '代理 deputy',
  'end-deputy': '结束代理 deputy ends',
  'record-leaving': '离任 leaves',
  'succeed-unit': '承接 succeeded',
  'close-unit': '撤销 close',
};

export function printChanges(changes: readonly Schemas['OrganisationChange'][], all: number): string {
  const table = printTable(
    [
      { title: '', align: 'right' },
      { title: '变更 change' },
      { title: '对象 of' },
      { title: '内容 what' },
      { title: '行 line' },
    ],
    changes.map(({ step, does, of, says, sheet, line }) => [
      ...[
        String(step),
        deeds[does] ?? does,
        of,
        wordsOf(says, of),
        [sheet, line].filter((part) => part !== undefined).join(' '),
      ],
    ]),
  );
  const more = all - changes.length;
  return more > 0 ? `${table}\n还有 ${more} 项，加 --all 显示。 ${more} more: --all shows them.` : table;
}

const wordsOf = (says: Schemas['OrganisationChange']['says'], of: string): string =>
  Object.entries(says)
    .filter(([field, value]) => value !== of && field !== 'appointmentId')
    .map(([, value]) => String(value))
    .join(' ');
