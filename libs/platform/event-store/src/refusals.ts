import { DomainError } from '#domain/kernel';

/** Nothing can be said of what was asked: try again later with the same Idempotency-Key. */
export class EventStoreUnavailable extends DomainError {
  constructor(options?: ErrorOptions) {
    super(
      'unavailable',
      'event-store-unavailable',
      {
        zh: '事件库暂时连不上，请稍后用同一 Idempotency-Key 再试。',
        en: 'The event store cannot be reached; try again later with the same Idempotency-Key.',
      },
      { retryAfterSeconds: 5 },
    );
    this.cause = options?.cause;
  }
}

/** The event store's disk (or memory) is full: it has written nothing. */
export class EventStoreFull extends DomainError {
  constructor(options?: ErrorOptions) {
    super('out-of-space', 'disk-full', {
      zh: '事件库所在的磁盘已满，没有保存；请管理员腾出空间，之后用同一 Idempotency-Key 再试。',
      en: 'The disk of the event store is full and nothing was saved: have an administrator make room, then try again with the same Idempotency-Key.',
    });
    this.cause = options?.cause;
  }
}

/** An append is one decision and is never split. Nothing was sent. */
export class AppendTooLarge extends DomainError {
  constructor(details: Readonly<Record<string, unknown>> = {}) {
    super(
      'unprocessable',
      'append-too-large',
      {
        zh: '一次保存的内容超过 1 MiB，请精简文字后再保存。',
        en: 'One save holds more than 1 MiB; shorten the text and save again.',
      },
      details,
    );
  }
}

/** The stream was ended for ever (a tombstone): it is neither read nor written again. */
export class StreamDeleted extends DomainError {
  constructor(stream: string) {
    super(
      'not-found',
      'stream-deleted',
      {
        zh: '这份记录已被永久删除，不能再查看或修改。',
        en: 'This record was deleted for ever and can be neither read nor changed.',
      },
      { stream },
    );
  }
}

/** Someone else's events came first, and the command named nothing by which it could be decided anew. */
export class ChangedMeanwhile extends DomainError {
  constructor(stream: string) {
    super(
      'conflict',
      'changed-meanwhile',
      {
        zh: '同时有人在操作同一内容，请刷新后再试。',
        en: 'Someone changed the same thing at the same time; refresh and try again.',
      },
      { stream },
    );
  }
}

/** What the person saw is no longer the last: whoever changed it, perhaps they themselves. */
export class RevisionIsStale extends DomainError {
  constructor(currentRevision: number) {
    super(
      'stale',
      'revision-is-stale',
      {
        zh: '这份记录现在已不是您打开时的版本，请重新打开后再操作。',
        en: 'The record is no longer in the version that you name; open it again first.',
      },
      { currentRevision },
    );
  }
}

/** The account may not do this: for the operator, not for who asked. */
export class AccessDenied extends Error {
  constructor(options?: ErrorOptions) {
    super(
      '事件库拒绝访问，请检查 EVENTSTORE_URL 的账号。The event store denies access: check EVENTSTORE_URL.',
      options,
    );
    this.name = 'AccessDenied';
  }
}

/** No account, or a wrong one: for the operator. */
export class Unauthenticated extends Error {
  constructor(options?: ErrorOptions) {
    super(
      '事件库不认识这个账号，请检查 EVENTSTORE_URL 的用户名和密码（tls=false 时不发送）。' +
        'The event store does not know the account: check EVENTSTORE_URL (none is sent with tls=false).',
      options,
    );
    this.name = 'Unauthenticated';
  }
}

/** An event in a stream of ours that no program of ours can have written: to ask again is no use. */
export class NotOurs extends DomainError {
  constructor(at: { readonly stream: string; readonly revision: bigint | number }, options?: ErrorOptions) {
    const [stream, revision] = [at.stream, Number(at.revision)];
    super(
      'unavailable',
      'event-not-ours',
      {
        zh: `${stream}@${revision} 处的事件没有本系统的元数据，不是本系统写下的，不能作为依据：请通知管理员用 jixiao events verify 核对。`,
        en: `The event at ${stream}@${revision} is without our metadata: no program of ours wrote it and it proves nothing. Tell the administrator, who checks it with jixiao events verify.`,
      },
      { stream, revision, retryAfterSeconds: null },
    );
    this.cause = options?.cause;
  }
}
