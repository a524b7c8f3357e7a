import { DomainError, type RecordedEvent } from '#domain/kernel';

type Place = Pick<RecordedEvent, 'stream' | 'revision'>;
const whereOf = ({ stream, revision }: Place): string => `${stream}@${revision}`;

/** Somebody must look into it: to ask again is no use. */
const unanswerable = ({ stream, revision }: Place) => ({ stream, revision, retryAfterSeconds: null });

/** What stands there is not what was written: nothing is told of it as if it were. */
export class RecordTampered extends DomainError {
  constructor(place: Place, options: ErrorOptions) {
    const where = whereOf(place);
    const sentences = {
      zh: `哈希链在 ${where} 处断开，这份记录在写下以后被改动过，不能作为依据：请通知管理员用 jixiao events verify 核对。`,
      en: `The hash chain breaks at ${where}: the record was changed after it was written and proves nothing. Tell the administrator, who checks it with jixiao events verify.`,
    };
    super('unavailable', 'record-tampered', sentences, unanswerable(place));
    this.cause = options.cause;
  }
}

/** An event that this version of the program does not know, or not in this form. */
export class RecordNotUnderstood extends DomainError {
  constructor(place: Place, options: ErrorOptions) {
    const where = whereOf(place);
    const sentences = {
      zh: `这个版本的程序不认识 ${where} 处的事件，不能由它算出结果：请管理员升级程序。`,
      en: `This version does not know the event at ${where}, and nothing can be folded from it: have the administrator upgrade it.`,
    };
    super('unavailable', 'record-not-understood', sentences, unanswerable(place));
    this.cause = options.cause;
  }
}
