import { Injectable, Logger, type OnModuleInit, Optional } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { createHmac } from 'node:crypto';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Action } from '#domain/access';
import { Floods } from './floods.js';
import { networkOf } from './network.js';
import { type Asked } from './wire.js';

/** Gives the key under which the login name that was tried stands in the security log, and how that is written; a class so that Nest can inject it. */
export class AccountKey {
  constructor(
    readonly read: () => Promise<string>,
    readonly normalised: (loginName: string) => string,
  ) {}
}

const REFUSALS = [401, 403, 429];
/** Whatever comes of it: who guessed for an hour and then was let in, or changed a password, is what one looks for afterwards. */
const OF_ACCOUNTS: readonly Action[] = ['password.change', 'device.decide', 'account.administer'];
/** The code of who asks too often. */
const FLOOD = 'too-many-requests';

/**
 * Two logs of what was asked, a line when it is answered: `Access` everything, `Security` what was refused to whom, who tried to sign in and
 * what was done about accounts. Each line is made of what is named here, never of what was sent: no URL, header, query or body, but the kind
 * of credential and, where somebody tried to sign in, a keyed hash of the login name. Of who asks on past a limit a line a minute, with
 * `more` for those left out.
 */
@Injectable()
export class RequestLog implements OnModuleInit {
  private readonly access = new Logger('Access');
  private readonly security = new Logger('Security');
  private readonly floods = new Floods();
  private key: string | undefined;

  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    @Optional() private readonly accountKey?: AccountKey,
  ) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('onResponse', (request: Asked & FastifyRequest, reply, done) => {
      const more = request.refusal === FLOOD ? this.floods.leftOut(senderOf(request)) : 0;
      if (more !== undefined) this.tell({ ...lineOf(request, reply), ...(more > 0 ? { more } : {}) }, request);
      done();
    });
  }

  private tell(line: Line, request: Asked & FastifyRequest): void {
    this.access.log(line);
    const isRefused = REFUSALS.includes(line.status);
    if (isRefused || isOfAccounts(request)) void this.tellSecurity(line, request, isRefused ? 'warn' : 'log');
  }

  private async tellSecurity(line: Line, request: Asked & FastifyRequest, level: 'warn' | 'log'): Promise<void> {
    const account = await this.accountOf(loginNameIn(request.body));
    const more = { ...(request.refusal && { code: request.refusal }), ...(account && { account }) };
    this.security[level]({ ...line, credential: credentialOf(request), ...more });
  }

  /** Nothing where none was named, or the key cannot be had now: the line is told all the same. */
  private async accountOf(loginName: string | undefined): Promise<string | undefined> {
    if (loginName === undefined || this.accountKey === undefined) return undefined;
    this.key ??= await this.accountKey.read().catch(() => undefined);
    if (this.key === undefined) return undefined;
    return createHmac('sha256', this.key).update(this.accountKey.normalised(loginName)).digest('hex').slice(0, 16);
  }
}

const loginNameIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'loginName' in body ? String(body.loginName) : undefined;

const isOfAccounts = ({ body, routeOptions: { config } }: FastifyRequest): boolean =>
  loginNameIn(body) !== undefined || ('action' in config && OF_ACCOUNTS.some((each) => each === config.action));

const senderOf = ({ ip, person }: Asked & FastifyRequest): string => `${networkOf(ip)} ${person?.personId ?? ''}`;

type Line = ReturnType<typeof lineOf>;

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
