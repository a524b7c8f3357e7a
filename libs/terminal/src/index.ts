export { onOneLine, plain, writeError, writeOut } from './plain.js';
export { printLines, printTable, type Column } from './print.js';
