import { LeaseLost } from '../leases/lease.js';
import { type Projection } from '../projections/projection.js';
import { type Source } from './building.js';
import { atServedPosition, catchUp, patiently, setLockTimeout, Snapshot, type Work } from './common-position.js';
import { compareParked, compareViews, type Comparison } from '../comparing/compare-views.js';
import { NewerVersion } from './in-place.js';
import { RebuildLock } from './rebuild-lock.js';
import { isOfOtherLog, ofOtherLog, renew } from './renew.js';
import { SecondSchema } from './second-schema.js';
import { type Retired, type Site, type SiteOptions } from './site.js';
import { versionsOf } from './view-versions.js';

export interface RebuildOptions
  extends Omit<Source, 'signal' | 'onProgress'>, Partial<Pick<Source, 'signal' | 'onProgress'>> {
  /** Of the read store. */
  readonly url: string;
  readonly projection: Projection;
  /** Switches though there are differences that no version note declares; why, for the record. */
  readonly accept?: string;
  readonly compareOnly?: boolean;
  /** What serves may be of another event store: it is replaced without comparison. Without it that is refused with OtherLog. */
  readonly renews?: boolean;
  /** How long the old tables are kept; a day when left out. */
  readonly graceMs?: number;
  /** How often a switch is tried while readers hold the tables. */
  readonly tries?: number;
}

export interface RebuildReport extends Comparison {
  readonly view: string;
  readonly version: number;
  /** The version that it was compared with. */
  readonly served: number;
  /** Where both were compared; null before the first event. */
  readonly position: string | null;
  readonly events: number;
  /** What served was of another event store: nothing was compared. */
  readonly isOfOtherLog: boolean;
  /** `refused`: there are differences, and nobody accepted them. */
  readonly outcome: 'switched' | 'compared' | 'refused';
  readonly retired: readonly Retired[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
const BEGIN_ANEW = 3;

/**
 * Builds a view's tables anew beside those that are served, compares them at one position, and lets them take over in one
 * transaction. Whatever ends it before, the old tables go on serving, and the next rebuild begins anew.
 */
export const rebuild = (options: RebuildOptions): Promise<RebuildReport> =>
  alone(options, false, (lock, settled) => once(lock, settled));

/** The same for a version that is not served yet, after whoever builds it just now; nothing when it is served then. */
export const buildVersion = (options: RebuildOptions): Promise<RebuildReport | undefined> =>
  alone(options, true, async (lock, settled) => {
    const { name, version } = options.projection;
    const known = await versionsOf(lock.live.manager, name);
    const isServed = known.some((each) => each.version === version && each.state === 'serving');
    return isServed ? undefined : once(lock, settled);
  });

async function alone<T>(
  options: RebuildOptions,
  waits: boolean,
  work: (lock: RebuildLock, settled: Settled) => Promise<T>,
): Promise<T> {
  const { url, projection, signal = new AbortController().signal, onProgress = () => undefined } = options;
  const lock = await RebuildLock.take({ url, projection, waits, signal });
  try {
    return await begunAnew(signal, () => work(lock, { ...options, signal, onProgress }));
  } finally {
    await lock.release();
  }
}

/** An operator's skip takes the lease from every version that has not passed the event, so that it is learnt. */
async function begunAnew<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (let left = BEGIN_ANEW; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LeaseLost) || left === 1) throw error;
    }
  }
}

type Settled = RebuildOptions & Pick<Source, 'signal' | 'onProgress'>;

async function once(lock: RebuildLock, options: Settled): Promise<RebuildReport> {
  const { signal, projection, url } = options;
  const site = await openSite(lock, { url, projection, source: options });
  const work = { lock, site, signal };
  try {
    if (await isOfOtherLog(work, options)) return await renewed(work, options);
    await catchUp(work);
    await site.settle();
    const { position, comparison } = await compare(work, options);
    const report = { ...comparison, ...reportOf(work, options, position), isOfOtherLog: false };
    if (options.compareOnly === true) return { ...report, outcome: 'compared', retired: [] };
    if (comparison.differences > 0 && options.accept === undefined)
      return { ...report, outcome: 'refused', retired: [] };
    const retired = await takeOver(work, options, comparison.differences);
    return { ...report, events: site.building.events, outcome: 'switched', retired };
  } finally {
    await site.close();
  }
}

async function renewed(work: Work, options: Settled): Promise<RebuildReport> {
  if (options.renews !== true) throw ofOtherLog(work);
  const { accept: reason, graceMs = DAY_MS, eventStore, tries } = options;
  const isDry = options.compareOnly === true;
  const retired = isDry ? [] : await renew(work, { eventStore, graceMs, reason, tries });
  const report = reportOf(work, options, work.site.building.checkpoint.position);
  const uncompared = { tables: [], differences: 0, first: [], isOfOtherLog: true };
  return { ...report, ...uncompared, outcome: isDry ? 'compared' : 'switched', retired };
}

const reportOf = ({ site }: Work, { projection }: Settled, position: string | undefined) => {
  const { name: view, version } = projection;
  return { view, version, served: site.served.version, position: position ?? null, events: site.building.events };
};

async function openSite({ live }: RebuildLock, options: SiteOptions): Promise<Site> {
  const { name, version } = options.projection;
  const known = await versionsOf(live.manager, name);
  const state = known.find((each) => each.version === version)?.state;
  if (state !== 'building' && (state === 'serving' || known.length === 0)) return SecondSchema.open(live, options);
  const older = known.filter((each) => each.version < version);
  const served = older.find((each) => each.state === 'serving') ?? older[0];
  if (state === undefined || !served) throw unknownVersion(options.projection);
  return NewerVersion.open(live, served, options);
}

async function compare(work: Work, { projection, onProgress }: Settled) {
  const { lock, site, signal } = work;
  const { position, snapshot } = await patiently(work, undefined, async () => {
    await catchUp(work);
    return lock.transaction(async (database) => {
      await setLockTimeout(database);
      return atServedPosition(work, database, async (position) => ({
        position,
        snapshot: await Snapshot.take(lock.live),
      }));
    });
  });
  onProgress({ phase: 'compare-rows', events: site.building.events, fraction: 0 });
  try {
    const isSameVersion = site.served.version === projection.version;
    const note = isSameVersion ? undefined : projection.versionNote;
    const comparison = await snapshot.read(signal, async (database) => {
      const rows = await compareViews(database, { pairs: site.pairs, note, isSameVersion });
      const parked = await compareParked(database, site.served, { schema: site.schema, version: projection.version });
      return {
        tables: rows.tables,
        differences: rows.differences + parked.differences,
        first: [...parked.first, ...rows.first],
      };
    });
    return { position, comparison };
  } finally {
    await snapshot.release();
  }
}

const takeOver = (work: Work, options: Settled, differences: number): Promise<readonly Retired[]> =>
  patiently(work, options.tries, async () => {
    const { lock, site } = work;
    const { accept: reason, graceMs = DAY_MS } = options;
    await catchUp(work);
    // The served version may stand still for ever, where its deployment has ended.
    if (site.served.version !== options.projection.version) await site.building.upTo(await options.eventStore.head());
    return lock.transaction(async (database) => {
      await setLockTimeout(database);
      await site.holdOffVacuum(database);
      return atServedPosition(work, database, (position) =>
        site.takeOver(database, { position, differences, reason, graceMs }),
      );
    });
  });

const unknownVersion = ({ name, version }: Projection): Error =>
  new Error(
    `读库还没有读模型 ${name} v${version}，请先运行此版本的 migrate。The read store has no such version: run this release’s migrate first.`,
  );
