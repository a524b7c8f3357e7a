import { type Person } from '#domain/kernel';
import { Injectable, type OnModuleInit, UnauthorizedException } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { HttpOptions } from './http-options.js';
import { readToken } from './token.js';
import { UploadPlaces } from './upload-places.js';
import { uploadOf } from './uploads.js';
import { type Asked } from './wire.js';

/** Under which every route is ours and asks who is there; documentation and the operator's pages are elsewhere. */
export const API_PREFIX = 'api/v1';

/**
 * Says who asks, before a byte of the body is read: the one place that does. Whoever may not send the file of an upload, or has
 * to wait for a place, is told so here, too. TokenGuard only looks at what was found.
 */
@Injectable()
export class Identify implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly options: HttpOptions,
    private readonly places: UploadPlaces,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance();
    fastify.addHook('onRequest', async (request, reply) => {
      const { url = '', config } = request.routeOptions;
      if (!url.startsWith(`/${API_PREFIX}/`) || 'public' in config) return;
      const asked: Asked = request;
      asked.person = await this.personOf(asked);
      const may = uploadOf(config);
      if (may === undefined) return;
      may(asked.person);
      asked.place = this.places.take(asked.person.personId, reply.raw);
    });
  }

  private async personOf({ headers }: Asked): Promise<Person> {
    const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    if (token === undefined) throw new UnauthorizedException();
    return readToken(this.options.tokenSecret, token).catch((cause: unknown) => {
      throw new UnauthorizedException(undefined, { cause });
    });
  }
}
