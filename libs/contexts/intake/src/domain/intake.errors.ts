import { DomainError } from '#domain/kernel';

export class IntakeNotFound extends DomainError {
  constructor(intakeId: string) {
    super(
      'not-found',
      'intake-not-found',
      { zh: '没有这次导入，请核对编号。', en: 'There is no such import; check its id.' },
      { intakeId },
    );
  }
}

export class NotTheImporter extends DomainError {
  constructor(units: readonly string[]) {
    super(
      'forbidden',
      'not-the-importer',
      {
        zh: `只有表中各单位（${units.join('、')}）的填报人可以导入并确认。`,
        en: `Only a drafter of every unit in the table (${units.join(', ')}) may import and accept it.`,
      },
      { units },
    );
  }
}

export class NotADrafter extends DomainError {
  constructor() {
    super('forbidden', 'not-the-importer', {
      zh: '只有单位填报人可以导入目标表，请由表中单位的填报人导入。',
      en: 'Only a drafter of a unit may import a target table; let the drafter of its units do it.',
    });
  }
}

export class TableNotImportable extends DomainError {
  constructor(missing: 'fiscalYear' | 'unit') {
    const what =
      missing === 'fiscalYear'
        ? { zh: '表题中没有年度', en: 'The title has no fiscal year' }
        : {
            zh: '表中没有单位代码（如“307001-某某局”，写在单位名称一栏，或在表的上方写“填报单位：307001-某某局”）',
            en: 'The table names no unit code (such as 307001-某某局 under 单位名称, or 填报单位：307001-某某局 above the table)',
          };
    super(
      'unprocessable',
      'table-not-importable',
      { zh: `${what.zh}，无法导入，请在表中补上后再导入。`, en: `${what.en}; add it to the table and import again.` },
      { missing },
    );
  }
}

export class ReadingBrokeOff extends DomainError {
  constructor(options?: ErrorOptions) {
    super(
      'unavailable',
      'reading-broke-off',
      {
        zh: '读取文件的程序意外中断，请重新导入；仍不行时请告诉管理员。',
        en: 'The program that reads the file ended unexpectedly: import it again, or tell an administrator.',
      },
      { retryAfterSeconds: 2 },
    );
    this.cause = options?.cause;
  }
}

export class ReadingTooDemanding extends DomainError {
  constructor(options?: ErrorOptions) {
    super('unprocessable', 'reading-over-limit', {
      zh: '读取这个文件所需的时间或内存超出限制，请核对文件，或按单位拆分后分批导入。',
      en: 'Reading this file takes more time or memory than there is: check it, or import it in parts, unit by unit.',
    });
    this.cause = options?.cause;
  }
}

export class ImportCutOff extends DomainError {
  constructor() {
    super('conflict', 'import-cut-off', {
      zh: '上次导入中断后情况已有变化，请换一个 Idempotency-Key 重新导入。',
      en: 'Things changed since this import was cut off; import again with another Idempotency-Key.',
    });
  }
}

/** As libs/platform/event-store says it of other commands: this one is told by its file. */
export class KeyOfAnotherFile extends DomainError {
  constructor() {
    super('unprocessable', 'idempotency-key-reused', {
      zh: '这个 Idempotency-Key 已用于另一项操作，请换一个新的。',
      en: 'This Idempotency-Key was used for another command; choose a new one.',
    });
  }
}

export class IntakeNotRead extends DomainError {
  constructor(status: string) {
    super(
      'conflict',
      'intake-not-open',
      {
        zh: '这次导入未读完或已确认，不能再作决定。',
        en: 'This import is not fully read or is already accepted; nothing can be decided any more.',
      },
      { intakeStatus: status },
    );
  }
}

export class ReadingIsStale extends DomainError {
  constructor(digest: string) {
    super(
      'conflict',
      'intake-digest-differs',
      {
        zh: '确认的内容与读入的内容不一致，请重新打开后再确认。',
        en: 'What you accept is not what was read; open the import again.',
      },
      { digest },
    );
  }
}
