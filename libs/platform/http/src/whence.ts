import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Asked, headerOf } from './wire.js';

/** From where a request comes, and what it brings along that no schema describes. */
export interface Whence {
  /** Of the caller; behind a trusted proxy, as that says. */
  readonly address: string;
  readonly agent?: string;
  readonly cookies: string | undefined;
  readonly authorization: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** That somebody stood between, as whoever did says, believed or not. */
  readonly isForwarded: boolean;
}

interface WithAddress extends Asked {
  readonly ip: string;
}

const AGENT_MOST = 200;
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

export const From = createParamDecorator((_: unknown, context: ExecutionContext): Whence => {
  const request = context.switchToHttp().getRequest<WithAddress>();
  const agent = headerOf(request, 'user-agent');
  return {
    address: request.ip,
    ...(agent === undefined ? {} : { agent: agent.slice(0, AGENT_MOST) }),
    ...{ cookies: headerOf(request, 'cookie'), authorization: headerOf(request, 'authorization') },
    ...{ host: headerOf(request, 'host'), origin: headerOf(request, 'origin') },
    isForwarded: FORWARDED.some((name) => headerOf(request, name) !== undefined),
  };
});
