import { contexts } from '#contexts';
import { jobsOf, readSideOfContexts } from '#platform/context';

/** What every context projects, follows and stores. */
export const { prefixes, projections, processes, entities, migrations, catalogues } = readSideOfContexts(contexts);
/** Of the jobs that the processes ask for. */
export const jobs = jobsOf(contexts);
