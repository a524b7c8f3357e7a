import { UnauthorizedException } from '@nestjs/common';
import { type Person } from '#domain/kernel';
import { bearerOf, Identity, type Asked } from '#platform/http';
import { readToken } from '#platform/http/core';

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
