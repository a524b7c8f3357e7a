export {
  type Carrier,
  type CarrierNote,
  type Cell,
  type Encoding,
  type Format,
  type Grid,
  type Line,
} from './carrier.js';
export { carry } from './carry.js';
export { MAX_FILE_BYTES } from './decode.js';
export { PRINTABLE, type CellRecord } from './records.js';
export { type TableWords } from './table-words.js';
export { unreadable } from './unreadable.js';
