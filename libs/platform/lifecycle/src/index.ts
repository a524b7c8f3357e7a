export { Disk } from './disk.js';
export { runProcess, type Running } from './run-process.js';
export { say } from './say.js';
