import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Identity } from '#platform/http';
import { type Settings } from '#platform/process';
import { TokenIdentity } from './token-identity.js';

/** Who asks; a spec may bring persons of its own. */
@Global()
@Module({})
export class IdentityModule {
  static forRoot({ tokenSecret }: Settings, given?: Identity): DynamicModule {
    const useValue = given ?? new TokenIdentity(tokenSecret);
    return { module: IdentityModule, providers: [{ provide: Identity, useValue }], exports: [Identity] };
  }
}
