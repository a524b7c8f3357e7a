// A worker process whose only job is slow: it says when it begins and when it has left its effect, which is a row by the job's key.
import pg from 'pg';
import { setTimeout as delay } from 'node:timers/promises';
import { startWorkers, type JobProcessor } from '#platform/job-queue';
import { type FromWorker, leaveMark, type MarkPayload, type WorkerPlan } from './marks.js';

const { queueUrl, databaseUrl, concurrency } = JSON.parse(process.argv[2] ?? '') as WorkerPlan; // written by the spec
const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
const tell = (message: FromWorker) => process.send?.(message);

const processor: JobProcessor<MarkPayload> = {
  definition: leaveMark,
  run: async ({ beforeMs, afterMs }, { jobId: key }) => {
    tell({ kind: 'begun', key });
    await delay(beforeMs);
    await pool.query('insert into marks (key) values ($1) on conflict (key) do update set runs = marks.runs + 1', [
      key,
    ]);
    await delay(afterMs);
    tell({ kind: 'done', key });
  },
};

process.on('disconnect', () => process.exit(1));
await startWorkers(queueUrl, [processor], { onError: () => undefined, concurrency });
tell({ kind: 'ready' });
