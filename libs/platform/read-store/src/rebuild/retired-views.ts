import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { type Log } from '../runners/runner.js';
import { dropDue } from './retired-tables.js';

const LOOK_EVERY_MS = 60_000;

/** Drops what a switch took out of service, once its grace is over. Looks once a minute; one of many projectors does it. */
export class RetiredViews {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly options: { readonly dataSource: DataSource; readonly log: Log }) {}

  start(): void {
    this.running ??= this.run();
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.look();
      await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async look(): Promise<void> {
    const { dataSource, log } = this.options;
    try {
      for (const { name, version, tables } of await dropDue(dataSource)) {
        log.log(`已删除退役的读模型 dropped the retired view ${name} v${version}: ${tables.join(', ')}`);
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log.warn(
        `删除退役的读模型失败：${why} — 一分钟后再试。Dropping retired views failed; it is tried again in a minute.`,
      );
    }
  }
}
