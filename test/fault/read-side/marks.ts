import { z } from 'zod';
import { defineJob } from '#platform/job-queue';

/** Milliseconds that a job takes before and after its one effect. */
const payload = z.strictObject({ beforeMs: z.number(), afterMs: z.number() });
export type MarkPayload = z.infer<typeof payload>;

export const leaveMark = defineJob({ name: 'leave-mark', payload });

/** What a worker process is started with. */
export interface WorkerPlan {
  readonly queueUrl: string;
  /** Where marks are left. */
  readonly databaseUrl: string;
  readonly concurrency: number;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun'; readonly key: string }
  | { readonly kind: 'done'; readonly key: string };
