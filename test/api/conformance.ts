import { Ajv2020 } from '@redocly/ajv/dist/2020.js';
import { z } from 'zod';
import { type Answer } from './api-under-test.js';
import { type Operation } from './operations.js';

const escaped = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

const named = z.record(z.string(), z.object({ schema: z.object({ pattern: z.string() }) }));
const parts = z.object({ components: z.object({ headers: named }) });
const nameOf = { JixiaoPosition: 'Jixiao-Position', ETag: 'ETag', CorrelationId: 'X-Correlation-Id' };

/** Says what is wrong with the headers of an answer: of another form than declared, or without a correlation id. */
function headersWith(document: object): (headers: Headers) => readonly string[] {
  const { headers: declared } = parts.parse(document).components;
  const forms = Object.entries(nameOf).map(([key, name]) => [name, declared[key]?.schema.pattern ?? 'none'] as const);
  return (headers) => [
    ...(headers.has('X-Correlation-Id') ? [] : ['no X-Correlation-Id']),
    ...forms.flatMap(([name, pattern]) => {
      const value = headers.get(name);
      return value === null || new RegExp(pattern, 'u').test(value) ? [] : [`${name} is ${value}`];
    }),
  ];
}

/** Says what is wrong with an answer, by the document alone: a status, type or header that is not declared so, or a body of another shape. */
export function conformanceWith(document: object): (operation: Operation, answer: Answer) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, 'document');
  const oddHeaders = headersWith(document);
  const oddBody = bodiesWith(ajv);
  return (operation, answer) => [...oddHeaders(answer.headers), ...oddBody(operation, answer)];
}

function bodiesWith(ajv: Ajv2020): (operation: Operation, answer: Answer) => readonly string[] {
  return ({ method, path, answers }, { status, headers, body }) => {
    const types = answers[status];
    if (types === undefined) return [`${status} is not declared`];
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (!types.includes(type)) return [`${status} is ${type}, declared is ${types.join()}`];
    const keys = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'];
    const validate = ajv.getSchema(`document#/${keys.map(escaped).join('/')}`);
    if (validate === undefined) return [`${status} has no schema`];
    if (validate(body) === true) return [];
    return (validate.errors ?? []).map(
      (error) => `${status} ${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
    );
  };
}

const placeholder = /\\\{\w+\\\}/g;
const escapedText = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The operation that a method and a path without its query are, the one with fewer placeholders first. */
export function operationAsked(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  const fits = (operation: Operation): boolean =>
    operation.method === method &&
    new RegExp(`^${escapedText(operation.path).replaceAll(placeholder, '[^/]+')}$`).test(path);
  return operations.filter(fits).toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}
