export { onOneLine, plain, writeError, writeOut } from './plain.js';
export { type Screen } from './fitting.js';
export { indented, paragraph, printLines, printTable, type Column } from './print.js';
