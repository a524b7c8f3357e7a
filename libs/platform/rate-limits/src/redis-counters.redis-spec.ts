import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { RedisCounters } from './redis-counters.js';

describe('counters in Redis', () => {
  let counters: RedisCounters;
  let redis: Redis;
  beforeAll(() => {
    const url = process.env['REDIS_URL'];
    if (url === undefined)
      throw new Error('请用 npm run test:redis 运行。Run this with npm run test:redis: REDIS_URL is not set.');
    redis = new Redis(url);
    counters = new RedisCounters(url, () => undefined);
  });
  afterAll(async () => {
    counters.close();
    await redis.del('jixiao:limit:person p-1');
    await redis.quit();
  });

  it('lose nothing of many at once, and begin anew when the window is over', async () => {
    const counted = await Promise.all(Array.from({ length: 40 }, () => counters.add('person p-1', 3, 60_000)));
    expect(counted.map(({ total }) => total).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => 3 * (n + 1)),
    );
    expect(counted.every(({ endsInMs }) => endsInMs > 0 && endsInMs <= 60_000)).toBe(true);
    await redis.pexpire('jixiao:limit:person p-1', 0);
    expect(await counters.add('person p-1', 2, 60_000)).toMatchObject({ total: 2 });
  });

  it('out of reach say so within a second or two', async () => {
    const nowhere = new RedisCounters('redis://127.0.0.1:1', () => undefined);
    await expect(nowhere.add('person p-1', 1, 60_000)).rejects.toThrow();
    nowhere.close();
  });
});
