export { printLines, printTable, type Column } from './print.js';
