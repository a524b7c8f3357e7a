import { contexts } from '#contexts';
import { readSideOfContexts } from '#platform/context';
import { checkReadSide } from '#platform/read-store';

/** What the projector of this version runs; a context that is missing there is told as an unknown type of event. */
export const { prefixes, projections, processes, entities, migrations, catalogues } = readSideOfContexts(contexts);
export const knownTypes = checkReadSide({ projections, processes, catalogues });
