import { type ListedView, type RebuildAllReport, type RebuildReport } from '#platform/read-store';
import { printTable } from '#platform/terminal';
import { localTime } from '#domain/kernel';

const LONGEST = 60;

interface With {
  /** What the version note says. */
  readonly note: string | undefined;
  readonly timezone: string;
}

export function printRebuild(report: RebuildReport, { note, timezone }: With): string {
  const { view, version, served, events, isOfOtherLog } = report;
  const against = served === version ? '' : `，对照 compared with v${served}`;
  return [
    `读模型 view    ${view} v${version}${against}`,
    `事件 events    ${events}，${whereOf(report)}`,
    ...(note === undefined ? [] : [`版本说明 note  ${note}`]),
    '',
    ...(isOfOtherLog ? [] : [tablesOf(report), '']),
    ...columnsOf(report),
    ...(report.differences === 0 ? [] : [differencesOf(report), '']),
    conclusion(report, timezone),
  ].join('\n');
}

function whereOf({ position, isOfOtherLog }: RebuildReport): string {
  const at = position ?? '—';
  return isOfOtherLog
    ? `到位置 ${at}，不比较：现用的表属于另一个事件库 up to ${at} without comparison: what serves is of another event store`
    : `在位置 ${at} 比较 compared at position ${at}`;
}

const tablesOf = ({ tables }: RebuildReport): string =>
  printTable(
    [
      { title: '表 table' },
      { title: '现用 live rows', align: 'right' },
      { title: '重建 rebuilt', align: 'right' },
      { title: '不同的列 columns that differ', width: 60 },
    ],
    tables.map(({ table, live, rebuilt, differing }) => [
      table,
      String(live ?? '—'),
      String(rebuilt ?? '—'),
      differing
        .map(
          ({ column, count, expected }) => `${column ?? '整行 rows'} ${count}${expected ? '（已声明 declared）' : ''}`,
        )
        .join(', '),
    ]),
  );

/** A line of what only one version has. */
function columnsOf({ tables }: RebuildReport): readonly string[] {
  const lines = tables.flatMap(({ table, live, rebuilt, onlyLive, onlyRebuilt }) => [
    ...(live === null ? [`新增表 new table  ${table}`] : []),
    ...(rebuilt === null ? [`不再有的表 table no more  ${table}`] : []),
    ...(onlyRebuilt.length > 0 ? [`新增列 new columns  ${table}: ${onlyRebuilt.join(', ')}`] : []),
    ...(onlyLive.length > 0 ? [`不再有的列 columns no more  ${table}: ${onlyLive.join(', ')}`] : []),
  ]);
  return lines.length === 0 ? [] : [...lines, ''];
}

const differencesOf = ({ first }: RebuildReport): string =>
  printTable(
    [
      { title: '表 table' },
      { title: '键 key', width: 50 },
      { title: '列 column' },
      { title: '现用 live', width: 40 },
      { title: '重建 rebuilt', width: 40 },
    ],
    first.map(({ table, key, column, live, rebuilt }) => [
      table,
      key,
      column ?? '整行 row',
      short(live),
      short(rebuilt),
    ]),
  );

function short(value: string | null): string {
  if (value === null) return '—';
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

function conclusion(report: RebuildReport, timezone: string): string {
  const { view, outcome, retired } = report;
  const found = foundIn(report);
  switch (outcome) {
    case 'compared':
      return `${found}\n没有切换。Nothing was switched.`;
    case 'refused':
      return (
        `${found}\n没有切换，现用的继续服务；确认重建的正确后，执行 jixiao rebuild ${view} --accept "理由"。` +
        `Nothing was switched. If the rebuilt ones are right: jixiao rebuild ${view} --accept "reason".`
      );
    case 'switched':
      return [found, '已切换。Switched.', ...retired.map((each) => keptUntil(each, timezone))].join('\n');
  }
}

function foundIn({ isOfOtherLog, differences, first, tables }: RebuildReport): string {
  if (isOfOtherLog) return '由本事件库的事件重建。It is made of the events of this event store.';
  const isDeclared = tables.some(({ differing }) => differing.length > 0);
  if (differences === 0 && isDeclared) return '一致：除已声明的外，逐行逐列相同。They agree, but for what is declared.';
  if (differences === 0) return '一致：逐行逐列相同。They agree, row by row and column by column.';
  const shown = differences > first.length ? `（列出前 ${first.length} 处 the first ${first.length} are listed）` : '';
  return `不一致：${differences} 处不同${shown}。They do not agree: ${differences} differences.`;
}

const OUTCOMES: Readonly<Record<RebuildAllReport['processes'][number]['outcome'], string>> = {
  kept: '照旧：检查点属于本事件库 goes on: its place is one in this event store',
  restarted: '从头处理，已请求过的作业不再请求 goes over all events; what it asked for is not asked for again',
  'to-restart': '将从头处理 would go over all events',
};

/** Of every view what is printed of one, then the processes. */
export function printAll({ views, processes }: RebuildAllReport, of: (report: RebuildReport) => With): string {
  const rows = processes.map(({ process, outcome }) => [process, OUTCOMES[outcome]]);
  return [
    ...views.map((report) => `${printRebuild(report, of(report))}\n`),
    printTable([{ title: '流程 process' }, { title: '' }], rows),
  ].join('\n');
}

const keptUntil = ({ version, schema, dropAfter }: RebuildReport['retired'][number], timezone: string): string =>
  schema === null
    ? `v${version} 供旧版本程序继续使用，至少保留到 kept for those who still read it, at least until ${localTime(timezone, dropAfter)}`
    : `换下的表在 the replaced tables are in schema ${schema}，保留到 until ${localTime(timezone, dropAfter)}`;

const STATES: Readonly<Record<ListedView['state'], string>> = {
  serving: '在用 serving',
  building: '待建 building',
  retiring: '退役中 retiring',
  retired: '已退役 retired',
};

export const printViews = (views: readonly ListedView[], timezone: string): string =>
  printTable(
    [
      { title: '读模型 view' },
      { title: '版本 version', align: 'right' },
      { title: '状态 state' },
      { title: '自 since' },
      { title: '行 rows', align: 'right' },
      { title: '保留到 kept until' },
      { title: '接受不同的理由 accepted because', width: 40 },
    ],
    views.map(({ name, version, state, since, rows, dropAfter, reason }) => [
      name,
      `v${version}`,
      STATES[state],
      localTime(timezone, since),
      String(rows),
      dropAfter === null ? '' : localTime(timezone, dropAfter),
      reason ?? '',
    ]),
  );
