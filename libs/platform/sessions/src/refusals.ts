import { DomainError } from '#domain/kernel';

/** Who is signed in cannot be told now. */
export class SessionsUnavailable extends DomainError {
  constructor(cause: unknown) {
    super(
      'unavailable',
      'sessions-unavailable',
      {
        zh: '数据库暂时连不上，不能核对登录状态，未做任何改动，请稍后再试。',
        en: 'The database that knows who is signed in cannot be reached and nothing was done; try again later.',
      },
      { retryAfterSeconds: 5 },
    );
    this.cause = cause;
  }
}
