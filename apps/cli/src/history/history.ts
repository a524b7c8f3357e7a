import { assessmentStream } from '#assessments/core';
import { emptyTip, nextTip, type EventStore } from '#event-store';
import { type RecordedEvent } from '#kernel';
import { targetStream } from '#targets/core';
import { printTable } from '#terminal';
import { refuse, saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { withEventStore } from '../stores.js';
import { localTime } from '../table/moment.js';
import { findTargets } from './find-target.js';
import { partsOf, placeOf, remarkOf, whatHappened, who } from './words.js';

/** Of the target that the text names. */
export async function history(text: string, json: true | undefined): Promise<void> {
  const settings = findInstance(['EVENTSTORE_URL']);
  await withEventStore(settings, (eventStore) => showHistory(eventStore, text, { ...settings, json }));
}

interface Shown {
  readonly timezone: string;
  readonly json?: true | undefined;
}

async function showHistory(eventStore: EventStore, text: string, shown: Shown): Promise<void> {
  saysForOperator();
  const found = await findTargets(eventStore, text);
  const [only] = found;
  if (found.length > 1) {
    console.log(shown.json ? JSON.stringify(found, null, 2) : listOf(found));
    throw refuse(`有 ${found.length} 个目标符合，请用编号指明。`, `${found.length} targets match: name one by its id.`);
  }
  const events = only === undefined ? [] : await eventsOf(eventStore, only.targetId);
  if (only === undefined || events.length === 0)
    throw refuse('没有这个目标，请核对。', 'There is no such target: check it.');
  console.log(shown.json ? asJson(only.targetId, events) : asTable(events, shown.timezone));
}

const listOf = (found: Awaited<ReturnType<typeof findTargets>>): string =>
  printTable(
    [{ title: '编号 target id' }, { title: '单位 unit' }, { title: '项目 project' }],
    found.map(({ targetId, unit, name }) => [targetId, unit, name]),
  );

/** Both streams in the order of their positions. Throws where a chain of hashes is broken. */
export async function eventsOf(
  eventStore: Pick<EventStore, 'readStream'>,
  targetId: string,
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (const stream of [targetStream(targetId), assessmentStream(targetId)]) {
    let tip = emptyTip(stream);
    for await (const event of eventStore.readStream(stream)) {
      tip = nextTip(tip, event);
      events.push(event);
    }
  }
  return events.sort((a, b) => Number(BigInt(a.position) - BigInt(b.position)) || a.revision - b.revision);
}

function asJson(targetId: string, events: readonly RecordedEvent[]): string {
  const told = events.map((event) => {
    const { stream, revision, position, eventId, type, metadata } = event;
    const { recordedAt, actor, hash } = metadata;
    return { stream, revision, position, eventId, type, recordedAt, actor, ...partsOf(event), hash };
  });
  return JSON.stringify({ targetId, chainsVerified: true, events: told }, null, 2);
}

function asTable(events: readonly RecordedEvent[], timezone: string): string {
  const rows = events.map((event) => {
    const parts = partsOf(event);
    return [
      event.position,
      localTime(timezone, event.metadata.recordedAt),
      who(event.metadata.actor),
      whatHappened(event.type),
      placeOf(parts),
      remarkOf(event),
      parts.contentHash?.slice(0, 12) ?? '',
    ];
  });
  const streams = new Set(events.map(({ stream }) => stream)).size;
  const table = printTable(
    [
      { title: '位置 position', align: 'right' },
      { title: `时间 time (${timezone})` },
      { title: '谁 who', width: 36 },
      { title: '做了什么 what' },
      { title: '轮次/环节 round/step', width: 28 },
      { title: '意见、原因、得分 remark', width: 40 },
      { title: '内容 content' },
    ],
    rows,
  );
  return `${table}\n\n哈希链完好：${streams} 条事件流、${events.length} 个事件。The hash chains are sound: ${streams} streams, ${events.length} events.`;
}
