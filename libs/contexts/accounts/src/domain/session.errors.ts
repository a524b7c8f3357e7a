import { DomainError } from '#domain/kernel';

export class RefreshRefused extends DomainError {
  constructor(why: 'reused' | 'unknown') {
    super(
      'unauthenticated',
      why === 'reused' ? 'refresh-token-reused' : 'refresh-token-unknown',
      why === 'reused'
        ? {
            zh: '这个刷新令牌已用过，可能被他人取得；该登录已结束，请重新登录。',
            en: 'This refresh token was spent before, maybe by somebody else: its session is ended, sign in again.',
          }
        : { zh: '登录已过期或已结束，请重新登录。', en: 'The session is over: sign in again.' },
    );
  }
}

export class SessionNotFound extends DomainError {
  constructor() {
    super('not-found', 'session-not-found', {
      zh: '您没有这个登录，或已结束。',
      en: 'You have no such session, or it is over.',
    });
  }
}
