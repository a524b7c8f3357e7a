import { type EventCatalogue, type RecordedEvent } from '#kernel';

export type Table = new () => object;

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
  readonly catalogue: EventCatalogue;
  readonly on: Readonly<Record<string, (event: RecordedEvent) => readonly RowChange[]>>;
}

/** What must follow from an event. Its jobs are run at least once each, in the order of the events. */
export interface Process {
  readonly name: string;
  readonly catalogue: EventCatalogue;
  readonly on: Readonly<Record<string, (event: RecordedEvent) => readonly JobRequest[]>>;
}

export interface JobRequest {
  /** The name of a job definition. */
  readonly job: string;
  readonly payload: unknown;
}
