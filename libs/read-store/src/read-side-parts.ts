import { type Migration, type Process, type Projection, type Table } from './projection.js';

/** What one context gives the read side. */
export interface ContextReadSide {
  /** Of the names of its streams: every subscription is on those of all contexts. */
  readonly prefix: string;
  readonly projections?: readonly Projection[];
  readonly processes?: readonly Process[];
  /** Tables that belong to no projection, since only a processor writes them. */
  readonly ownTables?: { readonly entities: readonly Table[]; readonly migrations: readonly Migration[] };
}

export interface ReadSideParts {
  readonly prefixes: readonly string[];
  readonly projections: readonly Projection[];
  readonly processes: readonly Process[];
  readonly entities: readonly Table[];
  readonly migrations: readonly Migration[];
}

/** The read sides of several contexts as one. */
export function readSideOf(contexts: readonly ContextReadSide[]): ReadSideParts {
  const projections = contexts.flatMap((context) => context.projections ?? []);
  const tables = [...projections, ...contexts.flatMap(({ ownTables }) => ownTables ?? [])];
  return {
    prefixes: contexts.map(({ prefix }) => prefix),
    projections,
    processes: contexts.flatMap((context) => context.processes ?? []),
    entities: tables.flatMap(({ entities }) => entities),
    migrations: tables.flatMap(({ migrations }) => migrations),
  };
}
