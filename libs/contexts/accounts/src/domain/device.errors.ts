import { DomainError } from '#domain/kernel';

export class DeviceCodeUnknown extends DomainError {
  constructor() {
    super('unprocessable', 'device-code-unknown', {
      zh: '没有这个代码，或已过期、已用过；请核对要登录的设备上显示的代码，或在那里重新开始。',
      en: 'There is no such code, or it is over: compare it with what the device shows, or begin again there.',
    });
  }
}

const sentences = {
  authorization_pending: ['尚未有人确认，请稍后再问。', 'Nobody has confirmed it yet: ask again later.'],
  slow_down: ['问得太频繁，请多等 5 秒再问。', 'It is asked too often: leave 5 s more between.'],
  access_denied: ['登录被拒绝。', 'It was denied.'],
  expired_token: ['代码已过期或不存在，请重新开始。', 'The code is over or is none: begin again.'],
} as const;

/** `error` is the word of RFC 8628 §3.5. */
export class DeviceNotSignedIn extends DomainError {
  constructor(error: keyof typeof sentences) {
    const [zh, en] = sentences[error];
    super('invalid', error.replaceAll('_', '-'), { zh, en }, { error });
  }
}

/** Of the machine's code for an administrator. */
export class FirstCodeUnknown extends DomainError {
  constructor() {
    super('unauthenticated', 'first-code-unknown', {
      zh: '没有这个一次性代码，或已过期、已用过；请在服务器上用 jixiao accounts recover 取新的。',
      en: 'There is no such one-time code, or it is over: get another on the machine by jixiao accounts recover.',
    });
  }
}
