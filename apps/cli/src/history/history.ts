import { assessmentStreams } from '#contexts/assessments/core';
import { emptyTip, nextTip, type EventStore } from '#platform/event-store';
import { type Oddity, type RecordedEvent } from '#domain/kernel';
import { targetStreams } from '#contexts/targets/core';
import { printTable, writeOut } from '#platform/terminal';
import { refuse, saysForOperator } from '../failure.js';
import { Inspector } from '../inspector.js';
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
    writeOut(shown.json ? JSON.stringify(found, null, 2) : listOf(found));
    throw refuse(`有 ${found.length} 个目标符合，请用编号指明。`, `${found.length} targets match: name one by its id.`);
  }
  const events = only === undefined ? [] : await eventsOf(eventStore, only.targetId);
  if (only === undefined || events.length === 0)
    throw refuse('没有这个目标，请核对。', 'There is no such target: check it.');
  const inspector = new Inspector();
  const told = events.map((event) => ({ event, odd: inspector.look(event) }));
  writeOut(shown.json ? asJson(only.targetId, told) : asTable(told, shown.timezone));
  if (told.some(({ odd }) => odd.length > 0)) process.exitCode = 1;
}

/** An event, and what no program of ours would have recorded in it. */
interface Told {
  readonly event: RecordedEvent;
  readonly odd: readonly Oddity[];
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
  for (const stream of [targetStreams.of(targetId), assessmentStreams.of(targetId)]) {
    let tip = emptyTip(stream);
    for await (const event of eventStore.readStream(stream)) {
      tip = nextTip(tip, event);
      events.push(event);
    }
  }
  return events.sort((a, b) => Number(BigInt(a.position) - BigInt(b.position)) || a.revision - b.revision);
}

function asJson(targetId: string, told: readonly Told[]): string {
  const events = told.map(({ event, odd }) => {
    const { stream, revision, position, eventId, type, metadata } = event;
    const { recordedAt, actor, hash } = metadata;
    return { stream, revision, position, eventId, type, recordedAt, actor, ...partsOf(event), hash, odd };
  });
  return JSON.stringify({ targetId, chainsVerified: true, events }, null, 2);
}

function asTable(told: readonly Told[], timezone: string): string {
  const rows = told.map(({ event, odd }) => {
    const parts = partsOf(event);
    return [
      event.position,
      localTime(timezone, event.metadata.recordedAt),
      who(event.metadata.actor),
      whatHappened(event),
      placeOf(parts),
      [remarkOf(event), ...odd.map(({ zh, en }) => `⚠ ${zh}${en}`)].filter((line) => line !== '').join('\n'),
      parts.contentHash?.slice(0, 12) ?? '',
    ];
  });
  const streams = new Set(told.map(({ event }) => event.stream)).size;
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
  const odd = told.filter((each) => each.odd.length > 0).length;
  return [
    `${table}\n`,
    `哈希链完好：${streams} 条事件流、${told.length} 个事件。The hash chains are sound: ${streams} streams, ${told.length} events.`,
    ...(odd === 0
      ? []
      : [
          `⚠ 其中 ${odd} 个事件不会由本系统这样写下，见上面的说明。This system would not have written ${odd} of them: see above.`,
        ]),
  ].join('\n');
}
