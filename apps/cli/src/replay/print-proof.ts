import { type ScoreProof } from '#contexts/records/core';
import { type ReplayReport } from '#platform/read-store';
import { printTable } from '#platform/terminal';

export interface Proof extends ReplayReport {
  readonly agrees: boolean;
  readonly scores: ScoreProof;
}

const LONGEST = 60;

export function printProof(proof: Proof): string {
  const { position, events, streams, brokenLinks, scores, notCompared, parked } = proof;
  const chains =
    brokenLinks === 0
      ? '全部完好 all hash chains are sound'
      : `断开 ${brokenLinks} 处 hash chains break ${brokenLinks} times`;
  const waiting = scores.waiting === 0 ? '' : `，${scores.waiting} 份正在评分 being scored`;
  return [
    `事件 events    ${events}，截至位置 ${position} up to position ${position}`,
    `事件流 streams ${streams}，哈希链${chains}`,
    `得分 scores    重新评分 ${scores.rescored} 次，与 ${scores.recorded} 个评分事件比较 rescored and compared with what was recorded${waiting}`,
    ...notCompared.map((title) => `未比较 not compared  ${title}`),
    ...parked.map((line) => `停放 parked, compared up to there  ${line}`),
    '',
    tablesOf(proof),
    '',
    ...(proof.agrees ? [] : [differencesOf(proof), '']),
    conclusion(proof),
  ].join('\n');
}

const tablesOf = ({ tables }: Proof): string =>
  printTable(
    [
      { title: '表 table' },
      { title: '现有 live rows', align: 'right' },
      { title: '重放 replayed', align: 'right' },
      { title: '不同 differences', align: 'right' },
    ],
    tables.map(({ table, live, replayed, differences }) => [table, live, replayed, differences].map(String)),
  );

const differencesOf = ({ differences: { first } }: Proof): string =>
  printTable(
    [
      { title: '表 table' },
      { title: '键 key', width: 50 },
      { title: '列 column' },
      { title: '现有 live', width: 40 },
      { title: '重放 replayed', width: 40 },
    ],
    first.map(({ table, key, column, live, replayed }) => [
      table,
      key,
      column ?? '整行 row',
      short(live),
      short(replayed),
    ]),
  );

function short(value: string | null): string {
  if (value === null) return '—';
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

function conclusion({ agrees, differences: { count, first } }: Proof): string {
  if (agrees) return '一致：读模型与事件逐行逐列相同。It agrees: the read models are what the events say, row for row.';
  const shown = count > first.length ? `（列出前 ${first.length} 处 the first ${first.length} are listed）` : '';
  return `不一致：${count} 处不同${shown}。It does not agree: ${count} differences.`;
}
