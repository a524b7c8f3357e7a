import { applyDecorators, UnsupportedMediaTypeException } from '@nestjs/common';
import { type FastifyAdapter, RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';

const UPLOAD_LIMIT = 64 * 1024 * 1024;
const uploadTypes = ['application/octet-stream', 'text/csv', 'text/tab-separated-values', 'text/plain'];

/** The route takes a file as it is (up to 64 MiB, in `@Body()` always a Buffer); every other route refuses these types (415). */
export const Upload = () =>
  applyDecorators(
    RouteConfig({ upload: true }),
    ApiConsumes(...uploadTypes),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

export function acceptUploads(adapter: FastifyAdapter): void {
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(uploadTypes, { parseAs: 'buffer', bodyLimit: UPLOAD_LIMIT }, (_request, body, done) => {
    done(null, body);
  });
  // Before the body is read: a route that takes no file must not buffer 64 MiB only to refuse them.
  fastify.addHook('onRequest', (request, _reply, done) => {
    const [type = ''] = (request.headers['content-type'] ?? '').split(';');
    const isFile = uploadTypes.includes(type.trim().toLowerCase());
    if (request.is404 || isFile === takesFile(request.routeOptions.config)) done();
    else done(new UnsupportedMediaTypeException());
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    // Fastify parses no body of length 0, but an empty file is a file.
    if (takesFile(request.routeOptions.config)) request.body ??= Buffer.alloc(0);
    done();
  });
}

const takesFile = (route: object): boolean => 'upload' in route;
