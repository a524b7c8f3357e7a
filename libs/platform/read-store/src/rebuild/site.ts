import { type EntityManager } from 'typeorm';
import { type Checkpoint } from '../positions/checkpoint.js';
import { type Projection } from '../projections/projection.js';
import { type Subscriber } from '../positions/subscriber.js';
import { type Building, type Source } from './building.js';
import { type Pair } from '../comparing/compare-views.js';

export interface SiteOptions {
  readonly url: string;
  readonly projection: Projection;
  readonly source: Source;
}

/** What is recorded of a switch. */
export interface TakeOver {
  /** Of both the old tables and the new ones, while the row of the served checkpoint is locked. */
  readonly position: string | undefined;
  /** Of the new tables, where that of the old ones is a place in another event store; the served one stays where it is absent. */
  readonly checkpoint?: Checkpoint;
  readonly differences: number;
  readonly reason: string | undefined;
  readonly graceMs: number;
}

/** What was taken out of service, and until when it is kept at least. */
export interface Retired {
  readonly version: number;
  /** Null: where it was, for the deployment that still reads it. */
  readonly schema: string | null;
  readonly dropAfter: Date;
}

/** Where the new tables are built, and how they take over from those that are served. */
export interface Site {
  readonly building: Building;
  /** Whose checkpoint and rows are served now. */
  readonly served: Subscriber;
  readonly pairs: readonly Pair[];
  /** Where the new tables' parked streams are. */
  readonly schema: string;
  /** When the new tables are nearly whole: what makes reading them fast from the start. */
  settle(): Promise<void>;
  /** In the transaction of the switch, before the served checkpoint is locked. */
  holdOffVacuum(database: EntityManager): Promise<void>;
  takeOver(database: EntityManager, takeOver: TakeOver): Promise<readonly Retired[]>;
  close(): Promise<void>;
}
