import { DomainError } from '#domain/kernel';

/** The same sentence as the one a stream refuses with that has seen the key with another command. */
export class KeyReused extends DomainError {
  constructor() {
    super('unprocessable', 'idempotency-key-reused', {
      zh: '这个 Idempotency-Key 已用于另一项操作，请换一个新的。',
      en: 'This Idempotency-Key was used for another command; choose a new one.',
    });
  }
}

/** The same command under the same key is being carried out, or nobody saw its API die yet. */
export class RequestUnderWay extends DomainError {
  constructor(retryAfterSeconds: number) {
    super(
      'conflict',
      'request-under-way',
      {
        zh: `同一请求（同一 Idempotency-Key）正在处理，请 ${retryAfterSeconds} 秒后再发一次，即得结果。`,
        en: `The same request (same Idempotency-Key) is being carried out: send it again in ${retryAfterSeconds} s for its result.`,
      },
      { retryAfterSeconds },
    );
  }
}

/** Whether the key is known cannot be told, and nothing was done. */
export class RequestKeysUnavailable extends DomainError {
  constructor(cause: unknown) {
    super(
      'unavailable',
      'request-keys-unavailable',
      {
        zh: '数据库暂时连不上，不能核对 Idempotency-Key，未做任何改动，请稍后用同一键再试。',
        en: 'The database that knows the Idempotency-Keys cannot be reached and nothing was done; try again later with the same key.',
      },
      { retryAfterSeconds: 5 },
    );
    this.cause = cause;
  }
}
