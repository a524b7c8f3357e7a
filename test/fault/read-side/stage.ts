import { type DataSource } from 'typeorm';
import { EventStore } from '#platform/event-store';
import { prepareJobStore } from '#platform/job-queue';
import { createTestReadStore } from '#testing/read-stores';
import { type TestDatabase } from '#testing/stores';
import { entities, migrations, processes, projections } from '../../../apps/projector/src/views.js';
import { type Serving, startServer } from '../server-process.js';
import { TestProcess } from '../test-process.js';
import { until } from '../until.js';
import { rowsOf } from './rows.js';

export type Urls = Pick<TestDatabase, 'eventStoreUrl' | 'readModelsUrl' | 'jobsUrl'>;

/** What a process is told instead of where things really are. */
export interface Wires {
  readonly database?: (url: string) => string;
  readonly eventStoreUrl?: string;
}

/** A leader, as the table of leases has it. */
export interface Lease {
  readonly kind: string;
  readonly name: string;
  readonly position: string | null;
  readonly epoch: string;
  readonly holder: string | null;
  readonly held: boolean;
}

/** The real stores, and the real processes that are to be hurt, which do not outlive the test. */
export class Stage {
  /** What the test does in the background has no end of its own. */
  isClosed = false;
  /** How many leases there are: the relay's, too. */
  readonly subscribers = projections.length + processes.length + 1;
  private readonly started: TestProcess[] = [];

  private constructor(
    readonly urls: Urls,
    readonly server: Serving,
    readonly readStore: DataSource,
    readonly eventStore: EventStore,
  ) {}

  static async open(urls: Urls): Promise<Stage> {
    const [server, readStore] = await Promise.all([
      startServer({ databaseUrl: urls.eventStoreUrl }),
      createTestReadStore(urls.readModelsUrl, { entities, migrations }),
      prepareJobStore(urls.jobsUrl),
    ]);
    return new Stage(urls, server, readStore, new EventStore(server.url));
  }

  /** Resolves when it is ready; one that is killed before that is not: see `spawn`. */
  async start(program: 'projector' | 'worker', wires: Wires = {}): Promise<TestProcess> {
    const { process, ready } = this.spawn(program, wires);
    await ready();
    return process;
  }

  spawn(program: 'projector' | 'worker', wires: Wires = {}): { process: TestProcess; ready: () => Promise<void> } {
    const { database = (url: string) => url, eventStoreUrl = this.server.url } = wires;
    const process = new TestProcess(`apps/${program}/src/main.ts`, [], {
      DATABASE_URL: database(this.urls.readModelsUrl),
      EVENTSTORE_URL: eventStoreUrl,
      QUEUE_URL: database(this.urls.jobsUrl),
    });
    this.started.push(process);
    let isReady = false;
    process.onMessage(() => (isReady = true)); // libs/platform/process says nothing else
    const ready = async (): Promise<void> => {
      await until(
        () => isReady || !process.isRunning,
        () => `a ${program} that is ready: ${process.err.join('\n')}`,
      );
      if (!isReady) throw new Error(`the ${program} ended before it was ready:\n${process.err.join('\n')}`);
    };
    return { process, ready };
  }

  /** Every lease: of the projections, the processes and the relay. */
  leases(): Promise<Lease[]> {
    return rowsOf<Lease>(
      this.readStore.manager,
      `select kind, name, position, epoch, holder, holder is not null and renewed_at > clock_timestamp() - interval '3 s' as held
       from subscription order by kind, name`,
    );
  }

  /** Resolves when every projection and process has passed this position and no outbox row waits. */
  async reached(position: string, withinMs: number): Promise<void> {
    await this.passed(position, withinMs);
    await until(
      async () => (await this.waitingRows()) === 0,
      () => `an empty outbox\n${this.said()}`,
      withinMs,
    );
  }

  /** Resolves when every projection and process has passed this position. */
  async passed(position: string, withinMs: number): Promise<void> {
    let behind: readonly string[] = [];
    await until(
      async () => (behind = await this.behind(position)).length === 0,
      () => `everything at ${position}: ${behind.join(', ')}\n${this.said()}`,
      withinMs,
    );
  }

  /** What the processes that still run, or ended without being killed, said last. */
  said(): string {
    return this.started
      .filter(({ wasKilled }) => !wasKilled)
      .flatMap(({ out, err, isRunning, pid }) => [
        `${pid} ${isRunning ? 'runs' : 'has ended'}:`,
        ...[...out.slice(-5), ...err.slice(-15)],
      ])
      .join('\n');
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.started.map((each) => each.kill()));
    await this.eventStore.close();
    await this.server.process.kill();
    await this.readStore.destroy();
  }

  private async behind(position: string): Promise<readonly string[]> {
    // The database may be away just now, which is what some of these tests are about.
    const leases = await this.leases().catch(() => []);
    const there = leases.filter(({ kind }) => kind !== 'relay');
    const late = there.filter((lease) => BigInt(lease.position ?? -1) < BigInt(position));
    const missing = projections.length + processes.length - there.length;
    return [
      ...(missing > 0 ? [`${missing} not there`] : []),
      ...late.map((lease) => `${lease.name} at ${lease.position}`),
    ];
  }

  private async waitingRows(): Promise<number> {
    const sql = 'select count(*)::integer as waiting from outbox where enqueued_at is null';
    const [row] = await rowsOf<{ waiting: number }>(this.readStore.manager, sql).catch(() => []);
    return row?.waiting ?? NaN;
  }
}
