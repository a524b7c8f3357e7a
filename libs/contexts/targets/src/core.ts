// More than twenty names: its content, how it stands, and the rounds of its timeline, for who reads a store without an API.
export { contentSchema, targetIdOf } from './domain/content.js';
export { targetStreams } from './domain/target.streams.js';
export { withKnownIds } from './domain/known-rows.js';
export { hashOfRevision, proposedContentSchema, type ProposedContent } from './domain/proposed-content.js';
export { targetDecider, type PresentTarget } from './domain/target.state.js';
export { statusWords as targetStatusWords } from './domain/status-words.js';
export { statusSchema as targetStatusSchema } from './domain/standing.js';
export {
  cellChangeSchema,
  contentChanges,
  contentChangesSchema,
  type ContentChanges,
  type Filled,
} from './domain/timeline/content-changes.js';
export { personsIn as personsInTimeline } from './domain/timeline/persons-told.js';
export { type AsTold } from './domain/timeline/as-told.js';
export { changesBetween, told as timelineTold } from './domain/timeline/tell.js';
export { momentsOf, namedInRounds, targetTimeline } from './domain/timeline/timeline.js';
export { roundToldSchema, type RoundTold } from './domain/timeline/timeline-answer.js';
