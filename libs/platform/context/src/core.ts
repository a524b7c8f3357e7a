export { command, facts } from './command.js';
export { recording, type Recording } from './recording.js';
export { streams, type Streams } from './streams.js';
