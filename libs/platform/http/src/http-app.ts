import { ConsoleLogger, type DynamicModule, type LoggerService, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { faultOf } from './problem.js';
import { problemAnswer } from './problem.filter.js';
import { acceptBodies } from './bodies.js';
import { answerBrokenRequest } from './broken-request.js';
import { boundConnections } from './connections.js';
import { correlationForm } from './header-forms.js';
import { API_PREFIX } from './identify.js';
import { HTTP_LIMITS, type HttpLimits } from './limits.js';
import { secureAnswers } from './security-headers.js';
import { TrustedProxies } from './trusted-proxies.js';
import { type Asked } from './wire.js';

const CORRELATION = 'x-correlation-id';

/** What stands between it and who asks. */
export interface HttpServing {
  readonly limits?: HttpLimits;
  /** PEM. */
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer } | undefined;
  /** Addresses and networks that are believed for whom they ask (X-Forwarded-For); without `tls` nobody else from afar is answered. */
  readonly trustedProxies?: readonly string[];
}

/**
 * A Nest application on Fastify under `/api/v1`, not listening yet: JSON bodies up to 1 MiB, a correlation id for every
 * request (the caller's if sane) echoed in every answer, and nobody who sends or reads too slowly is waited for. A boot that fails throws; `close()` drops open connections.
 */
export async function createHttpApp(
  module: Type | DynamicModule,
  logger: LoggerService | false = new ConsoleLogger({ json: true, logLevels: ['log', 'warn', 'error', 'fatal'] }),
  { limits = HTTP_LIMITS, tls, trustedProxies = [] }: HttpServing = {},
): Promise<NestFastifyApplication> {
  const proxies = new TrustedProxies(trustedProxies);
  const adapter = adapterOf({ limits, tls, proxies });
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header(CORRELATION, request.id);
    done();
  });
  await secureAnswers(adapter, tls !== undefined || trustedProxies.length > 0);
  if (!tls && trustedProxies.length > 0)
    fastify.addHook('onRequest', (request, _reply, done) => done(proxies.refusalOf(request)));
  boundConnections(fastify.server, limits.connections);
  acceptBodies(adapter, limits.bodyGraceMs);
  // Fastify's own JSON parser is stricter than Nest's, and a form is nothing we take.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
    logger,
  });
  return app.setGlobalPrefix(API_PREFIX);
}

function adapterOf({
  limits,
  tls,
  proxies,
}: Required<Pick<HttpServing, 'limits' | 'tls'>> & { readonly proxies: TrustedProxies }): FastifyAdapter {
  const timeouts = { headersTimeout: limits.headersMs, connectionsCheckingInterval: limits.checkMs };
  return new FastifyAdapter({
    connectionTimeout: limits.silenceMs,
    requestTimeout: limits.requestMs,
    ...(tls ? { https: { ...tls, ...timeouts, handshakeTimeout: limits.headersMs } } : { http: timeouts }),
    trustProxy: (address: string) => proxies.has(address),
    clientErrorHandler: answerBrokenRequest,
    requestIdHeader: false,
    // A URL that cannot be decoded or is too long: neither a hook nor the filter sees it.
    frameworkErrors: (error: Error, request: Asked, { raw }: { raw: ServerResponse }) => {
      const { status, headers, body } = problemAnswer(faultOf(error), request);
      raw.writeHead(status, { ...headers, [CORRELATION]: request.id }).end(body);
    },
    genReqId: ({ headers }: IncomingMessage) => correlationIdOf(headers[CORRELATION]),
  });
}

const correlationIdOf = (sent: string | string[] | undefined): string =>
  typeof sent === 'string' && correlationForm.test(sent) ? sent : randomUUID();
