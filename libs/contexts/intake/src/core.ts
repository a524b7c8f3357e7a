export { columnMapOf, columnWords } from './column-map/column-map.js';
export { applyProposals } from './reading/apply-proposals.js';
export { MAX_FILE_BYTES } from './carriers/decode.js';
export { fieldOf } from './domain/fields.js';
export { inYuan } from './reading/money.js';
export { letterOf, placesIn } from './reading/places.js';
export { readTable, type ReadTable } from './reading/read-table.js';
export { type Finding, type TableReading } from './reading/table-reading.js';
export { twoSentences } from './reading/two-sentences.js';
