import { applyDecorators, type INestApplication } from '@nestjs/common';
import { ApiResponse, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { completeOperation, OPTIONAL } from './open-api-operation.js';
import { headers, parameters, problem, problemOf } from './open-api-parts.js';
import { describeFields } from './described.js';
import { type ProblemStatus } from './problem.js';

/** The refusals a route is known for, each with the one Problem schema. What every route may answer is there by itself. */
export const ApiProblems = (...statuses: readonly ProblemStatus[]) =>
  applyDecorators(...statuses.map((status) => ApiResponse({ status, ...problemOf(status) })));

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
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', '本机 This server')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: eachIdOnce(),
  });
  for (const path of Object.values(document.paths)) {
    for (const method of methods) completeOperation(path[method], method);
  }
  const { schemas = {}, ...components } = document.components ?? {};
  return describeFields({
    ...document,
    components: {
      ...components,
      schemas: { ...schemas, Problem: problem.schema },
      responses: { Problem: { description: '出错 Any refusal', content: problem.content } },
      parameters,
      headers,
    },
  });
}

/** Converts the schemas of one document. Throws where two of them go by one id: the document would show the last one for both. */
function eachIdOnce(): typeof jsonSchemaOf {
  const known = new Map<string, string>();
  return (schema, way) => {
    const converted = jsonSchemaOf(schema, way);
    for (const [id, component] of Object.entries(converted?.components ?? {})) {
      const text = JSON.stringify(component);
      if ((known.get(id) ?? text) !== text)
        throw new Error(`two schemas with the id ${id}: call one of them otherwise`);
      known.set(id, text);
    }
    return converted;
  };
}

function jsonSchemaOf(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.core.$ZodType)) return undefined;
  const { $defs: components = {}, ...rest } = z.toJSONSchema(schema, { io: schemaType, unrepresentable: 'any' });
  delete rest.$schema; // the document says its dialect once
  const mark = schemaType === 'input' && z.safeParse(schema, undefined).success ? { [OPTIONAL]: true } : {};
  return { schema: { ...rest, ...mark }, components };
}
