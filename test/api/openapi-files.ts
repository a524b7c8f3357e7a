import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import openapiTS, { astToString, type OpenAPITSOptions } from 'openapi-typescript';
import ts from 'typescript';
import { loadSettings } from '#platform/process';
import { operationsRoutes } from '#platform/operations';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { openApiDocument } from '../../apps/api/src/openapi.js';

export const DOCUMENT = 'docs/openapi.json';
export const TYPES = 'libs/platform/api-client/src/api.generated.ts';

/** Whether a file is committed as it would be written now: `current`, or what to do about it. */
export const isAs = (file: string, text: string): string =>
  readFileSync(file, 'utf8') === text
    ? 'current'
    : `${file} 与接口不一致，请执行 npm run openapi 并提交。${file} is not as the routes are: run npm run openapi and commit what it writes.`;

/** Keys in the order of the alphabet, so that only what is meant changes what is printed. */
function ordered(node: unknown, key?: string): unknown {
  if (Array.isArray(node)) {
    const items = node.map((each: unknown) => ordered(each));
    return key === 'required' ? items.toSorted() : items;
  }
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, value]) => [name, ordered(value, name)]));
}

/** As it is committed. */
export const printed = (document: unknown): string => `${JSON.stringify(ordered(document), null, 2)}\n`;

// Nothing is made of the application, so none of these is ever asked.
const nowhere = loadSettings({
  DATABASE_URL: 'postgres://nowhere/none',
  EVENTSTORE_URL: 'esdb://nowhere:1',
  QUEUE_URL: 'postgres://nowhere/none',
});

/** The document of the routes as they are written, without a store. */
export async function documentOfRoutes(): Promise<unknown> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(nowhere), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  return openApiDocument(app.setGlobalPrefix('api/v1', { exclude: [...operationsRoutes] }));
}

const HEAD = '/** Made by `npm run openapi` from docs/openapi.json: never edited. */\n';

const options: OpenAPITSOptions = {
  // What has a default may be left out.
  defaultNonNullable: false,
  // A file is its bytes.
  transform: ({ format }) =>
    format === 'binary'
      ? ts.factory.createTypeReferenceNode('Uint8Array', [ts.factory.createTypeReferenceNode('ArrayBuffer')])
      : undefined,
};

/** The types of the client, from the document as it is printed. */
export const typesOf = async (document: string): Promise<string> =>
  HEAD + astToString(await openapiTS(document, options));
