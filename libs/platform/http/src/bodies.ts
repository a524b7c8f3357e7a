import { NotFoundException, UnsupportedMediaTypeException } from '@nestjs/common';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { type IncomingMessage } from 'node:http';
import { keysOf } from './body-size.js';
import { contentTypeOf, isUtf8Json, NotUtf8, utf8Of } from './content-type.js';
import { readBody } from './read-body.js';
import { repeatedKey, RepeatedKey } from './repeated-key.js';
import { UPLOAD_LIMIT, uploadOf, uploadTypes } from './uploads.js';

const JSON_LIMIT = 1024 * 1024;
/** From who has not said who they are: a name and a password, a code. */
const STRANGERS_LIMIT = 16 * 1024;
/** What is not read before a refusal: more than this ends the connection instead. */
const NOT_WORTH_CLOSING = 64 * 1024;

/** What a request may carry: JSON in UTF-8 up to 1 MiB (16 KiB where nobody has to sign in), a file on the routes that take one; all else is refused unread. */
export function acceptBodies(adapter: FastifyAdapter, graceMs: number): void {
  const fastify = adapter.getInstance();
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', (request, payload, done) => {
    readBody(payload, { bytes: limitOf(request.routeOptions.config), graceMs })
      .then((bytes) => {
        const text = utf8Of(bytes);
        if (text === undefined) done(new NotUtf8());
        // Clients name the type of a body that they then leave out.
        else if (text === '') done(null, undefined);
        else {
          const keys = keysOf(text);
          void parseJson(request, text, (error, value) => done(error ?? refusalOfKeys(text, value, keys), value));
        }
      })
      .catch(done);
  });
  fastify.addContentTypeParser(uploadTypes, (_request: unknown, payload: IncomingMessage) =>
    readBody(payload, { bytes: UPLOAD_LIMIT, graceMs }),
  );
  fastify.addHook('onRequest', (request, reply, done) => {
    // For a refusal that a later hook or a guard makes: the rest of a large body is not waited for.
    if (isLong(request.raw)) reply.header('connection', 'close');
    done();
  });
  // Before the body is read, for what is refused for its head must not be buffered first; but counted like everything that is asked.
  fastify.addHook('preParsing', (request, _reply, _payload, done) => {
    if (request.is404) done(new NotFoundException());
    else done(refusalOfType(request.raw, uploadOf(request.routeOptions.config) !== undefined));
  });
  fastify.addHook('preValidation', (request, reply, done) => {
    // Fastify parses no body of length 0, but an empty file is a file.
    if (uploadOf(request.routeOptions.config)) request.body ??= Buffer.alloc(0);
    // It is read: nothing is in the way of the next request.
    if (request.body !== undefined && reply.hasHeader('connection')) reply.removeHeader('connection');
    done();
  });
}

function refusalOfKeys(text: string, value: unknown, keys: number): Error | null {
  const key = repeatedKey(text, value, keys);
  return key === undefined ? null : new RepeatedKey(key);
}

function isLong({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return length === undefined ? headers['transfer-encoding'] !== undefined : Number(length) > NOT_WORTH_CLOSING;
}

function refusalOfType({ headers, headersDistinct }: IncomingMessage, takesFile: boolean): Error | undefined {
  const header = headers['content-type'];
  const isOnce = (headersDistinct['content-type'] ?? []).length <= 1;
  return isOnce && (takesFile ? isFile(header) : isNothingOrJson(header))
    ? undefined
    : new UnsupportedMediaTypeException();
}

const limitOf = (route: object): number => ('public' in route ? STRANGERS_LIMIT : JSON_LIMIT);

const isFile = (header = ''): boolean => uploadTypes.includes(contentTypeOf(header)?.type ?? '');
const isNothingOrJson = (header: string | undefined): boolean => header === undefined || isUtf8Json(header);
