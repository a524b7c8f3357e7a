export { cursor, pageOf, type Page } from './paging.js';
export { signToken } from './token.js';
