import { type DynamicModule, Global, Module } from '@nestjs/common';
import { decodeProtectedHeader } from 'jose';
import { GrantsOf } from '#contexts/directory';
import { bearerOf, Identity, type Asked } from '#platform/http';
import { type Settings } from '#platform/process';
import { type Person } from '#domain/kernel';
import { SessionIdentity } from './session-identity.js';
import { takesTokens, TokenIdentity } from './token-identity.js';

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
  static forRoot(settings: Settings, given?: Identity): DynamicModule {
    const useFactory = (grants: GrantsOf): Identity => {
      const sessions = new SessionIdentity(grants);
      if (given) return given;
      return takesTokens(settings) ? new SignedInIdentity(sessions, new TokenIdentity(settings.tokenSecret)) : sessions;
    };
    return {
      module: IdentityModule,
      providers: [{ provide: Identity, useFactory, inject: [GrantsOf] }],
      exports: [Identity],
    };
  }
}
