import { DomainError } from '#domain/kernel';

/** Until somebody has put the keys where they belong. */
const COMING_AGAIN_IS_NO_USE = { retryAfterSeconds: null };

export class MasterKeyMissing extends DomainError {
  constructor() {
    super(
      'unavailable',
      'master-key-missing',
      {
        zh: '没有个人信息的主密钥（JIXIAO_MASTER_KEY_FILE 没有设置，或所指的文件不在、是空的），不能登记姓名等个人信息：请管理员放回原来的主密钥文件，或设置后重新启动。',
        en: 'There is no master key for personal data (JIXIAO_MASTER_KEY_FILE is not set, or its file is not there or empty), so none can be recorded: the operator must put the file back, or set it and restart.',
      },
      COMING_AGAIN_IS_NO_USE,
    );
  }
}

/** What is set as the master key is none. It says nothing of what it holds. */
export class WrongMasterKeys extends DomainError {
  constructor() {
    super(
      'unavailable',
      'master-key-wrong',
      {
        zh: '个人信息的主密钥不对：JIXIAO_MASTER_KEY 或 JIXIAO_MASTER_KEY_FILE 每个密钥应是 32 字节的 base64url（43 个字符），请核对。',
        en: 'The master key for personal data is wrong: each key in JIXIAO_MASTER_KEY or JIXIAO_MASTER_KEY_FILE must be 32 bytes in base64url (43 characters); check it.',
      },
      COMING_AGAIN_IS_NO_USE,
    );
  }
}

/** There is a master key file, and this process cannot read it. */
export class MasterKeyUnreadable extends DomainError {
  constructor(file: string, cause: unknown) {
    super(
      'unavailable',
      'master-key-unreadable',
      {
        zh: '个人信息的主密钥文件读不了：请管理员核对 JIXIAO_MASTER_KEY_FILE，它应是运行本系统的账号可读的文件。',
        en: 'The file of the master key for personal data cannot be read: the operator must check JIXIAO_MASTER_KEY_FILE, a file that the account of this system may read.',
      },
      COMING_AGAIN_IS_NO_USE,
    );
    this.cause = new Error(`cannot read ${file}`, { cause });
  }
}

/** The key of the person is there, under a master key that is not. */
export class PersonKeyClosed extends DomainError {
  constructor(person: string) {
    super(
      'unavailable',
      'person-key-closed',
      {
        zh: '此人的密钥打不开，因为当时的主密钥不在：请管理员恢复主密钥文件，或从密钥备份导入（jixiao keys import）。',
        en: 'The key of this person cannot be opened, for its master key is not there: the operator must bring back the master key file or import the backup of the keys (jixiao keys import).',
      },
      { personId: person, ...COMING_AGAIN_IS_NO_USE },
    );
  }
}

export class PersonKeyErased extends DomainError {
  constructor(person: string) {
    super(
      'conflict',
      'person-is-erased',
      {
        zh: '此人的个人信息已注销，不能再登记；如又任职，请以新的人员编号登记。',
        en: 'The personal data of this person is erased and none can be recorded any more: register them under a new id.',
      },
      { personId: person },
    );
  }
}

/** What waits was sealed under a key that cannot be opened any more. */
export class PaperNotOpened extends DomainError {
  constructor(id: string) {
    super(
      'unavailable',
      'paper-not-opened',
      {
        zh: '等待确认的内容打不开，因为它的密钥或当时的主密钥不在：请管理员恢复主密钥文件，或重新导入文件。',
        en: 'What waits cannot be opened, for its key or its master key is not there: the operator must bring back the master key file, or the file is imported again.',
      },
      { id, ...COMING_AGAIN_IS_NO_USE },
    );
  }
}
