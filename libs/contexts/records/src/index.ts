export { readTarget } from './read-target.query.js';
export { records } from './records.context.js';
