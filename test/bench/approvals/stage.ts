import { type Sample } from '../bench.js';
import { cpuSecondsOf, cpuSecondsOfFamily } from '../proc.js';
import { caughtUp } from '../read-side/caught-up.js';
import { type BenchStage, type StageOptions } from '../staged-bench.js';
import { metered } from '../usage.js';
import { startAll, type Running, type Served } from './running.js';
import { type Sizes } from './sizes.js';

/** What runs, from the first measure that asks for it to the end. */
export class Stage implements BenchStage {
  private running: Promise<Running> | undefined;
  /** In place of the API that was started first. */
  private another: Served | undefined;

  constructor(private readonly options: StageOptions<Sizes>) {}

  /** Nothing: it is started when a measure asks for it. */
  prepare(): Promise<void> {
    return Promise.resolve();
  }

  /** Of this bench the API is what is profiled. */
  async restart(nodeOptions: readonly string[]): Promise<void> {
    const { startApi } = await this.county();
    await (await this.api()).program.stop();
    this.another = await startApi(nodeOptions);
  }

  county(): Promise<Running> {
    return (this.running ??= startAll(this.options));
  }

  async api(): Promise<Served> {
    const { api } = await this.county();
    return this.another ?? api;
  }

  /** Until views and jobs have what was done. */
  async caughtUp(): Promise<void> {
    const { store, dataSource } = await this.county();
    await caughtUp(store.server.url, dataSource, this.options.stop);
  }

  /** Who was busy meanwhile. */
  async metered(work: () => Promise<Sample>): Promise<Sample> {
    const cpu = await this.cpu();
    return metered(cpu, work);
  }

  /** Seconds of processor so far, by process. */
  async cpu(): Promise<() => Readonly<Record<string, number>>> {
    const { store, projector, worker, twin } = await this.county();
    const api = await this.api();
    const programs = { api: api.program, 'event store': store.server, projector, worker, twin: twin.program };
    return () => ({
      ...Object.fromEntries(Object.entries(programs).map(([who, { pid }]) => [who, cpuSecondsOf(pid)])),
      postgres: cpuSecondsOfFamily(this.options.databases.pid),
    });
  }

  async close(): Promise<void> {
    const running = await this.running?.catch(() => undefined);
    if (running) {
      const { store, dataSource, projector, worker, twin } = running;
      const api = await this.api();
      const ended = [api.program, twin.program, worker, projector].map((program) => program.stop());
      await Promise.allSettled([...ended, dataSource.destroy()]);
      await store.close();
    }
    await this.options.databases.close();
  }
}
