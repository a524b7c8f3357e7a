import { type Migration, type Process, type Projection, type Table } from './projection.js';

/** What one context gives the read side. */
interface ContextReadSide {
  /** Of the names of its streams, where it has any: every subscription is on those of all contexts. */
  readonly prefixes?: readonly string[];
  readonly projections?: readonly Projection[];
  readonly processes?: readonly Process[];
}

interface ReadSideParts {
  readonly prefixes: readonly string[];
  readonly projections: readonly Projection[];
  readonly processes: readonly Process[];
  readonly entities: readonly Table[];
  readonly migrations: readonly Migration[];
}

/** The read sides of several contexts as one. */
export function readSideOf(contexts: readonly ContextReadSide[]): ReadSideParts {
  const projections = contexts.flatMap((context) => context.projections ?? []);
  return {
    prefixes: contexts.flatMap(({ prefixes = [] }) => prefixes),
    projections,
    processes: contexts.flatMap((context) => context.processes ?? []),
    entities: projections.flatMap(({ entities }) => entities),
    migrations: projections.flatMap(({ migrations }) => migrations),
  };
}
