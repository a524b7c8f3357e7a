import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { type ReadSideLag } from '#platform/read-store';
import { degraded, down, healthOf, up, type Condition, type Health } from './health.js';
import { Operated, type ReadViews, type WatchedDisk, type WatchedReadSide } from './operated.js';
import { Probe, type Probed } from './probe.js';
import { areOfOtherLog, troublesOf } from './troubles.js';

const silent = {
  postgres: '数据库没有应答 Postgres does not answer',
  eventStore: '事件库没有应答 the event store does not answer',
  queue: '作业队列没有应答 the job queue does not answer',
};

type Check = () => Promise<Condition>;

/** What is told names no address and quotes no error: those are in the log, once, when the state changes. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Health');
  private readonly checks: readonly (readonly [string, Check])[];
  private readonly reasons = new Map<string, string>();
  private before: Health['status'] = 'ok';
  private isEnding = false;

  constructor({ dataSource, eventStore, readSide, views, queue, disk }: Operated) {
    const { postgres, eventStore: log, queue: jobs } = silent;
    this.checks = Object.entries({
      postgres: this.answers('postgres', down(postgres), () => dataSource.query('select 1')),
      'event-store': this.answers('event-store', down(log), () => eventStore.head()),
      ...(views && { views: this.mustBeBuilt(views) }),
      ...(readSide && { 'read-side': this.shouldKeepUp(readSide) }),
      ...(disk && { disk: this.shouldHaveRoom(disk) }),
      ...(queue && { queue: this.answers('queue', degraded(jobs), () => queue.counts()) }),
    });
  }

  /** Whoever sends requests is told to send no more, while those that are under way are still answered. */
  beforeApplicationShutdown(): void {
    this.isEnding = true;
  }

  async check(): Promise<Health> {
    const found = this.checks.map(async ([key, check]) => [key, await check()] as const);
    const health = healthOf(Object.fromEntries(await Promise.all(found)), this.isEnding);
    this.tellChange(health);
    return health;
  }

  private answers(key: string, otherwise: Condition, ask: () => Promise<unknown>): Check {
    const probe = new Probe(ask);
    return async () => (this.noted(key, await probe.answers()) ? up : otherwise);
  }

  /** Reading goes on, and a restart makes no room. */
  private shouldHaveRoom(disk: WatchedDisk): Check {
    const probe = new Probe(() => disk.isFull());
    return async () => {
      const probed = await probe.answers();
      if (!this.noted('disk', probed)) return degraded('不知道磁盘余量 not known how full the disk is');
      if (!probed.answer) return up;
      return degraded('数据库所在的磁盘已满，不能保存 the disk of the database is full: nothing can be saved');
    };
  }

  private mustBeBuilt({ served, reads }: ReadViews): Check {
    const probe = new Probe(async () => {
      const answers = await Promise.all(reads.map(({ name, version }) => served.isServing(name, version)));
      return reads.filter((_, index) => answers[index] !== true);
    });
    return async () => {
      const probed = await probe.answers();
      if (!this.noted('views', probed)) return down('不知道读模型是否已建成 not known whether the views are built');
      const building = probed.answer.map(({ name, version }) => `${name} v${version}`);
      if (building.length === 0) return up;
      return down(`读模型正在建立 being built: ${building.join(', ')}`);
    };
  }

  private shouldKeepUp(readSide: WatchedReadSide): Check {
    const probe = new Probe<ReadSideLag>(() => readSide.lag.read());
    return async () => {
      const probed = await probe.answers();
      if (!this.noted('read-side', probed)) return degraded('不知道读侧落后多少 not known how far behind');
      const troubles = troublesOf(probed.answer, readSide);
      if (areOfOtherLog(probed.answer, readSide)) return down({ troubles });
      return troubles.length === 0 ? up : degraded({ troubles });
    };
  }

  /** Keeps the reason for the log. */
  private noted<T>(key: string, probed: Probed<T>): probed is { readonly answer: T } {
    if ('answer' in probed) return this.reasons.delete(key) || true;
    this.reasons.set(key, probed.why);
    return false;
  }

  private tellChange({ status, details }: Health): void {
    if (status === this.before) return;
    this.before = status;
    const line = { status, details, reasons: Object.fromEntries(this.reasons) };
    if (status === 'ok') this.logger.log(line);
    else this.logger.warn(line);
  }
}
