import { Injectable, Logger } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { InRegion } from '#contexts/directory';
import { CountInbox } from '../views/tasks/count-inbox.query.js';
import { type Follower } from './follower.js';

/** So many are counted at a time in a process; the others' turn comes. */
const AT_ONCE = 2;
/** At most this part of the time is spent on one person, who is counted once in a second or, where it takes long, more rarely. */
const SHARE = 20;
const REST_MS = 1000;

/** Counts inboxes, once a person whatever the number of their streams, whoever waits longest first. */
@Injectable()
export class InboxCounted {
  private readonly log = new Logger(InboxCounted.name);
  private readonly waiting = new Set<string>();
  private readonly resting = new Set<string>();
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly queries: QueryBus,
    private readonly here: InRegion,
  ) {}

  /** When it becomes another one, so does what is overdue. */
  get today(): string {
    return this.here.dayOf(new Date().toISOString());
  }

  /** Those who are due and whose turn it is; the others when one is done, or when this is asked again. */
  tell(followers: ReadonlySet<Follower>): void {
    for (const { isDue, person } of followers) if (isDue) this.waiting.add(person.personId);
    for (const personId of this.waiting) {
      if (this.underWay.size >= AT_ONCE) return;
      if (this.resting.has(personId)) continue;
      this.waiting.delete(personId);
      const theirs = [...followers].filter((each) => each.isDue && each.person.personId === personId);
      const counting = this.count(personId, theirs).finally(() => {
        this.underWay.delete(counting);
        this.tell(followers);
      });
      this.underWay.add(counting);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private async count(personId: string, theirs: readonly Follower[]): Promise<void> {
    const [first] = theirs;
    if (first === undefined) return;
    this.resting.add(personId);
    const asked = theirs.map((each) => ({ each, person: each.person }));
    for (const each of theirs) each.isDue = false;
    const began = performance.now();
    try {
      const counts = await this.queries.execute(new CountInbox({ person: first.person, today: this.today }));
      // Whoever has come to see something else meanwhile is due again.
      for (const { each, person } of asked) if (each.person === person) each.tellCounts(counts);
    } catch (error) {
      this.log.warn(
        `待办数统计失败，相关页面会重新连接。No inbox could be counted, its pages come again: ${String(error)}`,
      );
      for (const each of theirs) each.end('unavailable');
    }
    const rest = Math.max(REST_MS, (performance.now() - began) * SHARE);
    setTimeout(() => this.resting.delete(personId), rest).unref();
  }
}
