import { DomainError } from '#domain/kernel';
import { LONGEST, SHORTEST, type PasswordFault } from './password-rules.js';

/** Whether there is such an account is not told. */
export class WrongCredentials extends DomainError {
  constructor() {
    super('unauthenticated', 'wrong-credentials', {
      zh: '登录名或密码不对，请重新输入；忘记密码请找账号管理员重设。',
      en: 'The login name or the password is wrong: type them again, or ask an administrator of accounts for a new password.',
    });
  }
}

export class TooManyAttempts extends DomainError {
  constructor(retryAfterSeconds: number) {
    super(
      'too-many-requests',
      'too-many-attempts',
      {
        zh: `输错次数较多，请 ${retryAfterSeconds} 秒后再试。`,
        en: `It was wrong several times: try again in ${retryAfterSeconds} s.`,
      },
      { retryAfterSeconds },
    );
  }
}

export class SignInBusy extends DomainError {
  constructor() {
    super(
      'unavailable',
      'sign-in-busy',
      { zh: '同时登录的人太多，请稍后再试。', en: 'Too many sign in at once: try again in a moment.' },
      { retryAfterSeconds: 2 },
    );
  }
}

/** Told only to who gave the right password. */
export class AccountIsBlocked extends DomainError {
  constructor() {
    super('forbidden', 'account-is-blocked', {
      zh: '您的账号已停用，请找账号管理员。',
      en: 'Your account is blocked: ask an administrator of accounts.',
    });
  }
}

export class PasswordChangeRequired extends DomainError {
  constructor() {
    super('forbidden', 'password-change-required', {
      zh: '请先修改密码：现在的密码是别人设的。修改后即可使用其他功能。',
      en: 'Change your password first: this one was chosen by somebody else. Everything else is open after it.',
    });
  }
}

const faults: Readonly<Record<PasswordFault, readonly [zh: string, en: string]>> = {
  'too-short': [
    `密码至少 ${SHORTEST} 个字，可以是一句话。`,
    `It needs at least ${SHORTEST} signs; a sentence will do.`,
  ],
  'too-long': [`密码最多 ${LONGEST} 个字。`, `It may have ${LONGEST} signs at most.`],
  common: [
    '这个密码太常见，容易被猜到，请换一个。',
    'It is one of the common ones and easily guessed: choose another.',
  ],
  'names-its-owner': ['密码里几乎只有登录名，请换一个。', 'It is little more than the login name: choose another.'],
};

export class PasswordRefused extends DomainError {
  constructor(fault: PasswordFault) {
    const [zh, en] = faults[fault];
    super('unprocessable', `password-${fault}`, { zh, en });
  }
}

export class SamePassword extends DomainError {
  constructor() {
    super('unprocessable', 'password-not-new', {
      zh: '新密码与现在的一样，请换一个。',
      en: 'The new password is the present one: choose another.',
    });
  }
}

/** Of who is signed in: theirs, so that nothing is hidden. */
export class WrongPassword extends DomainError {
  constructor() {
    super('unprocessable', 'wrong-password', {
      zh: '现在的密码不对，请重新输入。',
      en: 'The present password is wrong: type it again.',
    });
  }
}

export class NoPasswordHere extends DomainError {
  constructor() {
    super('conflict', 'no-password-here', {
      zh: '您通过统一身份认证登录，密码请到那里修改。',
      en: 'You sign in through an identity provider: change the password there.',
    });
  }
}

export class AccountNotFound extends DomainError {
  constructor(personId: string) {
    super(
      'not-found',
      'account-not-found',
      {
        zh: '此人没有账号，请核对人员编号，或先开立账号。',
        en: 'This person has no account: check the id, or make one.',
      },
      { personId },
    );
  }
}

export class AccountExists extends DomainError {
  constructor(personId: string) {
    super(
      'conflict',
      'account-exists',
      {
        zh: '此人已有账号；密码忘了请重设。',
        en: 'This person has an account; reset its password where that is forgotten.',
      },
      { personId },
    );
  }
}

export class LoginNameTaken extends DomainError {
  constructor(options: ErrorOptions) {
    super('conflict', 'login-name-taken', {
      zh: '这个登录名已有人用（大小写、全角半角视为相同），请换一个。',
      en: 'This login name is taken (capitals and full-width signs make no difference): choose another.',
    });
    this.cause = options.cause;
  }
}
