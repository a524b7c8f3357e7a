import { accessBench } from './access/access.bench.js';
import { approvalsBench } from './approvals/approvals.bench.js';
import { type Bench } from './bench.js';
import { consoleBench } from './console/console.bench.js';
import { eventStoreBench } from './event-store/event-store.bench.js';
import { intakeBench } from './intake/intake.bench.js';
import { readSideBench } from './read-side/read-side.bench.js';
import { uploadBench } from './upload/upload.bench.js';

/** Every bench that `npm run bench -- NAME` knows. */
export const benches: readonly Bench[] = [
  ...[eventStoreBench, readSideBench, uploadBench, intakeBench, accessBench],
  ...[approvalsBench, consoleBench],
];
