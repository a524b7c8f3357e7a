export { TargetsCommandsModule } from './targets.commands.module.js';
export { TargetsHttpModule } from './targets.http.module.js';
export { targetsReadSide } from './targets.read.module.js';
export { inForceOf } from './in-force.module.js';
export { InForce } from './in-force.js';
export { DraftTarget } from './draft-target/draft-target.js';
export { ReviseTarget } from './revise-target/revise-target.js';
export {
  contentSchema,
  hashOfRevision,
  proposedContentSchema,
  targetIdOf,
  targetStream,
  type Content,
  type ProposedContent,
} from './domain/content.js';
export { TargetNotFound } from './domain/target.errors.js';
export { targetCatalogue, type ImportSource, type TargetApproved, type TargetEvent } from './domain/target.events.js';
export { targetDecider, type PresentTarget } from './domain/target.state.js';
export { scopeOf } from './views/current-targets/list-targets.query.js';
