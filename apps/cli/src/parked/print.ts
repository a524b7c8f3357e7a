import { type RecordedEvent } from '#domain/kernel';
import { type ParkedStream } from '#platform/read-store';
import { onOneLine, printTable } from '#platform/terminal';
import { localTime } from '#domain/kernel';
import { subscriberTitle } from './waiting.js';

export interface ParkedWithCount extends ParkedStream {
  readonly waiting: number;
}

const LONGEST = 80;
const SHOWN = 20;

export const printParked = (parked: readonly ParkedWithCount[], timezone: string): string =>
  printTable(
    [
      { title: '订阅者 subscriber' },
      { title: '事件流 stream' },
      { title: '修订 revision', align: 'right' },
      { title: '类型 type' },
      { title: '其后等待 waiting', align: 'right' },
      { title: `停放于 since (${timezone})` },
      { title: '次数 tries', align: 'right' },
      { title: '原因 error', width: 40 },
    ],
    parked.map((each) => [
      subscriberTitle(each),
      each.stream,
      String(each.revision),
      each.eventType,
      String(each.waiting),
      localTime(timezone, each.parkedAt),
      String(each.tries),
      short(each.error),
    ]),
  );

/** `events` are the event that it waits at, and those behind it. */
export function printOne(parked: ParkedStream, events: readonly RecordedEvent[], timezone: string): string {
  const at = (moment: Date | string): string => localTime(timezone, moment);
  const [event, ...behind] = events;
  const asked = parked.askedAt ? `；已请求重投 asked to redrive ${at(parked.askedAt)}` : '';
  return [
    `${subscriberTitle(parked)}  ${parked.stream}`,
    `停放于 since ${at(parked.parkedAt)}，试过 ${parked.tries} 次 tries，上次 last ${at(parked.triedAt)}${asked}`,
    onOneLine(`原因 error: ${parked.error}`),
    '',
    `事件 event  #${parked.revision} ${parked.eventType}，位置 position ${parked.position}，${parked.eventId}`,
    event ? printEvent(event, timezone) : '事件库里已没有这个事件。The event store does not hold it any more.',
    '',
    `其后等待 ${behind.length} 个事件 events wait behind it`,
    ...behind
      .slice(0, SHOWN)
      .map(({ revision, type, metadata }) => `  #${revision} ${type} ${at(metadata.recordedAt)}`),
    ...(behind.length > SHOWN ? ['  …'] : []),
  ].join('\n');
}

/** Its data as they are stored. */
export const printEvent = (
  { data, metadata: { recordedAt, schema, actor } }: RecordedEvent,
  timezone: string,
): string =>
  [
    `记录于 recorded ${localTime(timezone, recordedAt)}，schema ${schema}，${JSON.stringify(actor)}`,
    JSON.stringify(data, null, 2),
  ].join('\n');

function short(error: string): string {
  const line = error.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
