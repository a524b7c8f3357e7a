// What a page runs as the server does: the checks of a target, and in which form its cells are taken.
export { checkContent, type CheckRules } from './domain/checks.js';
export { contentSchema, type Content, type Indicator } from './domain/content.js';
export { proposedContentSchema, proposedRowSchema, type ProposedContent } from './domain/proposed-content.js';
export { levels } from './domain/vocabulary.js';
