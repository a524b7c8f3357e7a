import { z } from 'zod';
import { type Column } from './column.js';

export type Columns = Readonly<Record<string, Column>>;

export type ReadOf<Of extends Columns> = {
  [Name in keyof Of]: Of[Name] extends Column<infer Read, unknown> ? Read : never;
};

/** What may be null may be left out. */
export type WrittenOf<Of extends Columns> = {
  readonly [Name in keyof Of as null extends Of[Name]['written'] ? never : Name]: NonNullable<Of[Name]['written']>;
} & {
  readonly [Name in keyof Of as null extends Of[Name]['written'] ? Name : never]?: Of[Name]['written'] | undefined;
};

interface TableParts {
  /** By name: the columns of an index; `as-migrated` where it is more than its columns, which TypeORM has no words for. */
  readonly indexes?: Readonly<Record<string, readonly string[] | 'as-migrated'>>;
  /** By name: what Postgres checks. */
  readonly checks?: Readonly<Record<string, string>>;
}

/** The class of a view's rows, as `class CurrentTarget extends row(…) {}` makes it. */
export interface RowClass<Of extends Columns = Columns> {
  new (): ReadOf<Of>;
  readonly table: string;
  readonly columns: Of;
  readonly parts: TableParts;
}

/**
 * The class that a view's rows are of: one declaration gives what TypeORM reads, what a projection must write, and what the API answers
 * (`answerOf`). The migration stays hand-written and is compared with it.
 */
export function row<Of extends Columns>(table: string, columns: Of, parts: TableParts = {}): RowClass<Of> {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- TypeORM sets on its instances what the columns name
  class Row {
    static readonly table = table;
    static readonly columns = columns;
    static readonly parts = parts;
  }
  return Row as unknown as RowClass<Of>;
}

type AnswerShape<Of extends Columns> = {
  [Name in keyof Of]: null extends Of[Name]['written'] ? z.ZodOptional<z.ZodType> : z.ZodType;
};

/** A row in an answer: what is null is left out (`present`). */
export const answerOf = <Of extends Columns>({ columns }: RowClass<Of>): z.ZodObject<AnswerShape<Of>> => {
  const fields = Object.entries<Column>(columns).map(([name, { answer, isNullable }]) => [
    name,
    isNullable ? answer.optional() : answer,
  ]);
  return z.object(Object.fromEntries(fields) as AnswerShape<Of>);
};

type AnswerShapeWithNulls<Of extends Columns> = {
  [Name in keyof Of]: null extends Of[Name]['written'] ? z.ZodNullable<z.ZodType> : z.ZodType;
};

/** A row in an answer that shows its nulls, as the row is. */
export const answerWithNullsOf = <Of extends Columns>({
  columns,
}: RowClass<Of>): z.ZodObject<AnswerShapeWithNulls<Of>> => {
  const fields = Object.entries<Column>(columns).map(([name, { answer, isNullable }]) => [
    name,
    isNullable ? answer.nullable() : answer,
  ]);
  return z.object(Object.fromEntries(fields) as AnswerShapeWithNulls<Of>);
};
