export { cursor, pageOf, type Page } from './paging.js';
export { readToken, signToken } from './token.js';
