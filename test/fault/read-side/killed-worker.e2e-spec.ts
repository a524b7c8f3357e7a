import { describeKilledWorkers } from './killed-worker-cases.js';

describeKilledWorkers('Postgres', ({ jobsUrl }) => jobsUrl);
