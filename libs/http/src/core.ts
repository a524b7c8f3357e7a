export { signToken } from './token.js';
