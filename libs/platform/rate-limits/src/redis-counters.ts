import { Redis } from 'ioredis';
import { z } from 'zod';
import { ANSWER_WITHIN_MS, type Counted, Counters } from './counters.js';

const ADD = `local total = redis.call('INCRBY', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return { total, redis.call('PTTL', KEYS[1]) }`;
const PREFIX = 'jixiao:limit:';
const answer = z.tuple([z.number(), z.number()]);

/** In Redis or Valkey, over a connection of its own. */
export class RedisCounters extends Counters {
  private readonly redis: Redis;

  constructor(url: string, onError: (error: Error) => void) {
    super();
    const within = { connectTimeout: ANSWER_WITHIN_MS, commandTimeout: ANSWER_WITHIN_MS, maxRetriesPerRequest: 0 };
    this.redis = new Redis(url, { ...within, lazyConnect: true });
    this.redis.on('error', onError);
  }

  async add(key: string, by: number, windowMs: number): Promise<Counted> {
    const [total, endsInMs] = answer.parse(await this.redis.eval(ADD, 1, PREFIX + key, by, windowMs));
    return { total, endsInMs };
  }

  close(): void {
    this.redis.disconnect();
  }
}
