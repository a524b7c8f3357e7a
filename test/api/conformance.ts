import { Ajv2020 } from '@redocly/ajv/dist/2020.js';
import { type Answer } from './api-under-test.js';
import { type Operation } from './operations.js';

const escaped = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Says what is wrong with an answer, by the document alone: an undeclared status or type, or a body of another shape. */
export function conformanceWith(document: object): (operation: Operation, answer: Answer) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, 'document');
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
