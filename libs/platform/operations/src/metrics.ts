import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { Operated } from './operated.js';
import { Probe } from './probe.js';
import { JobMetrics, LagMetrics } from './store-metrics.js';

/** What Prometheus is told: of the process itself, and of what its stores know. */
@Injectable()
export class Metrics {
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;
  private readonly registry = new Registry();
  private readonly refreshes: readonly (() => Promise<void>)[];
  private readonly answered: Gauge;
  private withDefaults = false;

  constructor(private readonly operated: Operated) {
    const help = 'Whether the source of these figures answered at this scrape: 1 or 0';
    this.answered = new Gauge({
      ...{ name: 'jixiao_scrape_answered', help, labelNames: ['source'] },
      registers: [this.registry],
    });
    const { readSide, queue } = operated;
    this.refreshes = [
      ...(readSide ? [this.source('read-side', () => readSide.lag.read(), new LagMetrics(this.registry))] : []),
      ...(queue ? [this.source('queue', () => queue.counts(), new JobMetrics(this.registry))] : []),
    ];
  }

  /** In the text form of Prometheus. Within two seconds, with what answered. */
  async scrape(): Promise<string> {
    // Only for who looks: watching the event loop and the collector is not free.
    if (!this.withDefaults) collectDefaultMetrics({ register: this.registry });
    this.withDefaults = true;
    await Promise.all(this.refreshes.map((refresh) => refresh()));
    const parts = [this.registry, ...(this.operated.runners ? [this.operated.runners.registry] : [])];
    return (await Promise.all(parts.map((part) => part.metrics()))).join('\n');
  }

  private source<T>(source: string, ask: () => Promise<T>, metrics: { show(answer: T | undefined): void }) {
    const probe = new Probe(ask);
    return async (): Promise<void> => {
      const probed = await probe.answers();
      metrics.show('answer' in probed ? probed.answer : undefined);
      this.answered.set({ source }, 'answer' in probed ? 1 : 0);
    };
  }
}
