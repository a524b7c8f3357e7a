import { type OpenAPIObject } from '@nestjs/swagger';
import { answerHeaders, commandHeaders, problemOf } from './open-api-parts.js';
import { type ProblemStatus } from './problem.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** On the schema of a body that may be left out. */
export const OPTIONAL = 'x-optional';

const ofEvery: readonly ProblemStatus[] = [400, 408, 414, 415, 429, 500, 503];
const ofCommands: readonly ProblemStatus[] = [409, 412, 413, 422, 507];

/** Adds what every route takes and may answer: its headers, and the refusals that come before its own rule is asked. */
export function completeOperation(operation: Operation | undefined, method: string): void {
  if (operation === undefined) return;
  const isCommand = method !== 'get';
  const isPublic = 'x-public' in operation;
  if (isPublic) operation.security = [];
  operation.parameters = [...(operation.parameters ?? []), ...headersOf(operation, isCommand)];
  const refused = [...ofEvery, ...(isCommand ? ofCommands : []), ...(isPublic ? [] : [401 as const])];
  operation.responses = {
    ...Object.fromEntries(refused.map((status) => [status, problemOf(status)])),
    ...operation.responses,
    default: { $ref: '#/components/responses/Problem' },
  };
  nameHeaders(operation.responses, isCommand);
  const { requestBody } = operation;
  if (requestBody && 'content' in requestBody) requestBody.required = !takeOptional(requestBody.content);
}

function headersOf({ responses }: Operation, isCommand: boolean) {
  const ifMatch = '428' in responses ? 'IfMatch' : 'OptionalIfMatch';
  const names = isCommand ? ['IdempotencyKey', ifMatch, 'CorrelationId'] : ['CorrelationId'];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function nameHeaders(responses: Operation['responses'], isCommand: boolean): void {
  for (const [status, response] of Object.entries(responses)) {
    if (response === undefined || !('description' in response)) continue;
    const ofAnswer = isCommand && status.startsWith('2') ? commandHeaders : {};
    response.headers = { ...answerHeaders, ...ofAnswer, ...response.headers };
  }
}

/** Whether the body may be left out, as its schema was marked; the mark itself is nobody else's business. */
function takeOptional(content: Readonly<Record<string, { readonly schema?: object }>>): boolean {
  const schema = content['application/json']?.schema ?? {};
  return OPTIONAL in schema && Reflect.deleteProperty(schema, OPTIONAL);
}
