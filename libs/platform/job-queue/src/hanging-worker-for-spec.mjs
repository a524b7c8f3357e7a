// Takes one job and never finishes it: killed by the spec. Plain BullMQ, because a child process has no TypeScript.
import { Worker, createPostgresBackend, createRedisBackend } from 'bullmq';

const url = process.argv[2];
const redis = url.startsWith('redis');
const connection = redis ? { url, maxRetriesPerRequest: null } : { connectionString: url, schema: 'jobs', max: 2 };
const hang = () => {
  process.send('taken');
  return new Promise(() => undefined);
};
const timing = { lockDuration: 8000, stalledInterval: 3000 };
new Worker('jixiao', hang, { connection, ...timing }, redis ? createRedisBackend : createPostgresBackend);
