import { FIELD_NAMES, letterOf } from '#contexts/intake/core';
import { onOneLine, printTable } from '#platform/terminal';

interface ShownMapping {
  readonly sheet?: string | undefined;
  readonly line: number;
  readonly fiscalYear?: number | null | undefined;
  readonly currencyUnit?: string | null | undefined;
  readonly columns: readonly {
    readonly column: number;
    readonly heading: string;
    readonly field?: string | null | undefined;
    readonly confidence: number;
  }[];
  readonly by: 'headings' | 'content' | 'person';
}

const bases = {
  headings: '按表头 by headings',
  content: '按内容 by content',
  person: '人工指定 as a person said',
} as const;

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const names: Readonly<Record<string, readonly [zh: string, en: string]>> = FIELD_NAMES;

/** What each column was taken for, table by table; `--map` corrects it. */
export const printMappings = (mappings: readonly ShownMapping[]): string =>
  mappings.map(printMapping).join('\n\n') || '没有表头，按内容识别。 No headings: read by content.';

function printMapping({ sheet, line, fiscalYear, currencyUnit, columns, by }: ShownMapping): string {
  const head = onOneLine(
    [
      `表头 headings  ${sheet === undefined ? '' : `「${sheet}」`}第 ${line} 行`,
      bases[by],
      `年度 year ${fiscalYear ?? '—'}`,
      `金额单位 money ${currencyUnit ?? '—'}`,
    ].join('  '),
  );
  if (columns.length === 0) return head;
  return `${head}\n${printTable(
    [
      { title: '列', align: 'right' },
      { title: '表头 heading', width: 40 },
      { title: '读作 read as' },
      { title: '把握 sure', align: 'right' },
    ],
    columns.map(({ column, heading, field, confidence }) => [
      sheet === undefined ? String(column + 1) : letterOf(column),
      heading,
      field === null || field === undefined ? '（未读入 left out）' : `${names[field]?.[0] ?? field} ${field}`,
      percent(confidence),
    ]),
  )}`;
}

interface ShownHead {
  readonly title?: string | null | undefined;
  readonly form?: { readonly name: string; readonly confidence: number } | undefined;
  readonly fiscalYear: number | null;
  readonly currencyUnit?: string | null | undefined;
}

/** What the whole table was read as. */
export const printHead = ({ title, form, fiscalYear, currencyUnit }: ShownHead): string[] => [
  onOneLine(title ?? '（没有标题 no title）'),
  ...(form === undefined ? [] : [`表式 form        ${form.name}（把握 sure ${percent(form.confidence)}）`]),
  `年度 year        ${fiscalYear ?? '—'}`,
  `金额单位 money   ${currencyUnit ?? '—'}`,
];
