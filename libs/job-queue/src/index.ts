export { prepareJobStore } from './backend.js';
export { type Cause, type Intent, type JobContext } from './cause.js';
export { defineJob, type JobDefinition } from './definition.js';
export { JobQueue, type JobQueueOptions, type QueuedJob } from './job-queue.js';
export { UnrecoverableError } from 'bullmq';
export { startWorkers, type JobProcessor, type RunningWorkers, type WorkerOptions } from './workers.js';
