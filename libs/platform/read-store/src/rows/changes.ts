import { type Row, type RowChange } from '../projections/projection.js';
import { type Columns, type RowClass, type WrittenOf } from './row.js';

/** Refuses a property that the table has no column for, also where it comes in by a spread. */
type NoOther<Given, Of extends Columns> = Given & { readonly [Name in Exclude<keyof Given, keyof Of>]: never };

/** Some of a row's columns, as a projection writes them. */
export type Some<Of extends Columns> = { readonly [Name in keyof Of]?: Exclude<Of[Name]['written'], undefined> };

const withoutAbsent = (row: object): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** The whole row, by its primary key; what is left out is null. */
export const upsert = <Of extends Columns, Given extends WrittenOf<Of>>(
  table: RowClass<Of>,
  row: NoOther<Given, Of>,
): RowChange => ({ kind: 'upsert', table, row: withoutAbsent(row) });

/** Every row whose columns equal `key`. */
export const update = <Of extends Columns, Key extends Some<Of>, Given extends Some<Of>>(
  table: RowClass<Of>,
  key: NoOther<Key, Of>,
  set: NoOther<Given, Of>,
): RowChange => ({ kind: 'update', table, key: { ...key }, set: { ...set } });

export const remove = <Of extends Columns, Key extends Some<Of>>(
  table: RowClass<Of>,
  key: NoOther<Key, Of>,
): RowChange => ({ kind: 'delete', table, key: { ...key } });
