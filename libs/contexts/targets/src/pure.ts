// What a page runs as the server does: the checks of a target, in which form its cells are taken, and what its events are called.
export { checkContent, type CheckRules } from './domain/checks.js';
export { contentSchema, type Content, type Indicator } from './domain/content.js';
export { proposedContentSchema, proposedRowSchema, type ProposedContent } from './domain/proposed-content.js';
export { targetEventWords } from './domain/event-words.js';
export { levels } from './domain/vocabulary.js';
