export { type Revoked } from './live.js';
