import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { paced } from './paced.js';

describe('load at a steady rate', () => {
  it('sends what is due while answers are still to come', async () => {
    let open = 0;
    let mostOpen = 0;
    const answer = delay(100);
    await paced({ perSecond: 100, seconds: 0.2 }, async () => {
      mostOpen = Math.max(mostOpen, (open += 1));
      await answer;
      open -= 1;
      return 0;
    });
    expect(mostOpen).toBeGreaterThan(1);
  });

  it('ends when it is told to', async () => {
    const enough = new AbortController();
    let sent = 0;
    await paced({ perSecond: 1_000, seconds: 60, until: enough.signal }, () => {
      if ((sent += 1) === 3) enough.abort();
      return Promise.resolve(0);
    });
    expect(sent).toBe(3);
  });

  it('counts a stall for all that was due during it', async () => {
    const stallMs = 200;
    let sent = 0;
    const { p50, p99 } = await paced({ perSecond: 100, seconds: 0.2 }, (due) => {
      sent += 1;
      const until = performance.now() + (sent === 2 ? stallMs : 0);
      while (performance.now() < until); // nothing else of this process gets its turn
      return Promise.resolve(performance.now() - due);
    });
    expect(sent).toBe(20);
    expect(p99).toBeGreaterThanOrEqual(stallMs);
    expect(p50).toBeGreaterThan(stallMs / 4);
  });
});
