import { Injectable, Logger, ServiceUnavailableException } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { type ReadSideLag } from '#platform/read-store';
import { Operated, type ReadViews, type WatchedDisk, type WatchedReadSide } from './operated.js';
import { Probe, type Probed } from './probe.js';
import { areOfOtherLog, troublesOf } from './troubles.js';

export type Health = Pick<HealthCheckResult, 'status' | 'details'>;
type Check = () => Promise<HealthIndicatorResult>;

/**
 * Whether the process can do its work (`ok`), can but something wants looking at (`degraded`: to restart it would mend nothing), or
 * cannot (`error`). What is told names no address and quotes no error: those are in the log, once, when the state changes.
 */
@Injectable()
export class Readiness {
  private readonly logger = new Logger('Health');
  private readonly checks: readonly Check[];
  private before: Health['status'] | undefined;

  constructor(
    private readonly terminus: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    { dataSource, eventStore, readSide, views, queue, disk }: Operated,
  ) {
    this.checks = [
      this.mustAnswer('postgres', '数据库没有应答 Postgres does not answer', () => dataSource.query('select 1')),
      this.mustAnswer('event-store', '事件库没有应答 the event store does not answer', () => eventStore.head()),
      ...(views ? [this.mustBeBuilt(views)] : []),
      ...(readSide ? [this.shouldKeepUp(readSide)] : []),
      ...(disk ? [this.shouldHaveRoom(disk)] : []),
      ...(queue ? [this.shouldAnswer(() => queue.counts())] : []),
    ];
  }

  private readonly reasons = new Map<string, string>();

  async check(): Promise<Health> {
    const { status, details } = await this.terminus.check([...this.checks]).catch(resultOf);
    this.tellChange(status, details);
    return { status, details };
  }

  private mustAnswer(key: string, sentence: string, ask: () => Promise<unknown>): Check {
    const probe = new Probe(ask);
    return async () => {
      const isUp = this.noted(key, await probe.answers());
      const indicator = this.indicators.check(key);
      return isUp ? indicator.up() : indicator.down(sentence);
    };
  }

  private shouldAnswer(ask: () => Promise<unknown>): Check {
    const probe = new Probe(ask);
    return async () => {
      const isUp = this.noted('queue', await probe.answers());
      const indicator = this.indicators.check('queue');
      return isUp ? indicator.up() : indicator.degraded('作业队列没有应答 the job queue does not answer');
    };
  }

  /** Reading goes on, and a restart makes no room. */
  private shouldHaveRoom(disk: WatchedDisk): Check {
    const probe = new Probe(() => disk.isFull());
    return async () => {
      const probed = await probe.answers();
      const indicator = this.indicators.check('disk');
      if (!this.noted('disk', probed)) return indicator.degraded('不知道磁盘余量 not known how full the disk is');
      if (!probed.answer) return indicator.up();
      return indicator.degraded(
        '数据库所在的磁盘已满，不能保存 the disk of the database is full: nothing can be saved',
      );
    };
  }

  private mustBeBuilt({ served, reads }: ReadViews): Check {
    const probe = new Probe(async () => {
      const answers = await Promise.all(reads.map(({ name, version }) => served.isServing(name, version)));
      return reads.filter((_, index) => answers[index] !== true);
    });
    return async () => {
      const probed = await probe.answers();
      const indicator = this.indicators.check('views');
      if (!this.noted('views', probed))
        return indicator.down('不知道读模型是否已建成 not known whether the views are built');
      const building = probed.answer.map(({ name, version }) => `${name} v${version}`);
      if (building.length === 0) return indicator.up();
      return indicator.down(`读模型正在建立 being built: ${building.join(', ')}`);
    };
  }

  private shouldKeepUp(readSide: WatchedReadSide): Check {
    const probe = new Probe<ReadSideLag>(() => readSide.lag.read());
    return async () => {
      const probed = await probe.answers();
      const indicator = this.indicators.check('read-side');
      if (!this.noted('read-side', probed)) return indicator.degraded('不知道读侧落后多少 not known how far behind');
      const troubles = troublesOf(probed.answer, readSide);
      if (areOfOtherLog(probed.answer, readSide)) return indicator.down({ troubles });
      return troubles.length === 0 ? indicator.up() : indicator.degraded({ troubles });
    };
  }

  /** Keeps the reason for the log. */
  private noted<T>(key: string, probed: Probed<T>): probed is { readonly answer: T } {
    if ('answer' in probed) return this.reasons.delete(key) || true;
    this.reasons.set(key, probed.why);
    return false;
  }

  private tellChange(status: Health['status'], details: Health['details']): void {
    if (status === (this.before ?? 'ok')) return;
    this.before = status;
    const line = { status, details, reasons: Object.fromEntries(this.reasons) };
    if (status === 'ok') this.logger.log(line);
    else this.logger.warn(line);
  }
}

/** Terminus throws what is not well. */
function resultOf(error: unknown): HealthCheckResult {
  if (error instanceof ServiceUnavailableException) return error.getResponse() as HealthCheckResult;
  throw error;
}
