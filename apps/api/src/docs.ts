import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Action } from '#domain/access';
import { openApiDocument } from './openapi.js';

const { resolve } = createRequire(import.meta.url);
const assets = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' };

const open = { config: { action: 'service.look' satisfies Action } };

const page = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>绩效 Jixiao API</title><link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body>
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
// A file of its own: no script within a page runs here.
const start = `SwaggerUIBundle({ url: '/docs-json', dom_id: '#docs', tryItOutEnabled: true });
`;
// What the page writes about an answer has styles within.
const styled =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

/**
 * `/docs` for people, `/docs-json` for machines; nobody needs a token to read how to ask. Not by SwaggerModule.setup: its
 * two files come through @fastify/static, and a package that fails to load there ends the process.
 */
export function serveDocs(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  for (const path of ['/docs', '/docs/']) {
    fastify.get(path, open, (_request, reply) =>
      reply.header('content-security-policy', styled).type('text/html; charset=utf-8').send(page),
    );
  }
  let document: string | undefined;
  fastify.get('/docs-json', open, (_request, reply) => {
    document ??= JSON.stringify(openApiDocument(app));
    return reply.type('application/json; charset=utf-8').send(document);
  });
  fastify.get('/docs/start.js', open, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start));
  for (const [name, type] of Object.entries(assets)) {
    const content = readFileSync(resolve(`swagger-ui-dist/${name}`));
    fastify.get(`/docs/${name}`, open, (_request, reply) => reply.type(`${type}; charset=utf-8`).send(content));
  }
}
