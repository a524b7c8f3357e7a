import { Global, Module, UnauthorizedException } from '@nestjs/common';
import { type Person } from '#domain/kernel';
import { bearerOf, Identity, type Asked } from '#platform/http';

/** What TestIdentity takes the bearer for: a person, with whatever the spec lets them hold. Nothing is signed. */
export const testToken = (person: Person): string => Buffer.from(JSON.stringify(person)).toString('base64url');

/** Nobody has begun it: what goes on while a session does ends at once. */
const NO_SESSION = '00000000-0000-4000-8000-000000000000';

/** Believes every bearer of `testToken`: for specs of what people may do, not of who they are. */
export class TestIdentity extends Identity {
  // eslint-disable-next-line @typescript-eslint/require-await -- as the real ones are: what it throws is a rejection
  async personOf(request: Asked): Promise<Person> {
    const token = bearerOf(request);
    if (token === undefined) throw new UnauthorizedException();
    request.session = { sessionId: NO_SESSION };
    // A spec wrote it.
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as Person;
  }
}

/** Gives TestIdentity to an application of a spec. */
@Global()
@Module({ providers: [{ provide: Identity, useClass: TestIdentity }], exports: [Identity] })
export class TestIdentityModule {}
