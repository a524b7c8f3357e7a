export { records } from './records.context.js';
