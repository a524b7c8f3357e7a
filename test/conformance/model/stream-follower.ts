import { type ResolvedEvent, type StreamSubscription, TimeoutError } from '@eventstore/db-client';
import { eventually, refusal } from '../asking.js';
import { type Step } from './program.js';
import { compareLines, type Follower, type Lane, type Run } from './run.js';
import { firstVisible, TOMBSTONE } from './stream-model.js';

const PATIENCE_MS = 20_000;

/** A subscriber to a stream that is there: it has to hear what is visible behind its start, then all that is written. */
export class StreamFollower implements Follower {
  private readonly heard: string[] = [];
  private isCaughtUp = false;
  private failed: unknown;
  private readonly fromModel: bigint;

  private constructor(
    private readonly lane: Lane,
    private readonly subscription: StreamSubscription,
    private readonly behind: bigint,
    private readonly writtenBefore: bigint,
  ) {
    const visible = firstVisible(lane.model);
    this.fromModel = visible > behind + 1n ? visible : behind + 1n;
    subscription.on('caughtUp', () => (this.isCaughtUp = true));
    subscription.on('data', ({ event }: ResolvedEvent) => void this.heard.push(`${event?.revision}`));
    subscription.on('error', (error) => (this.failed = error));
  }

  static async start(run: Run, lane: Lane, { from }: Extract<Step, { kind: 'subscribe' }>): Promise<StreamFollower> {
    const fromRevision = typeof from === 'number' ? BigInt(from) : from;
    const subscription = run.client.subscribeToStream(lane.name, { fromRevision });
    const behind = fromRevision === 'start' ? -1n : fromRevision;
    const follower = new StreamFollower(lane, subscription, behind, BigInt(lane.model.events.length));
    await eventually(
      () => Promise.resolve(follower.isCaughtUp || follower.failed !== undefined),
      (isOver) => isOver,
      PATIENCE_MS,
    );
    if (!follower.isCaughtUp) throw new Error(`a subscriber to ${lane.name} from ${from} did not catch up`);
    return follower;
  }

  async check(): Promise<void> {
    const wanted = this.wanted();
    const { isTombstoned } = this.lane.model;
    await eventually(
      () => Promise.resolve(this.failed !== undefined || (this.heard.length >= wanted.length && !isTombstoned)),
      (isOver) => isOver,
      PATIENCE_MS,
    );
    const what = `a subscriber to ${this.lane.name} behind ${this.behind} heard`;
    // A real store drops a subscriber that does not keep up: then it has heard a part.
    const isDropped = this.failed instanceof TimeoutError;
    compareLines(what, this.heard, isDropped ? wanted.slice(0, this.heard.length) : wanted);
    const ended = this.failed === undefined || isDropped ? 'nothing' : refusal(this.failed);
    if (!isDropped) compareLines(what, [ended], [isTombstoned ? 'deleted' : 'nothing']);
  }

  end(): Promise<void> {
    return this.subscription.unsubscribe();
  }

  /** Live events are heard whatever metadata hides; what was there before only as far as it was visible then. */
  private wanted(): string[] {
    const { events, isTombstoned } = this.lane.model;
    const revisions = events.map((_, index) => BigInt(index));
    const heard = revisions.filter((it) => (it < this.writtenBefore ? it >= this.fromModel : it > this.behind));
    return [...heard, ...(isTombstoned ? [TOMBSTONE] : [])].map(String);
  }
}
