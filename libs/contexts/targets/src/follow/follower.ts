import { visibleScopes } from '#domain/access';
import { type Person } from '#domain/kernel';
import { type AskingSession, type EventStream } from '#platform/http';
import { resync, toldOf, type News } from './news.js';

/** Why nothing more is said: the session or its token is over, the service restarts or cannot tell who is signed in. */
export type Ending = 'session-ended' | 'token-expired' | 'closing' | 'unavailable';

interface Standing {
  readonly session: AskingSession;
  readonly person: Person;
  /** Up to where they know; nothing where they begin. */
  readonly at: string | undefined;
}

/** Whoever is told, by one stream, what changed for them. */
export class Follower {
  readonly session: AskingSession;
  person: Person;
  at: string | undefined;
  /** Their inbox may be another one than they were told; nobody's is before it is known that they are signed in. */
  isDue = false;
  private scopes: readonly string[];
  private hasOtherSight = false;
  private counted: string | undefined;

  constructor(
    readonly stream: EventStream,
    { session, person, at }: Standing,
  ) {
    this.session = session;
    this.person = person;
    this.scopes = visibleScopes(person, 'target.read');
    this.at = at;
  }

  /** `now` in milliseconds since 1970. False where it was the last thing that they were told. */
  stands(person: Person | undefined, now: number): boolean {
    if (person === undefined) return this.end('session-ended');
    if (now >= (this.session.until ?? Infinity)) return this.end('token-expired');
    if (JSON.stringify(person) === JSON.stringify(this.person)) return true;
    this.person = person;
    this.scopes = visibleScopes(person, 'target.read');
    this.isDue = this.hasOtherSight = true;
    return true;
  }

  tell(news: News): void {
    const { upTo } = news;
    const told = this.at === undefined ? [] : toldOf(news, this.at, this.scopes);
    const said = this.hasOtherSight ? [resync(upTo, 'other-sight')] : told;
    for (const each of said) this.stream.say(each);
    this.hasOtherSight = false;
    this.isDue ||= said.length > 0 || this.counted === undefined;
    this.at = upTo;
    this.stream.reached(upTo);
  }

  /** Says it only where it is news. */
  tellCounts(counts: object): void {
    const text = JSON.stringify(counts);
    if (text === this.counted || this.at === undefined) return;
    this.counted = text;
    this.stream.say({ event: 'inbox', id: this.at, data: { position: this.at, ...counts } });
  }

  end(because: Ending): false {
    this.stream.finish({ event: 'end', data: { because } });
    return false;
  }
}
