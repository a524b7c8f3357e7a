import { describeKilledWorkers } from './killed-worker-cases.js';

describeKilledWorkers('Redis', () => {
  const url = process.env['REDIS_URL'];
  if (url === undefined)
    throw new Error('请用 npm run test:redis 运行。Run this with npm run test:redis: REDIS_URL is not set.');
  return url;
});
