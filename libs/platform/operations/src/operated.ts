import { type EventStore } from '#platform/event-store';
import { type JobQueue } from '#platform/job-queue';
import { type LagGauge, type ServedViews, type Subscriber } from '#platform/read-store';
import { type DataSource } from 'typeorm';
import { type RunnerMetrics } from './runner-metrics.js';

/** What a process can be asked about; a class so that Nest can inject it. What is left out is not asked about. */
export class Operated {
  readonly dataSource: DataSource;
  readonly eventStore: Pick<EventStore, 'head'>;
  readonly access: Access;
  readonly readSide: WatchedReadSide | undefined;
  readonly views: ReadViews | undefined;
  readonly queue: Pick<JobQueue, 'counts'> | undefined;
  readonly disk: WatchedDisk | undefined;
  readonly runners: RunnerMetrics | undefined;

  constructor({ dataSource, eventStore, access, ...parts }: OperatedParts) {
    this.dataSource = dataSource;
    this.eventStore = eventStore;
    this.access = access;
    this.readSide = parts.readSide;
    this.views = parts.views;
    this.queue = parts.queue;
    this.disk = parts.disk;
    this.runners = parts.runners;
  }
}

export interface OperatedParts {
  /** Without an answer of these two the process is not ready. */
  readonly dataSource: DataSource;
  readonly eventStore: Pick<EventStore, 'head'>;
  readonly access: Access;
  readonly readSide?: WatchedReadSide;
  readonly views?: ReadViews;
  readonly queue?: Pick<JobQueue, 'counts'>;
  readonly disk?: WatchedDisk;
  readonly runners?: RunnerMetrics;
}

/** Who may scrape: everyone who reaches a port of its own; on the API's port whoever has the token, and nobody where none is set. */
export type Access = { readonly kind: 'own-port' } | { readonly kind: 'operator'; readonly token: string | undefined };

/** Without room on it nothing is written. */
export interface WatchedDisk {
  isFull(): Promise<boolean>;
}

export interface WatchedReadSide {
  readonly lag: LagGauge;
  /** Each must be led by some process, without parked streams, and not further behind than this. */
  readonly subscribers: readonly Subscriber[];
  readonly lagLimitSeconds: number;
}

/** The versions of views that this process's queries read: it is not ready before all are built. */
export interface ReadViews {
  readonly served: ServedViews;
  readonly reads: readonly { readonly name: string; readonly version: number }[];
}
