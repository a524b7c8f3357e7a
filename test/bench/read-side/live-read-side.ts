import { PositionWaiter, type Projection } from '#platform/read-store';
import { type Program } from '../servers/server-process.js';
import { type Store } from '../servers/store.js';
import { projectionNamed, targetTable } from './catching-up.js';
import { caughtUp } from './caught-up.js';
import { type CountyCommands } from './county-commands.js';
import { type ReadStore } from './read-store.js';

const VISIBLE_WITHIN_MS = 60_000;

/** A county's store, its tables, and the projector that keeps them, as they run in earnest. */
export class LiveReadSide {
  private readonly assessments = projectionNamed('assessments');
  private readonly waiter: PositionWaiter;

  constructor(
    readonly store: Store,
    readonly readStore: ReadStore,
    readonly projector: Program,
    readonly commands: CountyCommands,
  ) {
    this.waiter = new PositionWaiter(readStore.dataSource, { most: Infinity });
  }

  get programs(): Readonly<Record<string, Program>> {
    return { server: this.store.server, projector: this.projector };
  }

  /** Until every projection and process has everything that is stored, and the queue all jobs that follow from it. */
  caughtUp(stop: AbortSignal): Promise<void> {
    return caughtUp(this.store.server.url, this.readStore.dataSource, stop);
  }

  /** Sends a command and waits, as the API does for its caller, until the view that it changes shows what it did. */
  async sendAndSee(): Promise<void> {
    const { stream, position } = await this.commands.sendNext();
    const { name: projection, version } = this.viewOf(stream);
    const { reached } = await this.waiter.waitFor({ projection, version }, position, VISIBLE_WITHIN_MS);
    if (!reached) throw new Error(`${projection} did not reach ${position} in ${VISIBLE_WITHIN_MS} ms`);
  }

  /** All of the database of the read store, as far as its server processes have told of them. */
  async transactions(): Promise<number> {
    const rows: unknown = await this.readStore.dataSource.query(
      'select xact_commit + xact_rollback as count from pg_stat_database where datname = current_database()',
    );
    const [row] = rows as readonly { readonly count: string }[];
    return Number(row?.count);
  }

  close(): Promise<void> {
    return this.waiter.close();
  }

  private viewOf(stream: string): Projection {
    return stream.startsWith('assessment-') ? this.assessments : targetTable;
  }
}
