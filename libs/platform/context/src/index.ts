// More than twenty names: what a context says of itself in one form each, and the few by which a program takes all contexts together.
export { answering } from './answering.js';
export { commandRoute } from './command-route.js';
export { followedBy } from './handler-of.js';
export { list, rowsOf, scopeOf, type ListFilter, type Source } from './list.js';
export { listRoute } from './list-route.js';
export {
  defineContext,
  jobsOf,
  prepareContexts,
  processorsOf,
  readSideOfContexts,
  type Context,
  type Processor,
} from './manifest.js';
export { apiModulesOf, workerModulesOf } from './modules.js';
export { process } from './process.js';
export { processorOf, type Running } from './processor-of.js';
export { route } from './route.js';
