import helmet from '@fastify/helmet';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { API_PREFIX } from './identify.js';

const YEAR_S = 365 * 24 * 60 * 60;

/** Of what we serve, only what we serve runs; no page elsewhere frames it, posts to it or reads it (no CORS header is ever sent). */
const onlyOurs = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
};

/** `isSecure`: it is reached by https alone, and browsers are told so. Answers of the API lie in no cache: the next at the desk is another. */
export async function secureAnswers(adapter: FastifyAdapter, isSecure: boolean): Promise<void> {
  const fastify = adapter.getInstance();
  await fastify.register(helmet, {
    contentSecurityPolicy: onlyOurs,
    strictTransportSecurity: isSecure ? { maxAge: YEAR_S, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith(`/${API_PREFIX}/`)) reply.header('cache-control', 'no-store');
    done();
  });
}
