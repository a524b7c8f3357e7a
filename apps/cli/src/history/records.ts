import { type Scope } from '../table/table-of.js';
import { type Timeline } from './timeline/timeline-words.js';
import { type FoundTarget } from './find-target.js';
import { type Entry } from './words.js';

/** Where the record is read: its chains are verified there. */
export interface Records {
  readonly listed: (scope: Scope) => Promise<readonly FoundTarget[]>;
  /** None where there is no such target. */
  readonly entriesOf: (targetId: string) => Promise<readonly Entry[]>;
}

/** The API knows the directory, too: who could act. */
export interface RecordsOfApi extends Records {
  /** All its rounds. */
  readonly timelineOf: (targetId: string) => Promise<Timeline>;
}
