import { Injectable, Logger, type OnModuleInit, Optional } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { createHmac } from 'node:crypto';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Asked } from './wire.js';

/** Gives the key under which the login name that was tried stands in the security log; a class so that Nest can inject it. */
export class AccountKey {
  constructor(readonly read: () => Promise<string>) {}
}

const REFUSALS = [401, 403, 429];

/**
 * Two logs of what was asked, a line when it is answered: `Access` everything, `Security` what was refused to whom. Each line is made of
 * what is named here, never of what was sent: no URL, header, query or body, but the kind of credential and, where somebody tried to sign
 * in, a keyed hash of the login name.
 */
@Injectable()
export class RequestLog implements OnModuleInit {
  private readonly access = new Logger('Access');
  private readonly security = new Logger('Security');
  private key: string | undefined;

  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    @Optional() private readonly accountKey?: AccountKey,
  ) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('onResponse', (request, reply, done) => {
      const line = lineOf(request, reply);
      this.access.log(line);
      if (REFUSALS.includes(reply.statusCode)) void this.tellRefusal(line, request);
      done();
    });
  }

  private async tellRefusal(line: object, request: Asked & FastifyRequest): Promise<void> {
    const refusal = { code: request.refusal, credential: credentialOf(request) };
    const account = await this.accountOf(request.body);
    this.security.warn({ ...line, ...refusal, ...(account === undefined ? {} : { account }) });
  }

  /** Nothing where none was named, or the key cannot be had now: the refusal is told all the same. */
  private async accountOf(body: unknown): Promise<string | undefined> {
    if (typeof body !== 'object' || body === null || !('loginName' in body)) return undefined;
    this.key ??= await this.accountKey?.read().catch(() => undefined);
    if (this.key === undefined) return undefined;
    const name = String(body.loginName).normalize('NFKC').trim().toLowerCase();
    return createHmac('sha256', this.key).update(name).digest('hex').slice(0, 16);
  }
}

const lineOf = (request: Asked & FastifyRequest, reply: FastifyReply) => ({
  correlationId: request.id,
  ...(request.person === undefined ? {} : { person: request.person.personId }),
  method: request.method,
  // As it was declared: what stands for :targetId, or where there is no route, is what somebody sent.
  route: request.routeOptions.url ?? null,
  status: reply.statusCode,
  ms: Math.round(reply.elapsedTime * 10) / 10,
  from: request.ip,
});

function credentialOf({ headers: { authorization, cookie } }: Asked): string {
  const [, scheme] = /^(bearer|basic) /i.exec(authorization ?? '') ?? [];
  if (scheme !== undefined) return scheme.toLowerCase();
  if (authorization !== undefined) return 'other';
  return cookie === undefined ? 'none' : 'cookie';
}
