import { UnauthorizedException } from '@nestjs/common';
import { type Person } from '#domain/kernel';
import { bearerOf, Identity, type Asked } from '#platform/http';
import { isLoopback, type Settings } from '#platform/process';
import { readToken } from '#platform/http/core';

/** Roles in a token outlive those that were taken away: only where nobody but this machine asks. */
export const takesTokens = ({ httpHost, trustedProxies }: Pick<Settings, 'httpHost' | 'trustedProxies'>): boolean =>
  isLoopback(httpHost) && trustedProxies.length === 0;

/** A person and their roles as a token under the shared secret says: what `jixiao token` signs. */
export class TokenIdentity extends Identity {
  constructor(private readonly secret: string) {
    super();
  }

  async personOf(request: Asked): Promise<Person> {
    const token = bearerOf(request);
    if (token === undefined) throw new UnauthorizedException();
    return readToken(this.secret, token).catch((cause: unknown) => {
      throw new UnauthorizedException(undefined, { cause });
    });
  }
}
