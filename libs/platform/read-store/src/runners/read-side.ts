import { type DataSource } from 'typeorm';
import { type EventStore } from '#platform/event-store';
import { type Log } from './runner.js';
import { type RunnerNews } from './runner-news.js';
import { type Subscriber } from '../positions/subscriber.js';

/** What all runners of one process share. */
export interface ReadSide {
  readonly dataSource: DataSource;
  readonly eventStore: Pick<EventStore, 'follow' | 'readAll' | 'readStream' | 'recordAt'>;
  /** All of the application's: every checkpoint passes every event, so that a reader can wait for any position. */
  readonly prefixes: readonly string[];
  /** Every event type of every catalogue; an event of another type parks its stream for every runner. */
  readonly knownTypes: ReadonlySet<string>;
  readonly log: Log;
  /** For metrics; must not throw. */
  readonly observe?: (subscriber: Subscriber, news: RunnerNews) => void;
}
