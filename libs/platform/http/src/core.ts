export { cursor, pageOf, pageSchema, type Page } from './paging.js';
export { signToken } from './token.js';
