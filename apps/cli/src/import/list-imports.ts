import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { localTime } from '#domain/kernel';
import { printTable, writeError, writeOut } from '#platform/terminal';
import { SHORT } from './import-named.js';
import { statuses } from './print-intake.js';

type Query = NonNullable<Parameters<typeof asked>[0]>;

export interface ListOptions {
  readonly year?: number;
  readonly unit?: string;
  readonly status?: Query['status'];
  readonly who?: string;
  readonly all?: true;
  readonly json?: true;
}

interface Listing extends ListOptions {
  readonly timezone: string;
}

const PAGE = 50;

/** The latest first; `--all` for every one. */
export async function listImports(api: ApiClient, options: Listing): Promise<void> {
  const { year, unit, status, who, all, json } = options;
  const search = asked({ fiscalYear: year, unit, status, importedBy: who });
  const found: Schemas['ListedIntake'][] = [];
  let after: string | undefined;
  do {
    const query = { ...search, limit: PAGE, ...(after === undefined ? {} : { after }) };
    const { items, next } = await answerOf(api.GET('/api/v1/intakes', { params: { query } }));
    found.push(...items);
    after = next;
  } while (all && after !== undefined);
  writeOut(json ? JSON.stringify(found, null, 2) : printImports(found, options.timezone));
  if (after !== undefined) writeError('还有更早的导入，加 --all 显示。There are earlier ones: --all shows them.');
}

interface Search {
  readonly fiscalYear?: number | undefined;
  readonly unit?: string | undefined;
  readonly status?: Schemas['ListedIntake']['status'] | undefined;
  readonly importedBy?: string | undefined;
}

const asked = (search: Search) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Search]?: NonNullable<Search[Key]>;
  };

/** An id by its beginning, which `--show` takes too: a whole one would be broken over the lines of a narrow terminal. */
function printImports(imports: readonly Schemas['ListedIntake'][], timezone: string): string {
  if (imports.length === 0) return '没有符合条件的导入。 There are no such imports.';
  return printTable(
    [
      { title: '导入 import', whole: true },
      { title: '时间 when' },
      { title: '年度 year' },
      { title: '单位 units', width: 20 },
      { title: '文件 file', width: 30 },
      { title: '状态 status' },
      { title: '项目 projects', align: 'right' },
      { title: '强制/疑点 errors/ findings', align: 'right' },
      { title: '谁 who' },
    ],
    imports.map(
      ({ intakeId, importedAt, fiscalYear, units, fileName, status, projects, errors, findings, importedBy }) => [
        intakeId.slice(0, SHORT),
        localTime(timezone, importedAt).slice(0, 16),
        fiscalYear === undefined ? '—' : String(fiscalYear),
        units.join('、') || '—',
        fileName,
        statuses[status],
        projects === undefined ? '—' : String(projects),
        findings === undefined ? '—' : `${errors ?? '—'}/${findings}`,
        importedBy,
      ],
    ),
  );
}
