export { contentSchema, targetIdOf } from './domain/content.js';
export { targetStreams } from './domain/target.streams.js';
export { withKnownIds } from './domain/known-rows.js';
export { hashOfRevision, proposedContentSchema, type ProposedContent } from './domain/proposed-content.js';
export { targetDecider, type PresentTarget } from './domain/target.state.js';
export { statusWords as targetStatusWords } from './domain/status-words.js';
export { statusSchema as targetStatusSchema } from './domain/standing.js';
