import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

interface Subscription {
  readonly number: number;
  readonly to: 'all' | 'stream';
  readonly lag: () => number;
}

/** What is asked at a scrape. */
export interface Gauges {
  readonly head: () => bigint;
  readonly epoch: () => bigint;
}

const SECONDS = [0.0005, 0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** Subscriptions with a lag of their own; what is beyond shares one line, which holds the greatest. */
const OWN_LINES = 500;

/** What is counted of a running server. */
export class Metrics {
  readonly registry = new Registry();
  private readonly appends = this.counter('appends_total', 'Appends answered, by outcome', ['outcome']);
  private readonly appendedEvents = this.counter('events_appended_total', 'Events of acknowledged appends');
  private readonly readEvents = this.counter('events_read_total', 'Events sent to readers and subscribers');
  private readonly refusedConnections = this.counter('connections_refused_total', 'Connections over the limit');
  private readonly seconds = new Histogram({
    name: named('append_duration_seconds'),
    help: 'From the arrival of an append to its acknowledgement',
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly open = new Map<number, Subscription>();
  private withDefaults = false;

  constructor() {
    this.subscriptionGauges();
    for (const outcome of ['appended', 'wrong-revision', 'too-large', 'access-denied'])
      this.appends.inc({ outcome }, 0);
  }

  /** An append that was acknowledged, `seconds` after it came. */
  appended(events: number, seconds: number): void {
    this.appends.inc({ outcome: 'appended' });
    this.appendedEvents.inc(events);
    this.seconds.observe(seconds);
  }

  /** An append, delete or tombstone that was answered with an error, by the error's kind: wrong-revision, too-large, … */
  refused(kind: string): void {
    this.appends.inc({ outcome: kind });
  }

  /** Events sent to readers. */
  read(events: number): void {
    this.readEvents.inc(events);
  }

  /** A subscription that begins; `lag` is asked at every scrape: events of the log it has not looked at yet. Call the answer when it ends. */
  subscribed(to: 'all' | 'stream', lag: () => number): () => void {
    let number = 1; // the lowest that is free: numbers, and with them series, are as few as subscriptions at one time
    while (this.open.has(number)) number += 1;
    const subscription = { number, to, lag };
    this.open.set(number, subscription);
    return () => {
      if (this.open.get(number) === subscription) this.open.delete(number);
    };
  }

  refusedConnection(): void {
    this.refusedConnections.inc();
  }

  watchConnections(count: () => number): void {
    this.gauge('connections', 'Open connections', count);
  }

  watchLog({ head, epoch }: Gauges): void {
    this.gauge('head_position', 'Position of the last committed event', head);
    this.gauge('lease_epoch', 'Epoch of the lease under which this server writes', epoch);
  }

  /** In the text form of Prometheus. */
  async scrape(): Promise<string> {
    // Only for who looks: watching the event loop and the collector is not free.
    if (!this.withDefaults) collectDefaultMetrics({ register: this.registry });
    this.withDefaults = true;
    return this.registry.metrics();
  }

  private subscriptionGauges(): void {
    const { open } = this;
    new Gauge({
      name: named('subscriptions'),
      help: 'Open subscriptions, by kind',
      labelNames: ['to'],
      registers: [this.registry],
      collect() {
        for (const to of ['all', 'stream'] as const) {
          this.set({ to }, [...open.values()].filter((each) => each.to === to).length);
        }
      },
    });
    new Gauge({
      name: named('subscription_lag_events'),
      help: 'Events of the log that a subscription has not looked at yet',
      labelNames: ['subscription', 'to'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [labels, lag] of lagsOf([...open.values()])) this.set(labels, lag);
      },
    });
  }

  private counter(name: string, help: string, labelNames: readonly string[] = []): Counter {
    return new Counter({ name: named(name), help, labelNames, registers: [this.registry] });
  }

  private gauge(name: string, help: string, read: () => bigint | number): void {
    new Gauge({
      name: named(name),
      help,
      registers: [this.registry],
      collect() {
        this.set(Number(read()));
      },
    });
  }
}

const named = (name: string) => `jixiao_event_store_${name}`;

function* lagsOf(open: readonly Subscription[]): Generator<[{ subscription: string; to: string }, number]> {
  const beyond = { all: -1, stream: -1 };
  for (const { number, to, lag } of open) {
    if (number <= OWN_LINES) yield [{ subscription: String(number), to }, lag()];
    else beyond[to] = Math.max(beyond[to], lag());
  }
  for (const to of ['all', 'stream'] as const) {
    if (beyond[to] >= 0) yield [{ subscription: 'others', to }, beyond[to]];
  }
}
