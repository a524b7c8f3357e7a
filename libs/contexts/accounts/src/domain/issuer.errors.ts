import { DomainError } from '#domain/kernel';

export class NoIssuer extends DomainError {
  constructor() {
    super('not-found', 'no-issuer', {
      zh: '没有配置统一身份认证（JIXIAO_OIDC_ISSUER），请用登录名和密码登录。',
      en: 'No identity provider is configured (JIXIAO_OIDC_ISSUER): sign in with login name and password.',
    });
  }
}

export class IssuerAway extends DomainError {
  constructor(cause: unknown) {
    super(
      'unavailable',
      'issuer-away',
      {
        zh: '统一身份认证没有应答，请稍后再试。',
        en: 'The identity provider does not answer: try again later.',
      },
      { retryAfterSeconds: 5 },
    );
    this.cause = cause;
  }
}

/** Whatever it is: denied there, a stale or foreign answer, a signature or a clock that is wrong. The cause is for the log. */
export class IssuerRefused extends DomainError {
  constructor(cause: unknown) {
    super('unauthenticated', 'issuer-refused', {
      zh: '统一身份认证没有通过，或登录过程已过期，请重新登录。',
      en: 'The identity provider did not let you in, or it took too long: sign in again.',
    });
    this.cause = cause;
  }
}

export class NobodyHere extends DomainError {
  constructor() {
    super('forbidden', 'no-account-for-subject', {
      zh: '您已通过统一身份认证，但这里没有您的账号，请找账号管理员开立。',
      en: 'The identity provider knows you, but there is no account of yours here: ask an administrator of accounts.',
    });
  }
}
