import { DomainError } from '#domain/kernel';
import { OTHER_LOG_WORDS, type SubscriberLag } from '#platform/read-store';

/** One version of a projection: what a query's rows come from. */
export interface ReadsFrom {
  readonly name: string;
  readonly version: number;
}

/** How far a projection is behind, as far as that could be told in time. */
export type KnownLag =
  | (Pick<SubscriberLag, 'eventsBehind' | 'capped' | 'secondsBehind' | 'ledBy' | 'isOfOtherLog'> & {
      /** Of the event store. */
      readonly head: string;
    })
  | undefined;

const UNKNOWN_S = 2;
// A lease that is not renewed is free after three seconds.
const WITHOUT_LEADER_S = 5;
const LONG_S = 10;
// Far below what a projection catches up in a second, so that one retry is mostly enough.
const EVENTS_A_SECOND = 2000;
const BUILDING_S = 5;
const LONG_BUILDING_S = 30;

/** The rows are not there yet: how far they are, how far the projection is behind, and when to ask again, if that is any use. */
export function behind(from: ReadsFrom, wanted: string, at: string, lag: KnownLag): DomainError {
  const known = { projection: titleOf(from), wanted, at, ...figuresOf(lag) };
  if (lag !== undefined && BigInt(wanted) > BigInt(lag.head)) return notInThisLog({ ...known, head: lag.head });
  const retryAfterSeconds = secondsUntil(lag);
  const [zh, en] = inWords(lag);
  const sentences = {
    zh: `刚才的操作还没有反映到这里的数据中，请 ${retryAfterSeconds} 秒后再试。${zh}`,
    en: `What was just done is not yet in the data that is read here: try again in ${retryAfterSeconds} s.${en}`,
  };
  return new DomainError('unavailable', 'read-model-behind', sentences, { ...known, retryAfterSeconds });
}

/** To wait does not help. */
function notInThisLog(known: Readonly<Record<string, unknown>>): DomainError {
  const sentences = {
    zh: '要等的那一步操作不在这里的记录中（来自另一个事件库），等待没有用：请刷新页面，不带 Jixiao-Min-Position 重新读取。',
    en:
      'What is waited for is not in the records here (it is of another event store) and will not come: ' +
      'reload the page, to read without Jixiao-Min-Position.',
  };
  return new DomainError('unavailable', 'read-model-behind', sentences, { ...known, retryAfterSeconds: null });
}

/** This version's tables are still being filled, or no longer kept. */
export function building(from: ReadsFrom, lag: KnownLag): DomainError {
  const projection = titleOf(from);
  const retryAfterSeconds = lag?.capped === false ? BUILDING_S : LONG_BUILDING_S;
  const sentences = {
    zh: `这里的数据正在整理，暂时不能查看，请 ${retryAfterSeconds} 秒后再试。`,
    en: `The data that is read here is being prepared and cannot be read yet: try again in ${retryAfterSeconds} s.`,
  };
  const details = { projection, ...figuresOf(lag), retryAfterSeconds };
  return new DomainError('unavailable', 'read-model-building', sentences, details);
}

/** The rows are of another event store: what they say may not be so, and no waiting helps. */
export function ofOtherLog(from: ReadsFrom): DomainError {
  const { zh, en } = OTHER_LOG_WORDS;
  const sentences = {
    zh: `这里的数据暂时不能查看，请通知管理员。${zh}`,
    en: `The data that is read here cannot be read: tell the administrator. ${en}`,
  };
  return new DomainError('unavailable', 'read-model-of-other-log', sentences, {
    projection: titleOf(from),
    retryAfterSeconds: null,
  });
}

export const malformedPosition = () =>
  new DomainError('invalid', 'invalid-min-position', {
    zh: 'Jixiao-Min-Position 应是写操作答复的 Jixiao-Position（十进制数字）。',
    en: 'Jixiao-Min-Position must be the Jixiao-Position a command answered (decimal digits).',
  });

const titleOf = ({ name, version }: ReadsFrom): string => `${name}__v${version}`;

function secondsUntil(lag: KnownLag): number {
  if (lag === undefined) return UNKNOWN_S;
  if (lag.ledBy === null) return WITHOUT_LEADER_S;
  return lag.capped ? LONG_S : 1 + Math.floor(lag.eventsBehind / EVENTS_A_SECOND);
}

function inWords(lag: KnownLag): readonly [string, string] {
  if (lag === undefined) return ['', ''];
  const { eventsBehind, capped, ledBy } = lag;
  const seconds = Math.round(lag.secondsBehind);
  const zh = `（落后${capped ? '超过' : ''} ${eventsBehind} 个事件、${seconds} 秒${ledBy ? '' : '，没有投影进程在更新它'}）`;
  const events = `${capped ? 'more than ' : ''}${eventsBehind} events and ${seconds} s behind`;
  return [zh, ` (${events}${ledBy ? '' : ', and no projector keeps it'})`];
}

const figuresOf = (lag: KnownLag) =>
  lag && {
    eventsBehind: lag.eventsBehind,
    eventsBehindCapped: lag.capped,
    secondsBehind: Math.round(lag.secondsBehind * 1000) / 1000,
  };
