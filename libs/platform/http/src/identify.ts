import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { Identity } from './identity.js';
import { RateLimits } from './rate-limits.js';
import { UploadPlaces } from './upload-places.js';
import { uploadOf } from './uploads.js';
import { inRouteConfig } from './route-config.js';
import { type Asked } from './wire.js';

/** Under which every route is ours and asks who is there; documentation and the operator's pages are elsewhere. */
export const API_PREFIX = 'api/v1';

const UNATTENDED = 'unattended';

/** A route that a page or program asks by itself, whether anybody sits there or not. */
export const Unattended = (): MethodDecorator => inRouteConfig({ [UNATTENDED]: true });

/**
 * Asks Identity who is there, before a byte of the body is read: the one place that does. Whoever asks too often, may not send the file of an upload, or has
 * to wait for a place, is told so here, too. TokenGuard only looks at what was found.
 */
@Injectable()
export class Identify implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly identity: Identity,
    private readonly places: UploadPlaces,
    private readonly limits: RateLimits,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance();
    fastify.addHook('onRequest', async (request, reply) => {
      await this.limits.ofAddress(request);
      const { url = '', config } = request.routeOptions;
      if (!url.startsWith(`/${API_PREFIX}/`) || 'public' in config) return;
      const asked: Asked = request;
      asked.isUnattended = UNATTENDED in config;
      asked.person = await this.identity.personOf(asked);
      await this.limits.ofPerson(request);
      const may = uploadOf(config);
      if (may === undefined) return;
      may(asked.person);
      asked.place = this.places.take(asked.person.personId, reply.raw);
    });
  }
}
