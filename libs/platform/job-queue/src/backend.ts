import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  runMigrations,
  type BackendFactory,
  type IQueueBackend,
} from 'bullmq';
import pg from 'pg';
import { HeardClient } from './heard-client.js';
import { type JobData } from './job-data.js';

/** One BullMQ queue for all jobs: their order is that of enqueueing. */
export const QUEUE = 'jixiao';

const SCHEMA = 'jobs';

type Connection = Readonly<Record<string, unknown>>;

/** How BullMQ reaches the store that a URL names. */
export interface Backend {
  readonly connection: Connection;
  readonly factory: BackendFactory<IQueueBackend, Connection>;
}

export type JobsQueue = Queue<JobData, unknown, string, JobData, unknown, string, IQueueBackend, Connection>;

export function openQueue(url: string, poolSize: number, onError: (error: Error) => void): JobsQueue {
  const { connection, factory } = backendFor(url, poolSize);
  const queue: JobsQueue = new Queue(QUEUE, { connection }, factory);
  // Without a listener a broken connection would end the process.
  queue.on('error', onError);
  return queue;
}

export function backendFor(url: string, poolSize: number): Backend {
  if (isRedis(url)) return { connection: { url, maxRetriesPerRequest: null }, factory: createRedisBackend };
  const connection = { connectionString: url, schema: SCHEMA, max: poolSize, Client: HeardClient };
  return { connection, factory: createPostgresBackend };
}

/** Brings BullMQ's tables up to date; once per start, whoever comes second waits. Redis needs nothing. */
export async function prepareJobStore(url: string): Promise<void> {
  if (isRedis(url)) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

const isRedis = (url: string): boolean => /^rediss?:\/\//.test(url);
