import { applyDecorators, type INestApplication } from '@nestjs/common';
import { ApiResponse, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { headers, parameters, problem } from './open-api-parts.js';
import { type ProblemStatus, titles } from './problem.js';

/** The refusals a route is known for, each with the one Problem schema. What every route may answer is there by itself. */
export const ApiProblems = (...statuses: readonly ProblemStatus[]) =>
  applyDecorators(
    ...statuses.map((status) => ApiResponse({ status, description: titles[status], content: problem.content })),
  );

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** OpenAPI 3.1 of every route: schemas from zod, bearer token, one Problem schema, and the headers of commands. */
export function documentOf(
  app: INestApplication,
  { title, description, version }: { title: string; description: string; version: string },
): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setDescription(description)
    .setVersion(version)
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, { standardSchemaConverter: jsonSchemaOf });
  for (const path of Object.values(document.paths)) {
    for (const method of methods) complete(path[method], method !== 'get');
  }
  const { schemas = {}, ...components } = document.components ?? {};
  return {
    ...document,
    components: {
      ...components,
      schemas: { ...schemas, Problem: problem.schema },
      responses: { Problem: { description: '出错 Any refusal', content: problem.content } },
      parameters,
      headers,
    },
  };
}

function complete(operation: Operation | undefined, commands: boolean): void {
  if (operation === undefined) return;
  if ('x-public' in operation) operation.security = [];
  const names = commands ? ['IdempotencyKey', 'IfMatch', 'CorrelationId'] : ['CorrelationId'];
  const referenced = names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
  operation.parameters = [...(operation.parameters ?? []), ...referenced];
  if (commands) nameHeaders(operation.responses);
  operation.responses = { ...operation.responses, default: { $ref: '#/components/responses/Problem' } };
}

function nameHeaders(responses: Operation['responses']): void {
  for (const [status, response] of Object.entries(responses)) {
    const isAnswer = status.startsWith('2') && response !== undefined && 'description' in response;
    if (isAnswer) response.headers = { ...response.headers, ...commandHeaders };
  }
}

const commandHeaders = {
  'Jixiao-Position': { $ref: '#/components/headers/JixiaoPosition' },
  ETag: { $ref: '#/components/headers/ETag' },
};

function jsonSchemaOf(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.core.$ZodType)) return undefined;
  const { $defs: components = {}, ...rest } = z.toJSONSchema(schema, { io: schemaType, unrepresentable: 'any' });
  delete rest.$schema; // the document says its dialect once
  return { schema: rest, components };
}
