import { localTime } from '#domain/kernel';
import { printTable } from '#platform/terminal';
import { partsOf, placeOf, remarkOf, whatHappened, who, type Entry } from './words.js';

export function asJson(targetId: string, entries: readonly Entry[]): string {
  const events = entries.map(({ summary, hash, odd, ...entry }) => ({ ...entry, ...summary, hash, odd }));
  return JSON.stringify({ targetId, chainsVerified: true, events }, null, 2);
}

export function asTable(entries: readonly Entry[], timezone: string): string {
  const rows = entries.map((entry) => [
    entry.position,
    localTime(timezone, entry.recordedAt),
    who(entry.actor),
    whatHappened(entry),
    placeOf(entry),
    [remarkOf(entry), ...entry.odd.map(({ zh, en }) => `⚠ ${zh}${en}`)].filter((line) => line !== '').join('\n'),
    partsOf(entry).contentHash?.slice(0, 12) ?? '',
  ]);
  const table = printTable(
    [
      { title: '位置 position', align: 'right' },
      { title: `时间 time (${timezone})` },
      { title: '谁 who', width: 36 },
      { title: '做了什么 what' },
      { title: '轮次/环节 round/step', width: 28 },
      { title: '意见、原因、得分 remark', width: 40, lines: 40 },
      { title: '内容 content' },
    ],
    rows,
  );
  return [`${table}\n`, ...conclusionOf(entries)].join('\n');
}

function conclusionOf(entries: readonly Entry[]): string[] {
  const streams = new Set(entries.map(({ stream }) => stream)).size;
  const odd = entries.filter((each) => each.odd.length > 0).length;
  const sound = `哈希链完好：${streams} 条事件流、${entries.length} 个事件。The hash chains are sound: ${streams} streams, ${entries.length} events.`;
  if (odd === 0) return [sound];
  return [
    sound,
    `⚠ 其中 ${odd} 个事件不会由本系统这样写下，见上面的说明。This system would not have written ${odd} of them: see above.`,
  ];
}
