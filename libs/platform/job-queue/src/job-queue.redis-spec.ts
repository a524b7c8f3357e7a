import { Redis } from 'ioredis';
import { createTestDatabase } from '#testing/stores';
import { describeFailedJobs } from './failed-job-cases-for-spec.js';
import { describeJobs } from './job-cases-for-spec.js';

describeJobs('Redis', async () => {
  const { url, redis } = await emptyRedis();
  return {
    url,
    cutConnections: async () => {
      await redis.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    },
    close: async () => {
      await redis.flushall();
      await redis.quit();
    },
  };
});

describeFailedJobs('Redis', async () => {
  const { url, redis } = await emptyRedis();
  const database = await createTestDatabase();
  return {
    url,
    database,
    forget: async () => {
      await redis.flushall();
    },
    close: async () => {
      await redis.flushall();
      await redis.quit();
      await database.drop();
    },
  };
});

async function emptyRedis(): Promise<{ url: string; redis: Redis }> {
  const url = process.env['REDIS_URL'];
  if (url === undefined)
    throw new Error('请用 npm run test:redis 运行。Run this with npm run test:redis: REDIS_URL is not set.');
  const redis = new Redis(url, { lazyConnect: true });
  await redis.connect();
  await redis.flushall();
  return { url, redis };
}
