export { packageKind } from './package-kind.js';
export { readWorkbook, type OddCell, type Sheet } from './read-workbook.js';
export { encryptedWorkbook } from './refusals.js';
export { showsValue, type StoredValue } from './shown.js';
export { writeWorkbook, type Amount, type WrittenSheet } from './write-workbook.js';
