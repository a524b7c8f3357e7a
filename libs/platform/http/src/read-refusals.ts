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
// Somebody must do something first.
const OTHER_LOG_S = 30;

/** The rows are not there yet: how far they are, how far the projection is behind, and when to ask again. */
export function behind(from: ReadsFrom, wanted: string, at: string, lag: KnownLag): DomainError {
  const projection = titleOf(from);
  const retryAfterSeconds = secondsUntil(lag);
  const [zh, en] = notInThisLog(wanted, lag) ?? inWords(lag);
  const sentences = {
    zh: `读模型 ${projection} 到了位置 ${at}，还没到 ${wanted}${zh}，请 ${retryAfterSeconds} 秒后再试。`,
    en: `The read model ${projection} is at position ${at}, not yet at ${wanted}${en}: try again in ${retryAfterSeconds} s.`,
  };
  const details = { projection, wanted, at, ...figuresOf(lag), retryAfterSeconds };
  return new DomainError('unavailable', 'read-model-behind', sentences, details);
}

/** This version's tables are still being filled, or no longer kept. */
export function building(from: ReadsFrom, lag: KnownLag): DomainError {
  const projection = titleOf(from);
  const retryAfterSeconds = lag?.capped === false ? BUILDING_S : LONG_BUILDING_S;
  const sentences = {
    zh: `读模型 ${projection} 正在建立，暂不能读，请 ${retryAfterSeconds} 秒后再试。`,
    en: `The read model ${projection} is being built and cannot be read yet: try again in ${retryAfterSeconds} s.`,
  };
  const details = { projection, ...figuresOf(lag), retryAfterSeconds };
  return new DomainError('unavailable', 'read-model-building', sentences, details);
}

/** The rows are of another event store: what they say may not be so, and no waiting helps. */
export function ofOtherLog(from: ReadsFrom): DomainError {
  const projection = titleOf(from);
  const { zh, en } = OTHER_LOG_WORDS;
  const sentences = {
    zh: `读模型 ${projection} 暂不能读，请通知管理员。${zh}`,
    en: `The read model ${projection} cannot be read: tell the administrator. ${en}`,
  };
  return new DomainError('unavailable', 'read-model-of-other-log', sentences, {
    projection,
    retryAfterSeconds: OTHER_LOG_S,
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

/** To wait does not help. */
function notInThisLog(wanted: string, lag: KnownLag): readonly [string, string] | undefined {
  if (lag === undefined || BigInt(wanted) <= BigInt(lag.head)) return undefined;
  return [
    `（事件库只到 ${lag.head}：这个位置来自另一个事件库，请不带 Jixiao-Min-Position 重新读取）`,
    ` (the event store ends at ${lag.head}: this position is of another one, so read again without Jixiao-Min-Position)`,
  ];
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
