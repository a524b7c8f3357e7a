export { applyProposals } from './reading/apply-proposals.js';
export { MAX_FILE_BYTES } from './reading/decode.js';
export { readTable, type ReadTable } from './reading/read-table.js';
export { type Finding, type TableReading } from './reading/table-reading.js';
