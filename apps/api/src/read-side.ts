import { contexts } from '#contexts';
import { readSideOfContexts } from '#platform/context';

/** What the queries read, and what must keep it up to date. */
export const { prefixes, projections, processes, entities } = readSideOfContexts(contexts);
