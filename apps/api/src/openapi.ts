import { documentOf } from '#platform/http';
import { type OpenAPIObject } from '@nestjs/swagger';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { version } from './version.js';

/** The document served at `/docs-json` and committed as `docs/openapi.json` (`npm run openapi`). */
export const openApiDocument = (app: NestFastifyApplication): OpenAPIObject =>
  documentOf(app, {
    title: '绩效 Jixiao API',
    description: '预算绩效目标管理：以事件为唯一记录。 Budget performance targets: every change is an event.',
    version,
  });
