import fc from 'fast-check';
import { z } from 'zod';

/** What the generator reads of a JSON schema in the document. */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Schema | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
}

const count = z.number().optional();
const text = z.string().optional();
export const schemaOf: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    ...{ $ref: text, type: text, format: text, pattern: text },
    ...{ minLength: count, maxLength: count, minimum: count, maximum: count, exclusiveMinimum: count },
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(schemaOf).optional(),
    properties: z.record(z.string(), schemaOf).optional(),
    required: z.array(z.string()).optional(),
    items: schemaOf.optional(),
  }),
);

export interface Generating {
  readonly resolve: (ref: string) => Schema;
  /** What is likely to be there, by field. */
  readonly known: Readonly<Record<string, readonly unknown[]>>;
  /** Every optional field too, and one item in every list. */
  readonly isFull?: boolean;
}

const words = ['人才', '引进人数', '产出指标', '24', '第一行\n第二行', '≥', '経費 Ａ', '𠮷'];

/** Values that a schema describes. */
export function valuesOf(schema: Schema, of: Generating): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesOf(of.resolve(schema.$ref), of);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if ('const' in schema && schema.const !== undefined) return fc.constant(schema.const);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((each) => valuesOf(each, of)));
  if (schema.type === 'object') return objects(schema, of);
  if (schema.type === 'array') return lists(schema, of);
  return scalars(schema);
}

function objects({ properties = {}, required = [] }: Schema, of: Generating): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, schema]): readonly [string, fc.Arbitrary<unknown>] => {
    const known = of.isFull === true ? [] : (of.known[name] ?? []);
    const values = valuesOf(schema, of);
    return [name, known.length === 0 ? values : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, values)];
  });
  const requiredKeys = of.isFull === true ? Object.keys(properties) : [...required];
  const model = Object.fromEntries<fc.Arbitrary<unknown>>(fields);
  return fc.record(model, { requiredKeys });
}

const lists = ({ items = {} }: Schema, of: Generating): fc.Arbitrary<unknown> =>
  fc.array(valuesOf(items, of), of.isFull === true ? { minLength: 1, maxLength: 1 } : { maxLength: 3 });

function numbers({ minimum, maximum = 2 ** 31, exclusiveMinimum }: Schema): fc.Arbitrary<number> {
  const min = minimum ?? (exclusiveMinimum === undefined ? -5 : exclusiveMinimum + 1);
  return fc.integer({ min, max: Math.min(maximum, Math.max(min, 5000)) });
}

function scalars(schema: Schema): fc.Arbitrary<unknown> {
  const { type, format, pattern } = schema;
  if (type === 'integer' || type === 'number') return numbers(schema);
  if (type === 'boolean') return fc.boolean();
  if (format === 'uuid') return fc.uuid();
  return pattern === undefined ? texts(schema) : fc.stringMatching(new RegExp(pattern, 'u'));
}

const texts = ({ minLength = 0, maxLength = 20 }: Schema): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...words), fc.string({ minLength, maxLength: Math.min(maxLength, 20), unit: 'grapheme' }));

const isFree = ({ type, enum: values, format, pattern }: Schema): boolean =>
  type === 'string' && values === undefined && format === undefined && pattern === undefined;

/** Where a schema takes free text: neither one of a list nor of a form. `0` stands for any item. */
export function textFields(schema: Schema, resolve: Generating['resolve']): readonly (readonly string[])[] {
  if (schema.$ref !== undefined) return textFields(resolve(schema.$ref), resolve);
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((each) => textFields(each, resolve));
  if (schema.type === 'object')
    return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
      textFields(field, resolve).map((path) => [name, ...path]),
    );
  if (schema.type === 'array') return textFields(schema.items ?? {}, resolve).map((path) => ['0', ...path]);
  return isFree(schema) ? [[]] : [];
}
