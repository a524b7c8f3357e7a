export { createTestReadStore, entityDrift, projectTwice, rowsIn } from './test-read-store.js';
