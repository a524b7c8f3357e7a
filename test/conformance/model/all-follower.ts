import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  eventTypeFilter,
  type Filter,
  type Position,
  streamNameFilter,
  TimeoutError,
} from '@eventstore/db-client';
import { eventually, refusal } from '../asking.js';
import { type FilterKind, type Step } from './program.js';
import { compareLines, type Follower, type Lane, type Run, type Seen } from './run.js';
import { seenOf } from './whole-log.js';

const PATIENCE_MS = 20_000;

function filterOf({ label }: Run, kind: FilterKind): { filter: Filter; isLetThrough: (it: Seen) => boolean } {
  switch (kind) {
    case 'prefix':
      return { filter: streamNameFilter({ prefixes: [label, `$$${label}`] }), isLetThrough: () => true };
    case 'regex':
      return {
        filter: streamNameFilter({ regex: `^${label}-(.*[02468]|E)$` }),
        isLetThrough: ({ stream }) => /^p.*-(.*[02468]|E)$/.test(stream),
      };
    case 'type':
      return {
        filter: eventTypeFilter({ prefixes: [`${label}T1`, `${label}T2`, `${label}E`] }),
        isLetThrough: ({ type }) => /^(T1|T2|E)/.test(type),
      };
  }
}

/** A subscriber to `$all`: it has to hear what its filter lets through of the log behind its start, once and in order. */
export class AllFollower implements Follower {
  private readonly heard: Seen[] = [];
  private subscription: AllStreamSubscription | undefined;
  private failed: unknown;
  private isCaughtUp = false;
  private acknowledgedBefore: bigint | undefined;

  private constructor(
    private readonly run: Run,
    private readonly kind: FilterKind,
    private readonly from: Position | 'end',
  ) {}

  static async start(run: Run, lane: Lane, step: Extract<Step, { kind: 'subscribe-all' }>): Promise<AllFollower> {
    const middle = [...lane.positions.values()].at(-1) ?? run.start;
    const from = step.from === 'end' ? 'end' : step.from === 'start' ? run.start : middle;
    const follower = new AllFollower(run, step.filter, from);
    follower.subscribe(from);
    // What is acknowledged to this stream from now on began after the subscriber was live.
    if (from === 'end') await follower.caughtUp(lane);
    return follower;
  }

  async check(log: readonly Seen[]): Promise<void> {
    const { isLetThrough } = filterOf(this.run, this.kind);
    const isEnd = ({ type }: Seen) => type === 'E';
    await eventually(
      () => Promise.resolve(this.failed !== undefined || this.heard.some(isEnd)),
      (isOver) => isOver,
      PATIENCE_MS,
    );
    const what = `a subscriber to $all by ${this.kind} from ${JSON.stringify(this.from, (_, it: unknown) => String(it))} heard`;
    if (this.failed !== undefined) throw new Error(`${what} ${refusal(this.failed)}`);
    if (!this.heard.some(isEnd)) throw new Error(`${what} no end of it`);
    const behind = this.from === 'end' ? this.firstHeard() : this.from.commit + 1n;
    const wanted = log.filter((it) => it.position >= behind && isLetThrough(it));
    compareLines(what, lines(this.heard), lines(wanted));
  }

  end(): Promise<void> {
    return this.subscription?.unsubscribe() ?? Promise.resolve();
  }

  /** From the end: behind all that was acknowledged when it was live, or at what it heard, if that is sooner. */
  private firstHeard(): bigint {
    const live = (this.acknowledgedBefore ?? 0n) + 1n;
    const first = this.heard[0]?.position ?? live;
    return first < live ? first : live;
  }

  private async caughtUp(lane: Lane): Promise<void> {
    await eventually(
      () => Promise.resolve(this.isCaughtUp || this.failed !== undefined),
      (isOver) => isOver,
      PATIENCE_MS,
    );
    const { position } = await this.run.client.appendToStream(`${this.run.label}-live`, []);
    const last = [...lane.positions.values()].at(-1)?.commit;
    this.acknowledgedBefore = position?.commit ?? last;
  }

  private subscribe(fromPosition: Position | 'end'): void {
    const { filter } = filterOf(this.run, this.kind);
    const subscription = this.run.client.subscribeToAll({ fromPosition, filter });
    this.subscription = subscription;
    subscription.on('caughtUp', () => (this.isCaughtUp = true));
    subscription.on('data', (it: AllStreamResolvedEvent) => {
      const seen = seenOf(this.run, it);
      if (seen) this.heard.push(seen);
    });
    subscription.on('error', (error) => {
      const last = this.heard.at(-1)?.position;
      // A real store drops a subscriber that does not keep up: it goes on behind what it heard last.
      if (!(error instanceof TimeoutError) || last === undefined) this.failed = error;
      else this.subscribe({ commit: last, prepare: last });
    });
  }
}

const lines = (log: readonly Seen[]) => log.map(({ line }) => line);
