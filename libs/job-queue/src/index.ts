export { prepareJobStore } from './backend.js';
export { queueBoard, type QueueBoard, type QueueBoardOptions } from './board.js';
export { jobIdOf, type Cause, type Intent, type JobContext } from './cause.js';
export { checkJobs } from './check-jobs.js';
export { defineJob, type JobDefinition } from './definition.js';
export { type FailedJob, type FailedTry, type FailureLedger } from './failure.js';
export { JobQueue, type JobQueueOptions, type QueuedJob } from './job-queue.js';
export { UnrecoverableError } from 'bullmq';
export { startWorkers, type JobProcessor, type RunningWorkers, type WorkerOptions } from './workers.js';
