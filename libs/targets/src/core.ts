export {
  contentSchema,
  hashOfRevision,
  proposedContentSchema,
  targetIdOf,
  targetStream,
  type Content,
  type ProposedContent,
} from './domain/content.js';
export { targetDecider, type PresentTarget } from './domain/target.state.js';
