import { DataSource } from 'typeorm';
import { z } from 'zod';
import { route } from '#platform/context';
import { JobQueue } from '#platform/job-queue';
import { FailedJobs, LagGauge } from '#platform/read-store';
import { Readiness } from '../readiness.js';
import { about, refusesReads } from './about.js';
import { asOperator } from './as-operator.js';

const count = z.int();
const subscriber = z
  .object({
    kind: z.enum(['projection', 'process']),
    name: z.string(),
    version: count,
    state: z.enum(['building', 'serving', 'retiring']).nullable().describe('读模型的状态 State of the view'),
    position: z.string().nullable().describe('已处理到的位置 Up to where it has committed'),
    isOfOtherLog: z.boolean().describe('位置属于另一个事件库 Its place is in another event store'),
    eventsBehind: count.describe('落后的事件数 Events not yet taken'),
    capped: z.boolean().describe('实际更多，未全部计数 There are more than were counted'),
    secondsBehind: z.number().describe('落后的秒数 How long the first of them has waited'),
    parked: count.describe('停放的事件流数 Streams that wait for an operator'),
    ledBy: z.string().nullable().describe('由哪个进程更新 Who holds the lease'),
    renewedAt: z.iso.datetime().describe('租约最近续期时间 When the lease was renewed last'),
  })
  .meta({ id: 'OperatedSubscriber' });

const operations = z
  .object({
    status: z.enum(['ok', 'degraded', 'error', 'shutting_down']),
    checks: z.array(
      z.object({
        check: z.string(),
        status: z.enum(['up', 'degraded', 'down']),
        message: z.string().optional(),
        troubles: z.array(z.string()).optional(),
      }),
    ),
    head: z.string().describe('事件库的最后位置 The last position of the event store'),
    subscribers: z.array(subscriber),
    outbox: z.object({ waiting: count, capped: z.boolean(), ledBy: z.string().nullable() }),
    jobs: z.object({
      waiting: count,
      active: count,
      delayed: count,
      completed: count,
      failed: count.describe('失败、待处理 Failed, and wait for someone'),
    }),
  })
  .meta({ id: 'Operations' });

export const getOperationsRoute = route({
  ...about,
  at: 'GET operations',
  action: 'operations.read',
  name: 'getOperations',
  summary: '运行情况：健康、延迟、租约、待转交的作业和队列 How it runs: health, lag, leases, outbox and queue',
  answers: operations,
  refuses: refusesReads,
  needs: { readiness: Readiness, lag: LagGauge, queue: JobQueue, dataSource: DataSource },
  handle: async ({ caller, needs: { readiness, lag, queue, dataSource } }) => {
    asOperator(caller.actor, 'operations.read');
    const [health, { head, subscribers, outbox }, counts, failed] = await Promise.all([
      readiness.check(),
      lag.read(),
      queue.counts(),
      new FailedJobs(dataSource).open(),
    ]);
    return {
      ...{ status: health.status, head, outbox, jobs: { ...none, ...counts, failed } },
      checks: Object.entries(health.details).map(([check, condition]) => ({ check, ...condition })),
      subscribers: subscribers.map((each) => ({ ...each, renewedAt: each.renewedAt.toISOString() })),
    };
  },
});

const none = { waiting: 0, active: 0, delayed: 0, completed: 0, failed: 0 };
