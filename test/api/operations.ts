import { z } from 'zod';
import { schemaOf, type Schema } from './json-schema.js';

const parameter = z.looseObject({ $ref: z.string().optional(), name: z.string(), in: z.string(), schema: schemaOf });
const content = z.record(z.string(), z.looseObject({ schema: schemaOf }));
const operation = z.looseObject({
  'x-action': z.string().optional(),
  parameters: z.array(z.looseObject({ $ref: z.string().optional() })).default([]),
  requestBody: z.looseObject({ required: z.boolean().optional(), content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() })),
});
const whole = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) });

export interface Operation {
  /** The row of the access table. */
  readonly action: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  /** By status, the content types of each answer. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

const at = (document: unknown, ref: string): unknown =>
  ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>(
      (node, key) => Reflect.get(Object(node), key.replaceAll('~1', '/').replaceAll('~0', '~')),
      document,
    );

export const resolver =
  (document: unknown) =>
  (ref: string): Schema =>
    schemaOf.parse(at(document, ref));

/** Every route of the document, references followed where a parameter is one. */
export function operationsOf(document: unknown): readonly Operation[] {
  const { paths } = whole.parse(document);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { 'x-action': action, parameters, requestBody, responses }]) => ({
      ...{ action, method: method.toUpperCase(), path },
      parameters: parameters.map((each) => parameter.parse(each.$ref === undefined ? each : at(document, each.$ref))),
      content: requestBody?.content ?? {},
      answers: Object.fromEntries(
        Object.entries(responses).map(([status, answer]) => [status, Object.keys(answer.content ?? {})]),
      ),
    })),
  );
}
