import { Injectable, UnauthorizedException } from '@nestjs/common';
import { GrantsOf } from '#contexts/directory';
import { DomainError, type Person } from '#domain/kernel';
import { bearerOf, Identity, refuseOtherOrigin, type Asked } from '#platform/http';
import { cookieOf, type Credential } from '#platform/sessions';

class TwoCredentials extends DomainError {
  constructor() {
    super('invalid', 'two-credentials', {
      zh: '请求同时带了登录 Cookie 和访问令牌，不知道以谁的身份办理；请只带一个。',
      en: 'The request brings a session cookie and an access token, so that it is not clear who asks: send only one.',
    });
  }
}

/** Whom the session of a cookie or of an access token is of, with what they hold at this moment. */
@Injectable()
export class SessionIdentity extends Identity {
  constructor(private readonly grants: GrantsOf) {
    super();
  }

  async personOf(request: Asked): Promise<Person> {
    const credential = credentialOf(request);
    const signedIn = credential && (await this.grants.of(credential, request.isUnattended !== true));
    if (!signedIn) throw new UnauthorizedException();
    const { sessionId, until, person } = signedIn;
    request.session = { sessionId, until };
    return person;
  }
}

/** A browser sends a cookie of itself, whoever's page asks it to; a program says what it sends. */
function credentialOf(request: Asked): Credential | undefined {
  const [cookie, accessToken] = [cookieOf(request.headers.cookie), bearerOf(request)];
  if (cookie === undefined) return accessToken === undefined ? undefined : { accessToken };
  if (accessToken !== undefined) throw new TwoCredentials();
  refuseOtherOrigin(request);
  return { cookie };
}
