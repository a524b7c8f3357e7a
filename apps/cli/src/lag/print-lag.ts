import { OTHER_LOG, type ReadSideLag, type SubscriberLag } from '#platform/read-store';
import { printTable } from '#platform/terminal';

const STATES = { serving: '使用中 serving', building: '建立中 building', retiring: '退役中 retiring' } as const;

/** What `jixiao lag` shows a person. */
export function printLag({ head, subscribers, outbox }: ReadSideLag): string {
  const { waiting, capped, ledBy } = outbox;
  return [
    `事件库末尾位置 head  ${head}`,
    `待发作业 outbox      ${many(waiting, capped)}，${ledBy === null ? '没有进程在转交 nobody relays them' : `由 ${ledBy} 转交 relayed by it`}`,
    '',
    subscribers.length === 0
      ? '还没有投影进程运行过，请先启动。No projector has run yet: start one.'
      : printSubscribers(subscribers),
    ...(subscribers.some(({ isOfOtherLog }) => isOfOtherLog) ? ['', OTHER_LOG] : []),
  ].join('\n');
}

const printSubscribers = (subscribers: readonly SubscriberLag[]): string =>
  printTable(
    [
      { title: '类别 kind' },
      { title: '名称 name' },
      { title: '版本 version', align: 'right' },
      { title: '状态 state' },
      { title: '位置 position', align: 'right' },
      { title: '落后事件 events', align: 'right' },
      { title: '落后秒 seconds', align: 'right' },
      { title: '停放 parked', align: 'right' },
      { title: '更新者 led by' },
    ],
    subscribers.map((each) => [
      each.kind,
      each.name,
      each.kind === 'process' ? '' : String(each.version),
      stateOf(each),
      each.position ?? '—',
      each.isOfOtherLog ? '—' : many(each.eventsBehind, each.capped),
      each.isOfOtherLog ? '—' : each.secondsBehind.toFixed(1),
      String(each.parked),
      each.ledBy ?? `无 nobody（${each.renewedAt.toISOString()} 起 since）`,
    ]),
  );

function stateOf({ state, isOfOtherLog }: SubscriberLag): string {
  if (isOfOtherLog) return '另一个事件库 another store';
  return state === null ? '' : STATES[state];
}

const many = (count: number, capped: boolean): string => (capped ? `>${count}` : String(count));
