import { describe, expect, it } from '@jest/globals';
import { Metrics } from './metrics.js';

const line = (text: string, start: string) =>
  text.split('\n').find((each) => each.startsWith(`jixiao_event_store_${start} `));

describe('the metrics of a server', () => {
  it('count appends by outcome, events both ways, and how long appends took', async () => {
    const metrics = new Metrics();
    metrics.appended(3, 0.004);
    metrics.refused('wrong-revision');
    metrics.read(500);
    const text = await metrics.scrape();
    expect(line(text, 'appends_total{outcome="appended"}')).toMatch(/ 1$/);
    expect(line(text, 'appends_total{outcome="wrong-revision"}')).toMatch(/ 1$/);
    expect(line(text, 'events_appended_total')).toMatch(/ 3$/);
    expect(line(text, 'events_read_total')).toMatch(/ 500$/);
    expect(line(text, 'append_duration_seconds_bucket{le="0.003"}')).toMatch(/ 0$/);
    expect(line(text, 'append_duration_seconds_bucket{le="0.005"}')).toMatch(/ 1$/);
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('ask the lag of each open subscription when they are read, and forget it when it ends', async () => {
    const metrics = new Metrics();
    let lag = 7;
    const end = metrics.subscribed('all', () => lag);
    metrics.subscribed('stream', () => 0);
    lag = 9;
    const text = await metrics.scrape();
    expect(line(text, 'subscriptions{to="all"}')).toMatch(/ 1$/);
    expect(line(text, 'subscription_lag_events{subscription="1",to="all"}')).toMatch(/ 9$/);
    expect(line(text, 'subscription_lag_events{subscription="2",to="stream"}')).toMatch(/ 0$/);
    end();
    end();
    const after = await metrics.scrape();
    expect(line(after, 'subscriptions{to="all"}')).toMatch(/ 0$/);
    expect(after).not.toContain('subscription="1"');
  });

  it('number subscriptions anew, so that a million of them one after the other make no million series', async () => {
    const metrics = new Metrics();
    for (let n = 0; n < 1_000; n += 1) metrics.subscribed('all', () => 0)();
    for (let n = 0; n < 700; n += 1) metrics.subscribed('all', () => n);
    const text = await metrics.scrape();
    expect(text.match(/subscription_lag_events\{/g)).toHaveLength(501);
    expect(line(text, 'subscription_lag_events{subscription="others",to="all"}')).toMatch(/ 699$/);
  });

  it('show the end of the log and the epoch of the lease', async () => {
    const metrics = new Metrics();
    metrics.watchLog({ head: () => 42n, epoch: () => 3n });
    metrics.watchConnections(() => 5);
    const text = await metrics.scrape();
    expect(line(text, 'head_position')).toMatch(/ 42$/);
    expect(line(text, 'lease_epoch')).toMatch(/ 3$/);
    expect(line(text, 'connections')).toMatch(/ 5$/);
  });
});
