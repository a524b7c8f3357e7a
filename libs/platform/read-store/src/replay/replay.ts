import { type DataSource } from 'typeorm';
import { type EventStore } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { type ReadDataSourceOptions } from '../store/data-source.js';
import { refuseOtherLog } from '../other-log/same-log.js';
import { type Projection } from '../projections/projection.js';
import { subscriberOfProjection } from '../positions/subscriber.js';
import { waitForProjections } from './catch-up.js';
import { Chains } from './chains.js';
import { compareTable, type ComparedTable } from '../comparing/compare-replayed.js';
import { Differences, type Difference } from '../comparing/differences.js';
import { copyLive, type Snapshot } from './live-copy.js';
import { Rebuilding } from './rebuilding.js';
import { ReplaySchema } from './replay-schema.js';

export interface ReplayOptions {
  readonly store: Pick<ReadDataSourceOptions, 'url' | 'entities' | 'migrations'>;
  readonly eventStore: Pick<EventStore, 'head' | 'readAll' | 'recordAt'>;
  readonly prefixes: readonly string[];
  readonly projections: readonly Projection[];
  /** Every event type of every catalogue. */
  readonly knownTypes: ReadonlySet<string>;
  /** What else is to be proved of the events. */
  readonly proveMore?: (replaying: Replaying) => Promise<void>;
  readonly say: (line: string) => void;
  /** Leaves the second schema behind, to be looked at. */
  readonly keep?: boolean;
  /** How long a projection that is behind may stand still. */
  readonly patienceMs?: number;
}

/** The streams that were verified, and where what is found wrong goes. */
export interface Replaying {
  readonly differences: Differences;
  readonly streamsWith: (prefix: string) => AsyncIterable<string>;
}

export interface ReplayReport {
  /** Every event up to here was read. */
  readonly position: string;
  readonly events: number;
  readonly streams: number;
  readonly brokenLinks: number;
  readonly tables: readonly ComparedTable[];
  /** Projections of other versions, which this program does not know. */
  readonly notCompared: readonly string[];
  /** Streams that a live projection does not take, with the event that it waits at: rebuilt and compared up to there. */
  readonly parked: readonly string[];
  readonly differences: { readonly count: number; readonly first: readonly Difference[] };
}

const PAGE = 500;
const SAY_EVERY = 10_000;

/**
 * Proves the read models: verifies every stream's hash chain, rebuilds every projection from the events into a second schema
 * and compares it with the live one as it stood at exactly the same position. Changes nothing that is live. The schema is
 * dropped afterwards; throws OtherLog where a projection's place is in another event store; what a killed replay left is dropped at the next one.
 */
export async function replay(options: ReplayOptions): Promise<ReplayReport> {
  const schema = await ReplaySchema.open(options.store);
  try {
    return await prove(options, schema);
  } finally {
    await schema.close({ keep: options.keep ?? false });
  }
}

async function prove(options: ReplayOptions, { live, rebuilt }: ReplaySchema): Promise<ReplayReport> {
  const { eventStore, projections, say } = options;
  await refuseOtherLog(live, eventStore, projections.map(subscriberOfProjection));
  const differences = new Differences();
  const chains = new Chains(rebuilt, differences);
  await chains.prepare();
  const liveAt = await eventStore.head();
  say(`等待读模型到达位置 ${liveAt}… waiting for the read models to reach position ${liveAt}…`);
  await waitForProjections(live, liveAt, options);
  const snapshot = await copyLive(live, projections);
  // Later than every event that the snapshot can show the effects of.
  const position = await eventStore.head();
  const events = await rebuild({ options, rebuilt, chains, differences }, snapshot, position);
  say('逐表比较… comparing…');
  await options.proveMore?.({ differences, streamsWith: (prefix) => chains.streamsWith(prefix) });
  const tables: ComparedTable[] = [];
  // By name: TypeORM's own order is that in which their files happened to be loaded.
  const inOrder = [...rebuilt.entityMetadatas].sort((a, b) => (a.tableName < b.tableName ? -1 : 1));
  for (const metadata of inOrder) tables.push(await compareTable(rebuilt, metadata, differences));
  const { count, first } = differences;
  const counted = { position, events, streams: chains.count, brokenLinks: chains.broken };
  const { others: notCompared, parked } = snapshot;
  return { ...counted, tables, notCompared, parked, differences: { count, first } };
}

interface Work {
  readonly options: ReplayOptions;
  readonly rebuilt: DataSource;
  readonly chains: Chains;
  readonly differences: Differences;
}

async function rebuild(work: Work, snapshot: Snapshot, upTo: string): Promise<number> {
  const { options, rebuilt, chains, differences } = work;
  const rebuildings: Rebuilding[] = [];
  for (const projection of options.projections) {
    rebuildings.push(await Rebuilding.begin({ rebuilt, projection, live: snapshot.placeOf(projection), differences }));
  }
  let events = 0;
  for await (const page of pages(options.eventStore.readAll({ prefixes: options.prefixes, upTo }))) {
    await chains.verify(page);
    refuseUnknown(page, work);
    for (const each of rebuildings) await each.take(page);
    const before = events;
    events += page.length;
    if (Math.floor(events / SAY_EVERY) > Math.floor(before / SAY_EVERY))
      options.say(`已重放 ${events} 个事件 events replayed`);
  }
  return events;
}

function refuseUnknown(page: readonly RecordedEvent[], { options, differences }: Work): void {
  for (const { stream, revision, type } of page) {
    if (options.knownTypes.has(type)) continue;
    const replayed = '没有任何目录认识这种事件 no catalogue knows this type of event';
    differences.add({ table: 'events', key: `${stream}@${revision}`, column: 'type', live: type, replayed });
  }
}

async function* pages(events: AsyncIterable<RecordedEvent>): AsyncGenerator<readonly RecordedEvent[]> {
  let page: RecordedEvent[] = [];
  for await (const event of events) {
    page.push(event);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
