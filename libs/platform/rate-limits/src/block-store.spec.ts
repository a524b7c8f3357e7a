import { beforeEach, describe, expect, it } from '@jest/globals';
import { BlockStore } from './block-store.js';
import { type Counted, Counters } from './counters.js';

const WINDOW = 60_000;
const MAX = 100; // drawn by two

/** Of one machine: what the two real ones do, whose own specs say so. */
class LocalCounters extends Counters {
  asked = 0;
  isAway = false;
  private readonly known = new Map<string, { total: number; endsAt: number }>();

  constructor(private readonly now: () => number) {
    super();
  }

  add(key: string, by: number, windowMs: number): Promise<Counted> {
    this.asked += 1;
    if (this.isAway) return Promise.reject(new Error('away'));
    const before = this.known.get(key);
    const runs = before && before.endsAt > this.now() ? before : { total: 0, endsAt: this.now() + windowMs };
    this.known.set(key, { ...runs, total: runs.total + by });
    return Promise.resolve({ total: runs.total + by, endsInMs: runs.endsAt - this.now() });
  }

  close(): void {
    this.known.clear();
  }
}

let time: number;
let counters: LocalCounters;
let here: BlockStore;
let there: BlockStore;
beforeEach(() => {
  time = 0;
  counters = new LocalCounters(() => time);
  [here, there] = [new BlockStore(counters, () => time), new BlockStore(counters, () => time)];
});

const ask = (store: BlockStore, key = 'person p-1', max = MAX): Promise<number> =>
  new Promise((resolve, reject) => {
    store.incr(
      key,
      (error, counted) => (counted ? resolve(counted.current) : reject(error ?? new Error('no count'))),
      WINDOW,
      max,
    );
  });
async function passed(store: BlockStore, count: number, key?: string): Promise<number> {
  const all = await Promise.all(Array.from({ length: count }, () => ask(store, key)));
  return all.filter((current) => current <= MAX).length;
}

describe('counting in blocks', () => {
  it('lets exactly so many pass within a window, then so many in the next', async () => {
    expect(await passed(here, 250)).toBe(MAX);
    time = WINDOW - 1;
    expect(await passed(here, 10)).toBe(0);
    time = WINDOW;
    expect(await passed(here, 250)).toBe(MAX);
  });

  it('shares the limit of a key among APIs, short of it by no more than the blocks that are open', async () => {
    let both = 0;
    for (let n = 0; n < MAX; n += 1) both += (await passed(here, 1)) + (await passed(there, 1));
    expect(both).toBeGreaterThanOrEqual(MAX - 2);
    expect(both).toBeLessThanOrEqual(MAX);
    expect(await passed(there, 5, 'person p-2')).toBe(5);
  });

  it('asks once a block, and not at all about who is over the limit', async () => {
    await passed(here, MAX);
    expect(counters.asked).toBe(MAX / 2);
    await passed(here, 1000);
    expect(counters.asked).toBe(MAX / 2 + 1);
  });

  it('says of counters out of reach that they are, without asking each time, and goes on with them when they are back', async () => {
    counters.isAway = true;
    await expect(ask(here)).rejects.toThrow('away');
    await expect(ask(here)).rejects.toThrow('out of reach');
    expect(counters.asked).toBe(1);
    counters.isAway = false;
    time = 1000;
    expect(await ask(here)).toBe(1);
  });
});
