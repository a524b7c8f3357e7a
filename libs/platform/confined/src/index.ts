export { ConfinedPool } from './confined-pool.js';
export { ConfinedFault } from './confined-child.js';
export { serveConfined } from './serve-confined.js';
