import { DomainError } from '#domain/kernel';
import { type Finding } from './reading/entries.js';

export class ImportNotFound extends DomainError {
  constructor(importId: string) {
    super(
      'not-found',
      'organisation-import-not-found',
      {
        zh: `没有编号为 ${importId} 的机构导入，请核对编号。`,
        en: `There is no import of the organisation ${importId}: check the id.`,
      },
      { importId },
    );
  }
}

/** What waited is not there any more: decided, discarded, over, or somebody in it was erased. */
export class ImportNotWaiting extends DomainError {
  constructor(status: string) {
    super(
      'conflict',
      'organisation-import-not-waiting',
      {
        zh: '这次机构导入已不再等待确认（已确认、已作废、已过期，或其中有人的个人信息被注销），请重新导入文件。',
        en: 'This import of the organisation waits no longer (accepted, discarded, over, or somebody in it was erased): import the file again.',
      },
      { was: status },
    );
  }
}

/** Somebody decided meanwhile, or the organisation was compared anew. */
export class ImportIsStale extends DomainError {
  constructor(version: number) {
    super(
      'conflict',
      'organisation-import-stale',
      {
        zh: `这次导入已有新的比对结果（第 ${version} 版），请重新查看后再决定。`,
        en: `There is a newer comparison of this import (version ${version}): look at it again before you decide.`,
      },
      { version },
    );
  }
}

type NumberedFinding = Finding & { readonly number: number };

export class ErrorsOpen extends DomainError {
  constructor(first: NumberedFinding, open: readonly NumberedFinding[]) {
    super(
      'conflict',
      'organisation-errors-open',
      {
        zh: `还有 ${open.length} 条强制疑点未决定，如疑点 ${first.number}：${first.zh}请采纳建议、改值、去掉这一行，或改好文件重新导入。`,
        en: `Errors that nobody has decided: ${open.length}, such as finding ${first.number}: ${first.en} Accept the proposal, set a value, leave the line out, or mend the file and import it again.`,
      },
      { open: open.map(({ number }) => number).slice(0, 100) },
    );
  }
}

export class CannotDecide extends DomainError {
  constructor(finding: number, why: 'no-such' | 'no-proposal' | 'no-field') {
    const zh = {
      'no-such': '没有这条疑点，或它不针对某一行',
      'no-proposal': '它没有建议',
      'no-field': '它不针对某一格',
    };
    const en = {
      'no-such': 'there is none, or it is about no line',
      'no-proposal': 'it proposes nothing',
      'no-field': 'it is about no cell',
    };
    super(
      'unprocessable',
      'cannot-decide',
      {
        zh: `疑点 ${finding} 不能这样决定：${zh[why]}。`,
        en: `Finding ${finding} cannot be decided so: ${en[why]}.`,
      },
      { finding },
    );
  }
}

export class NothingToDo extends DomainError {
  constructor() {
    super('conflict', 'nothing-to-do', {
      zh: '这次导入与现有机构没有差别，不需要确认。',
      en: 'The import differs in nothing from the organisation: there is nothing to accept.',
    });
  }
}

export class ReadingFailed extends DomainError {
  constructor(how: 'too-demanding' | 'broke', options: ErrorOptions) {
    const [zh, en] =
      how === 'broke'
        ? ['读取文件时出错', 'Reading the file broke off']
        : ['文件太大或太复杂，超出了读取的时间或内存限制', 'The file takes more time or memory to read than it may'];
    super('unprocessable', `reading-${how}`, {
      zh: `${zh}，没有导入；请分成几个文件，或另存为 .xlsx 后再试。`,
      en: `${en}, and nothing was imported: divide it, or save it as .xlsx and try again.`,
    });
    this.cause = options.cause;
  }
}
