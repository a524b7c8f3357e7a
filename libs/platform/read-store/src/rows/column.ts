import { z } from 'zod';

type ColumnType = 'uuid' | 'text' | 'integer' | 'bigint' | 'numeric' | 'boolean' | 'jsonb' | 'timestamptz';

/** A column of a view's table: how Postgres keeps it, how a reader finds it (`Read`) and how a projection writes it (`Written`). */
export interface Column<Read = unknown, Written = Read> {
  readonly type: ColumnType;
  readonly precision?: number;
  readonly scale?: number;
  readonly isKey: boolean;
  readonly isNullable: boolean;
  /** As an answer of the API has it. */
  readonly answer: z.ZodType;
  /** Types only. */
  readonly read?: Read;
  readonly written?: Written;
}

class Declared<Read, Written = Read> implements Column<Read, Written> {
  declare readonly read?: Read;
  declare readonly written?: Written;
  readonly type: ColumnType;
  readonly precision?: number;
  readonly scale?: number;
  readonly isKey: boolean;
  readonly isNullable: boolean;
  readonly answer: z.ZodType;

  constructor(private readonly parts: Pick<Column, 'type' | 'answer'> & Partial<Column>) {
    const { type, precision, scale, answer, isKey = false, isNullable = false } = parts;
    Object.assign(this, precision === undefined ? {} : { precision }, scale === undefined ? {} : { scale });
    this.type = type;
    this.answer = answer;
    this.isKey = isKey;
    this.isNullable = isNullable;
  }

  /** Of the primary key, in the order of the columns. */
  key(): Declared<Read, Written> {
    return new Declared({ ...this.parts, isKey: true });
  }

  /** An answer leaves it out where it is null. */
  orNull(): Declared<Read | null, Written | null> {
    return new Declared({ ...this.parts, isNullable: true });
  }

  /** What the API says of it, where that is narrower than what the column takes. */
  answered(answer: z.ZodType): Declared<Read, Written> {
    return new Declared({ ...this.parts, answer });
  }

  /** Chinese first, English second: in the OpenAPI document. */
  described(words: string): Declared<Read, Written> {
    return new Declared({ ...this.parts, answer: this.parts.answer.describe(words) });
  }
}

/** The columns that a row is made of; a schema narrows what stands in one, and is what the API says of it. */
export const col = {
  uuid: () => new Declared<string>({ type: 'uuid', answer: z.uuid() }),
  text: <Text extends string = string>(answer: z.ZodType<Text> = z.string() as z.ZodType<string> as z.ZodType<Text>) =>
    new Declared<Text>({ type: 'text', answer }),
  integer: () => new Declared<number>({ type: 'integer', answer: z.int() }),
  /** Its text, for it may be beyond what a number holds. */
  bigint: () => new Declared<string>({ type: 'bigint', answer: z.string().regex(/^\d{1,19}$/) }),
  /** Exact, as its text; without precision it keeps every digit. */
  decimal: (precision?: number, scale?: number) =>
    new Declared<string>({
      type: 'numeric',
      answer: z.string(),
      ...(precision === undefined ? {} : { precision }),
      ...(scale === undefined ? {} : { scale }),
    }),
  boolean: () => new Declared<boolean>({ type: 'boolean', answer: z.boolean() }),
  json: <Value extends object>(answer: z.ZodType<Value>) => new Declared<Value>({ type: 'jsonb', answer }),
  /** To the millisecond; written as its ISO text. */
  moment: () => new Declared<Date, string>({ type: 'timestamptz', precision: 3, answer: z.iso.datetime() }),
};
