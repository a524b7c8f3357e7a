export { cursor, pageOf, type Page } from './paging.js';
