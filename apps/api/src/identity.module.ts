import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Identity } from '#platform/http';
import { SessionIdentity } from './session-identity.js';

/** Who asks; a spec may bring persons of its own. */
@Global()
@Module({})
export class IdentityModule {
  static forRoot(given?: Identity): DynamicModule {
    const provider = given ? { useValue: given } : { useClass: SessionIdentity };
    return { module: IdentityModule, providers: [{ provide: Identity, ...provider }], exports: [Identity] };
  }
}
