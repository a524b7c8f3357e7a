import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { StillSignedIn } from '#contexts/directory';
import { type Person } from '#domain/kernel';
import { EventStream, type AskingSession } from '#platform/http';
import { Rounds } from '#platform/process';
import { ChangedSince } from './changed-since.query.js';
import { ClosingDown, TooManyOfPerson, TooManyStreams } from './follow.errors.js';
import { Follower, type Ending } from './follower.js';
import { InboxCounted } from './inbox-counted.query.js';

/** Streams of one person, and of this process: half of the connections that it takes. */
const MOST_OF_PERSON = 8;
const MOST = 400;
/** Nobody is told more often; and however little happens, a session that ended is noticed within this and a statement. */
const PACE = { gapMs: 500, restMs: 1500 };

/**
 * Everybody who is told what changes, by this process. In each round one statement asks who of them is still signed in and may see what,
 * two ask what changed, whatever their number; only then is anybody told.
 */
@Injectable()
export class Followers implements OnModuleDestroy {
  private readonly log = new Logger(Followers.name);
  private readonly following = new Set<Follower>();
  private readonly rounds = new Rounds(() => this.round(), PACE);
  private listening: readonly (() => void)[] | undefined;
  private day = '';
  private isClosing = false;

  constructor(
    private readonly signedIn: StillSignedIn,
    private readonly changed: ChangedSince,
    private readonly counted: InboxCounted,
  ) {}

  /** Throws TooManyOfPerson, TooManyStreams, ClosingDown. */
  follow(person: Person, session: AskingSession, at: string | undefined): EventStream {
    this.refuse(person);
    this.listening ??= [this.signedIn.onChange(this.rounds.call), this.changed.onMoved(this.rounds.call)];
    const stream = new EventStream();
    const follower = new Follower(stream, { session, person, at });
    this.following.add(follower);
    stream.once('close', () => this.following.delete(follower));
    this.rounds.callNow();
    return stream;
  }

  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    for (const stop of this.listening ?? []) stop();
    const streams = [...this.following].map(({ stream }) => stream);
    this.endAll('closing');
    // Connections are cut when this is done: the last event is to be on its way.
    await Promise.all(streams.map((stream) => stream.over()));
    await this.rounds.close();
    await this.counted.close();
  }

  private refuse({ personId }: Person): void {
    if (this.isClosing) throw new ClosingDown();
    if (this.following.size >= MOST) throw new TooManyStreams(MOST);
    const own = [...this.following].filter(({ person }) => person.personId === personId);
    if (own.length >= MOST_OF_PERSON) throw new TooManyOfPerson(MOST_OF_PERSON);
  }

  private async round(): Promise<boolean> {
    try {
      if (this.following.size > 0) await this.tellAll();
    } catch (error) {
      this.log.warn(`提醒中断，各页面会重新连接。Nobody can be told for now, all come again: ${String(error)}`);
      this.endAll('unavailable');
    }
    return this.following.size > 0;
  }

  private async tellAll(): Promise<void> {
    const asked = [...this.following];
    const standing = await this.signedIn.among([...new Set(asked.map(({ session }) => session.sessionId))]);
    const now = Date.now();
    const there = asked.filter((each) => each.stands(standing.get(each.session.sessionId), now) || this.leaves(each));
    const news = await this.changed.places(there.flatMap(({ at }) => at ?? []));
    const isNextDay = this.day !== (this.day = this.counted.today);
    for (const each of there) {
      each.tell(news);
      each.isDue ||= isNextDay;
    }
    this.counted.tell(this.following);
  }

  private leaves(follower: Follower): false {
    this.following.delete(follower);
    return false;
  }

  private endAll(because: Ending): void {
    for (const each of this.following) {
      each.end(because);
      this.leaves(each);
    }
  }
}
