import { type ReadSideLag } from '#platform/read-store';
import { Gauge, type Registry } from 'prom-client';

/** How far the read side has come, as its stores tell: the same whichever process is asked, and whoever leads. */
export class LagMetrics {
  private readonly head: Gauge;
  private readonly position: Gauge;
  private readonly events: Gauge;
  private readonly seconds: Gauge;
  private readonly parked: Gauge;
  private readonly otherLog: Gauge;
  private readonly led: Gauge;
  private readonly serving: Gauge;
  private readonly waiting: Gauge;
  private readonly relayed: Gauge;

  constructor(registry: Registry) {
    const gauge = (name: string, help: string, labelNames: readonly string[] = []): Gauge =>
      new Gauge({ name: `jixiao_${name}`, help, labelNames, registers: [registry] });
    const of = ['kind', 'name', 'version'];
    this.head = gauge('event_log_head_position', 'Position of the last event in the store');
    this.position = gauge('subscriber_position', 'Position up to which a subscriber has committed', of);
    this.events = gauge('subscriber_behind_events', 'Events not yet taken; of a long backlog about 10000', of);
    this.seconds = gauge('subscriber_behind_seconds', 'How long the first event not yet taken has waited', of);
    this.parked = gauge('subscriber_parked_streams', 'Streams that wait for an operator', of);
    this.otherLog = gauge('subscriber_other_log', 'Whether its place is in another event store: 1 or 0', of);
    this.led = gauge('subscriber_led', 'Whether any process leads the subscriber: 1 or 0', of);
    this.serving = gauge('view_serving', 'Whether a version of a view may be read: 1, or 0 while it is built', [
      'name',
      'version',
    ]);
    this.waiting = gauge('outbox_waiting_jobs', 'Jobs not yet handed to the queue; of many about 10000');
    this.relayed = gauge('outbox_led', 'Whether any process hands the outbox to the queue: 1 or 0');
  }

  /** Without a lag the series end: an old figure would look like a new one. */
  show(lag: ReadSideLag | undefined): void {
    const { position, events, seconds, parked, otherLog, led, serving } = this;
    for (const each of [position, events, seconds, parked, otherLog, led, serving]) each.reset();
    for (const each of [this.head, this.waiting, this.relayed]) each.remove();
    if (!lag) return;
    this.head.set(Number(lag.head));
    this.waiting.set(lag.outbox.waiting);
    this.relayed.set(Number(lag.outbox.ledBy !== null));
    for (const { kind, name, version, ...found } of lag.subscribers) {
      const labels = { kind, name, version: String(version) };
      this.otherLog.set(labels, Number(found.isOfOtherLog));
      if (!found.isOfOtherLog) {
        this.position.set(labels, Number(found.position ?? 0));
        this.events.set(labels, found.eventsBehind);
        this.seconds.set(labels, found.secondsBehind);
      }
      this.parked.set(labels, found.parked);
      this.led.set(labels, Number(found.ledBy !== null));
      if (found.state) this.serving.set({ name, version: String(version) }, Number(found.state === 'serving'));
    }
  }
}

/** Jobs in the queue, by state. */
export class JobMetrics {
  private readonly jobs: Gauge;

  constructor(registry: Registry) {
    const help = 'Jobs in the queue, by state; failed are those that failed for good';
    this.jobs = new Gauge({ name: 'jixiao_jobs', help, labelNames: ['state'], registers: [registry] });
  }

  show(counts: Readonly<Record<string, number>> | undefined): void {
    this.jobs.reset();
    for (const [state, count] of Object.entries(counts ?? {})) this.jobs.set({ state }, count);
  }
}
