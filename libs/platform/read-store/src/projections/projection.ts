import { type EventCatalogue, type RecordedEvent } from '#domain/kernel';

export type Table = new () => object;
/** As TypeORM runs it; said here so that who declares a view need not load it. */
export type Migration = new () => { up(queryRunner: never): Promise<void>; down(queryRunner: never): Promise<void> };

/** Keys are the entity's property names; a decimal is its text. */
export type Row = Readonly<Record<string, string | number | boolean | null | object>>;

export type RowChange =
  /** The whole row, by primary key; a property left out is null. */
  | { readonly kind: 'upsert'; readonly table: Table; readonly row: Row }
  /** Every row whose columns equal `key`. */
  | { readonly kind: 'update'; readonly table: Table; readonly key: Row; readonly set: Row }
  | { readonly kind: 'delete'; readonly table: Table; readonly key: Row };

/** A view: pure functions from events to row changes. The same events give the same rows, byte for byte. */
export interface Projection {
  readonly name: string;
  readonly version: number;
  /** The entities it owns; their tables' names end in `__v<version>`. */
  readonly entities: readonly Table[];
  /** What makes their tables, in order. */
  readonly migrations: readonly Migration[];
  /** How this version's rows differ from those of the version before; nothing else may differ when it takes over. */
  readonly versionNote?: VersionNote;
  readonly catalogue: EventCatalogue;
  readonly on: Readonly<Record<string, (event: RecordedEvent) => readonly RowChange[]>>;
}

export interface VersionNote {
  /** Why there is a new version, in a sentence: told by `jixiao rebuild`. */
  readonly says: string;
  /** By table name without `__v<version>`: the columns (database names) whose values differ, or `rows` where rows come or go. */
  readonly differs: Readonly<Record<string, readonly string[] | 'rows'>>;
}

/** What must follow from an event. Its jobs are run at least once each, in the order of the events. */
export interface Process {
  readonly name: string;
  readonly catalogue: EventCatalogue;
  /** The names of the jobs that it may ask for. */
  readonly jobs: readonly string[];
  readonly on: Readonly<Record<string, (event: RecordedEvent) => readonly JobRequest[]>>;
}

export interface JobRequest {
  /** The name of a job definition. */
  readonly job: string;
  readonly payload: unknown;
}
