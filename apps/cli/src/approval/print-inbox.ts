import { targetStatusWords } from '#contexts/targets/core';
import { type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';
import { type InboxItem } from './inbox-items.js';
import { SHORT } from './options.js';

export const voteWords = { agree: '同意', disagree: '不同意', abstain: '弃权' } as const;

export const printCounts = ({ todo, overdue, done, toRead, mine, returned }: Schemas['InboxCounts']): string =>
  `待办 todo ${todo}（超期 overdue ${overdue}） · 已办 done ${done} · 待阅 copies ${toRead} · 我发起的 mine ${mine} · 被退回 returned ${returned}`;

export function printInbox(box: string, items: readonly InboxItem[]): string {
  if (items.length === 0) return '没有这样的事项。 There is nothing of that kind.';
  return printTable(
    [
      { title: '编号 id', whole: true },
      { title: '年度 year' },
      { title: '单位 unit' },
      { title: '项目 project', width: 36 },
      { title: '环节 step', width: 24 },
      ...(box === 'done' ? [{ title: '签署 vote' }] : [{ title: '期限 due' }]),
      { title: '最近意见 last opinion', width: 40, lines: 4 },
    ],
    items.map((item) => [
      ...[shortOf(item), String(item.fiscalYear), item.unit, item.name, placeOf(item)],
      ...[box === 'done' ? votedBy(item) : dueOf(item), opinionOf(item)],
    ]),
  );
}

const shortOf = ({ targetId }: InboxItem): string => targetId.slice(0, SHORT);

function placeOf({ round, step, stepName = '', ordinal, onBehalfOf, assignedTo, status }: InboxItem): string {
  const at = step === undefined ? targetStatusWords[status] : `第${step}步 ${stepName}`;
  const hints = [
    ...(ordinal === undefined || ordinal === 1 ? [] : [`席位 seat ${ordinal}`]),
    ...(onBehalfOf === undefined ? [] : [`代 for ${onBehalfOf}`]),
    ...(assignedTo === undefined ? [] : [`分派给 assigned to ${assignedTo}`]),
  ];
  return [`第${round}轮 ${at}`, ...hints].join('\n');
}

const dueOf = ({ due, overdue }: InboxItem): string =>
  due === undefined ? '—' : `${due}${overdue === true ? ' 超期 overdue' : ''}`;

const votedBy = ({ vote, signedBy, onBehalfOf }: InboxItem): string =>
  [vote === undefined ? '' : voteWords[vote], onBehalfOf === undefined ? '' : `${signedBy} 代 for ${onBehalfOf}`]
    .filter((line) => line !== '')
    .join('\n');

const opinionOf = ({ lastOpinion }: InboxItem): string =>
  lastOpinion === undefined ? '' : `${lastOpinion.signedBy}：${lastOpinion.opinion}`;
