import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { type Batch } from '../runners/arrivals.js';
import { type Checkpoint, type Seen } from '../positions/checkpoint.js';
import { type Lease } from '../leases/lease.js';
import { commitTogether, type Part } from './commit-together.js';
import { type Membership } from './membership.js';

/** Of a member that commits by itself: who takes longer goes on beside the feed, and the others without it. */
const PATIENCE_MS = 250;

interface Due {
  readonly membership: Membership;
  readonly events: readonly RecordedEvent[];
}

type To = { readonly position: string; readonly seen: Seen };

/** How a batch becomes rows: all views together; whoever cannot, and whoever must be on disk, by itself. */
export class BatchCommit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly id: string,
    private readonly before: Checkpoint,
  ) {}

  /** Answers who is no member any more: each is told why. Throws where not even the place of the feed can be written. */
  async batch({ events }: Batch, to: To, members: readonly Membership[]): Promise<readonly Membership[]> {
    const due = members.map((membership) => ({ membership, events: membership.member.due(events) }));
    const waiting = due.filter((each) => each.events.length === 0).map(({ membership }) => leaseOf(membership));
    const idle = waiting.filter((lease) => isBefore(lease, to.position));
    const busy = due.filter((each) => each.events.length > 0);
    const [views, processes] = [busy.filter(isView), busy.filter((each) => !isView(each))];
    const apart = this.apart(processes, to);
    const moved = await this.together(views, { to, idle });
    const left = views.filter(({ membership }) => !moved.has(leaseOf(membership)));
    const others = await this.apart(left, to);
    const lost = [...(await apart), ...others];
    // What failed together may have gone well one by one: the feed has come so far for those, too.
    if (left.length > 0 && moved.size === 0) {
      const gone = new Set(lost.map(leaseOf));
      const there = [...idle, ...views.map(({ membership }) => leaseOf(membership))].filter(
        (lease) => !gone.has(lease),
      );
      await this.commit({ to, parts: [], idle: there });
    }
    return lost;
  }

  /** Writes what the rows of these members do not say yet; `others` are fed, too. */
  async checkpoints(members: readonly Membership[], others: readonly Membership[]): Promise<void> {
    const { position, seen } = this.before;
    if (position === undefined || !seen) return;
    const behind = members.filter((membership) => isBefore(leaseOf(membership), position));
    if (behind.length === 0) return;
    const began = performance.now();
    const idle = [...members.filter((membership) => !behind.includes(membership)), ...others].map(leaseOf);
    const parts = behind.map((membership) => ({ lease: leaseOf(membership), statements: [] }));
    const moved = await this.commit({ to: { position, seen }, parts, idle });
    for (const membership of behind)
      if (moved.has(leaseOf(membership))) membership.member.tellCommitted(0, position, began);
  }

  /** Nobody where it fails: one by one tells whose fault it is. */
  private async together(views: readonly Due[], { to, idle }: { to: To; idle: readonly Lease[] }) {
    const began = performance.now();
    try {
      const parts = views.map(({ membership, events }) => partOf(membership, events));
      const moved = await this.commit({ to, parts, idle });
      for (const { membership, events } of views) {
        if (moved.has(leaseOf(membership))) membership.member.tellCommitted(events.length, to.position, began);
      }
      return moved;
    } catch (error) {
      if (views.length === 0) throw error;
      return new Set<Lease>();
    }
  }

  private commit(what: { to: To; parts: readonly Part[]; idle: readonly Lease[] }): Promise<ReadonlySet<Lease>> {
    return commitTogether({ dataSource: this.dataSource, id: this.id, ...what });
  }

  /** Each in a transaction of its own; answers who failed, or is not done yet. */
  private async apart(due: readonly Due[], to: To): Promise<readonly Membership[]> {
    const done = await Promise.all(due.map((each) => this.inTime(each, to)));
    return due.filter((_, index) => done[index] !== true).map(({ membership }) => membership);
  }

  private async inTime({ membership, events }: Due, to: To): Promise<boolean> {
    const taken = membership.member.take({ events, to: to.position, seen: to.seen }).then(
      () => true,
      (error: unknown) => {
        membership.fail(error);
        return false;
      },
    );
    const enough = new AbortController();
    const late = sleep(PATIENCE_MS, undefined, { signal: enough.signal }).catch(() => undefined);
    const isDone = await Promise.race([taken, late]);
    enough.abort();
    // It goes on by itself once this is committed.
    if (isDone === undefined) void taken.then(membership.end);
    return isDone === true;
  }
}

const leaseOf = ({ member }: Membership): Lease => member.lease;

const isBefore = (lease: Lease, position: string): boolean => BigInt(lease.position ?? -1) < BigInt(position);

const isView = ({ membership }: Due): boolean => leaseOf(membership).subscriber.kind === 'projection';

const partOf = ({ member }: Membership, events: readonly RecordedEvent[]): Part => ({
  lease: member.lease,
  statements: member.consumer.statements(events),
});
