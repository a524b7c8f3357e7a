import { DomainError } from '#domain/kernel';

export class NotOneself extends DomainError {
  constructor() {
    super('forbidden', 'not-oneself', {
      zh: '不能处理自己的账号，请另一位账号管理员办理。',
      en: 'Nobody sees to their own account: ask another administrator of accounts.',
    });
  }
}

export class NeedsTheOther extends DomainError {
  constructor() {
    super('forbidden', 'second-administrator-required', {
      zh: '此人担任业务角色，重设密码须由另一位账号管理员确认。',
      en: 'This person holds a role of the business: another administrator of accounts has to confirm the reset.',
    });
  }
}

export class ResetNotAsked extends DomainError {
  constructor(personId: string) {
    super(
      'conflict',
      'reset-not-asked',
      {
        zh: '没有待确认的密码重设（申请一天内有效），请先申请。',
        en: 'No reset waits to be confirmed (it does so for a day): ask for it first.',
      },
      { personId },
    );
  }
}

/** Named for an account: must be somebody of the directory who is there. */
export class NoSuchPerson extends DomainError {
  constructor(personId: string) {
    super(
      'unprocessable',
      'unknown-person',
      {
        zh: `没有登记人员 ${personId}，或已离任、注销；请先登记，或核对人员编号。`,
        en: `No person ${personId} is registered and still there: register them first, or check the id.`,
      },
      { personId },
    );
  }
}

export class NotAnAccountsAdministrator extends DomainError {
  constructor() {
    super('forbidden', 'not-an-accounts-administrator', {
      zh: '只有账号管理员可以管理账号。',
      en: 'Accounts are kept by administrators of accounts alone.',
    });
  }
}

export class MayNotReadDeeds extends DomainError {
  constructor() {
    super('forbidden', 'may-not-read-deeds', {
      zh: '账号管理记录只供审计人员、账号管理员和审计管理员查看。',
      en: 'What administrators of accounts did is for auditors and for administrators of accounts and of the audit.',
    });
  }
}
