import { type DynamicModule, Global, Module } from '@nestjs/common';
import { decodeProtectedHeader } from 'jose';
import { GrantsOf } from '#contexts/directory';
import { bearerOf, Identity, type Asked } from '#platform/http';
import { type Settings } from '#platform/process';
import { type Person } from '#domain/kernel';
import { SessionIdentity } from './session-identity.js';
import { TokenIdentity } from './token-identity.js';

/** Who is signed in, and beside them whoever has a token that `jixiao token` signed. */
class SignedInIdentity extends Identity {
  constructor(
    private readonly sessions: SessionIdentity,
    private readonly tokens: TokenIdentity,
  ) {
    super();
  }

  personOf(request: Asked): Promise<Person> {
    return (isToken(bearerOf(request)) ? this.tokens : this.sessions).personOf(request);
  }
}

function isToken(bearer: string | undefined): boolean {
  try {
    return bearer !== undefined && decodeProtectedHeader(bearer).alg === 'HS256';
  } catch {
    return false;
  }
}

/** Who asks; a spec may bring persons of its own. */
@Global()
@Module({})
export class IdentityModule {
  static forRoot({ tokenSecret }: Settings, given?: Identity): DynamicModule {
    const useFactory = (grants: GrantsOf): Identity =>
      given ?? new SignedInIdentity(new SessionIdentity(grants), new TokenIdentity(tokenSecret));
    return {
      module: IdentityModule,
      providers: [{ provide: Identity, useFactory, inject: [GrantsOf] }],
      exports: [Identity],
    };
  }
}
