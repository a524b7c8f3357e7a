import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Action } from '#domain/access';
import { projectFile } from '#platform/process';
import { isPage } from './is-page.js';

const open = { config: { action: 'service.look' satisfies Action } };
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

const policyWith = (nonce: string): string =>
  [
    ...["default-src 'self'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data:"],
    ...["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"],
  ].join('; ');

/**
 * The page that people sit in front of, at `/`: built files under `/assets/`, kept for ever under names that change with them, and one
 * HTML for every path of a screen, kept nowhere. Everything else is refused as before. Where it is not built there is none.
 */
export async function serveConsole(app: NestFastifyApplication, folder = projectFile('dist/console')): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  const html = readFileSync(index, 'utf8');
  const fastify = app.getHttpAdapter().getInstance();
  // In a scope of its own, for its routes are to say which action they are.
  await fastify.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, ...open.config };
    });
    await scope.register(fastifyStatic, {
      ...{ root: join(folder, 'assets'), prefix: '/assets/', decorateReply: false, index: false, wildcard: false },
      ...{ preCompressed: true, immutable: true, maxAge: YEAR_MS },
    });
  });
  fastify.get('/*', open, (request, reply) => {
    if (!isPage(request)) {
      reply.callNotFound();
      return reply;
    }
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-security-policy': policyWith(nonce), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(html.replaceAll('__CSP_NONCE__', nonce));
  });
}
