export { listReadsRoute } from './list-reads.route.js';
export { prepareReadAudit } from './prepare.js';
export { ReadAudit } from './read-audit.js';
export { WatchReads } from './watch-reads.js';
