export { command, facts, type CommandClass, type Sender } from './command.js';
export { streams, type Streams } from './streams.js';
