import { contexts } from '#contexts';
import { jobsOf, processorsOf, readSideOfContexts } from '#platform/context';

export const processors = processorsOf(contexts);
export const definitions = jobsOf(contexts);
/** The read models that are there, and who asks for jobs. */
export const { entities, processes } = readSideOfContexts(contexts);
