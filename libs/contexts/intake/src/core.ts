export { applyProposals } from './reading/apply-proposals.js';
export { MAX_FILE_BYTES } from './carriers/decode.js';
export { readTable, type ReadTable } from './reading/read-table.js';
export { type Finding, type TableReading } from './reading/table-reading.js';
