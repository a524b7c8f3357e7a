export { onOneLine, plain, writeError, writeOut } from './plain.js';
export { paragraph, printLines, printTable, type Column } from './print.js';
