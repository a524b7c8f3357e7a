import { DomainError } from '#domain/kernel';

export class TooManyOfPerson extends DomainError {
  constructor(most: number) {
    const sentences = {
      zh: `您已有 ${most} 个页面或程序在接收提醒，请先关闭不用的，再重新打开。`,
      en: `${most} pages or programs of yours are being told already: close those you do not use, then try again.`,
    };
    super('too-many-requests', 'too-many-streams-of-person', sentences, { retryAfterSeconds: 30 });
  }
}

export class TooManyStreams extends DomainError {
  constructor(most: number) {
    const sentences = {
      zh: `接收提醒的页面和程序已满（${most} 个），请稍后再试；其他功能不受影响。`,
      en: `As many pages and programs are told as can be (${most}): try again later. Everything else works as ever.`,
    };
    super('unavailable', 'too-many-streams', sentences, { retryAfterSeconds: 30 });
  }
}

export class ClosingDown extends DomainError {
  constructor() {
    const sentences = { zh: '服务正在重启，请稍后再试。', en: 'The service is restarting: try again in a moment.' };
    super('unavailable', 'closing-down', sentences, { retryAfterSeconds: 2 });
  }
}

export class NoEventId extends DomainError {
  constructor() {
    super('invalid', 'invalid-last-event-id', {
      zh: 'Last-Event-ID 应是此前收到的事件编号；不知道时请不带。',
      en: 'Last-Event-ID must be the id of an event that was received before; leave it out where there is none.',
    });
  }
}
