import { type RunnerNews, type Subscriber } from '#platform/read-store';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the runners of this process tell of themselves: `observe` is for the read side. */
export class RunnerMetrics {
  readonly registry = new Registry();
  private readonly leading = new Gauge(this.named('leading', 'Whether this process leads the subscriber: 1 or 0'));
  private readonly commits = this.counter('commits_total', 'Batches whose rows and checkpoint were committed');
  private readonly events = this.counter('committed_events_total', 'Events of interest in the batches committed');
  private readonly reconnects = this.counter('reconnects_total', 'Subscriptions made anew after a connection broke');
  private readonly failures = this.counter('failures_total', 'Times that the work was begun again from the checkpoint');
  private readonly parkings = this.counter('parkings_total', 'Streams parked at an event that could not be taken');
  private readonly redrives = this.counter('redrives_total', 'Decisions on parked streams that were carried out');
  private readonly seconds = new Histogram({
    ...this.named('commit_seconds', 'From a batch in hand to its rows and checkpoint committed'),
    buckets: SECONDS,
  });

  /** From the first moment: a series that begins with its first failure hides that failure from `increase()`. */
  watch(subscribers: readonly Subscriber[]): void {
    for (const subscriber of subscribers) {
      const labels = labelsOf(subscriber);
      this.leading.set(labels, 0);
      const counters = [this.commits, this.events, this.reconnects, this.failures, this.parkings, this.redrives];
      for (const counter of counters) counter.inc(labels, 0);
      this.seconds.zero(labels);
    }
  }

  readonly observe = (subscriber: Subscriber, news: RunnerNews): void => {
    const labels = labelsOf(subscriber);
    switch (news.kind) {
      case 'leading':
      case 'following':
        this.leading.set(labels, news.kind === 'leading' ? 1 : 0);
        break;
      case 'committed':
        this.commits.inc(labels);
        this.events.inc(labels, news.events);
        this.seconds.observe(labels, news.ms / 1000);
        break;
      case 'reconnecting':
        this.reconnects.inc(labels);
        break;
      case 'failed':
        this.failures.inc(labels);
        break;
      case 'parked':
        this.parkings.inc(labels);
        break;
      case 'redriven':
        this.redrives.inc(labels);
        break;
    }
  };

  private counter(name: string, help: string): Counter {
    return new Counter(this.named(name, help));
  }

  private named(name: string, help: string) {
    return { name: `jixiao_runner_${name}`, help, labelNames: ['kind', 'name', 'version'], registers: [this.registry] };
  }
}

const labelsOf = ({ kind, name, version }: Subscriber) => ({ kind, name, version: String(version) });
