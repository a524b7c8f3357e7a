import { type DataSource } from 'typeorm';
import { keyOf, NO_CHECKPOINT } from '../positions/checkpoint.js';
import { createReadDataSource } from '../store/data-source.js';
import { inOtherLog, type AsksOfLog } from '../other-log/same-log.js';
import { forgetParked } from '../parking/parked-streams.js';
import { type Process, type Projection } from '../projections/projection.js';
import { subscriberOfProcess, titleOf, type Subscriber } from '../positions/subscriber.js';
import { rebuild, type RebuildOptions, type RebuildReport } from './rebuild.js';

export interface RebuildAllOptions extends Omit<RebuildOptions, 'projection' | 'accept' | 'renews'> {
  readonly projections: readonly Projection[];
  readonly processes: readonly Process[];
  readonly onView: (projection: Projection) => void;
}

interface ProcessReport {
  readonly process: string;
  /** `kept`: its place is one in this log. `restarted`: it goes over all events; what the outbox holds is not asked for again. */
  readonly outcome: 'kept' | 'restarted' | 'to-restart';
}

export interface RebuildAllReport {
  readonly views: readonly RebuildReport[];
  readonly processes: readonly ProcessReport[];
}

/**
 * Every view, one after the other, then the processes: what belongs to another event store begins anew from the events of this one.
 * A view that belongs to this one is compared, as ever. May be run again, wherever it ended.
 */
export async function rebuildAll(options: RebuildAllOptions): Promise<RebuildAllReport> {
  const { projections, processes, onView, ...each } = options;
  const views: RebuildReport[] = [];
  for (const projection of projections) {
    onView(projection);
    views.push(await rebuild({ ...each, projection, renews: true }));
  }
  const dataSource = await createReadDataSource({ url: options.url, entities: [], migrations: [], poolSize: 1 });
  try {
    const isDry = options.compareOnly === true;
    return { views, processes: await restart(dataSource, options.eventStore, { processes, isDry }) };
  } finally {
    await dataSource.destroy();
  }
}

async function restart(
  dataSource: DataSource,
  eventStore: AsksOfLog,
  { processes, isDry }: { readonly processes: readonly Process[]; readonly isDry: boolean },
): Promise<readonly ProcessReport[]> {
  const subscribers = processes.map(subscriberOfProcess);
  const others = await inOtherLog(dataSource, eventStore, subscribers);
  if (!isDry) for (const subscriber of others) await beginAnew(dataSource, subscriber);
  const titles = new Set(others.map(titleOf));
  return subscribers.map((subscriber) => ({
    process: subscriber.name,
    outcome: titles.has(titleOf(subscriber)) ? (isDry ? 'to-restart' : 'restarted') : 'kept',
  }));
}

/** Whoever leads it loses the lease. What is parked is met again, and skipped where that was decided. */
const beginAnew = (dataSource: DataSource, subscriber: Subscriber): Promise<void> =>
  dataSource.transaction(async (database) => {
    await database.query(
      `update subscription set ${NO_CHECKPOINT}, epoch = epoch + 1, holder = null
       where kind = $1 and name = $2 and version = $3`,
      [...keyOf(subscriber)],
    );
    const { sql, parameters } = forgetParked(subscriber);
    await database.query(sql, [...parameters]);
  });
