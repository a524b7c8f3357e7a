import { DomainError } from '#domain/kernel';
import { type Finding } from '#contexts/rules/core';
import { statusWords } from './status-words.js';
import { type PresentTarget } from './target.state.js';

export class TargetNotFound extends DomainError {
  constructor(targetId: string) {
    super(
      'not-found',
      'target-not-found',
      { zh: '没有这个绩效目标，请核对编号。', en: 'There is no such target; check its id.' },
      { targetId },
    );
  }
}

export class TargetExists extends DomainError {
  constructor({ id, content: { name }, status }: PresentTarget) {
    super(
      'conflict',
      'target-exists',
      {
        zh: `该项目本年度已有绩效目标，现名“${name}”（编号 ${id}），请打开它修改；如是另一个项目，请换名称或填写项目代码。`,
        en: `This project already has a target for the year, now named "${name}" (${id}): revise that one, or give another project another name or its code.`,
      },
      { targetId: id, name, targetStatus: status },
    );
  }
}

export class NotAUnitCode extends DomainError {
  constructor(unit: string) {
    super(
      'invalid',
      'not-a-unit-code',
      {
        zh: `“${unit}”不是单位代码：每级三位数字，如 307001，请核对。`,
        en: `"${unit}" is no unit code: three digits a level, like 307001; check it.`,
      },
      { unit },
    );
  }
}

export class NotTheDrafter extends DomainError {
  constructor(unit: string) {
    super(
      'forbidden',
      'not-the-drafter',
      {
        zh: `您不是单位 ${unit} 的填报人，不能为它填报、修改或送审；请核对单位代码，或由填报人办理。`,
        en: `You are no drafter of unit ${unit}: only its drafters may draft, revise and submit; check the unit's code.`,
      },
      { unit },
    );
  }
}

type Status = PresentTarget['status'];

const frozen = {
  'in-approval': {
    zh: '目标正在审核中，不能修改或再次送审；无人审核时可以撤回，否则请由审核人退回。',
    en: 'The target is in approval: withdraw it while nobody has signed, or have it returned.',
  },
  approved: { zh: '目标已批复，不能再修改、送审或作废。', en: 'The target is approved and can no longer be changed.' },
  voided: {
    zh: '目标已作废；要恢复，请重新填报这个项目。',
    en: 'The target was voided; draft the project again to reopen it.',
  },
} as const;

export class ContentIsFrozen extends DomainError {
  constructor(status: keyof typeof frozen) {
    super('conflict', 'content-is-frozen', frozen[status], { targetStatus: status });
  }
}

export class UnknownIndicator extends DomainError {
  constructor(indicatorId: string, row: number) {
    super(
      'unprocessable',
      'unknown-indicator',
      {
        zh: `第 ${row} 行的指标编号不属于本目标；新增的行请不要带编号。`,
        en: `The indicator id of row ${row} is not of this target; leave the id out of a new row.`,
      },
      { indicatorId, row },
    );
  }
}

export class IndicatorStandsTwice extends DomainError {
  constructor(indicatorId: string, rows: readonly [first: number, second: number]) {
    const [first, second] = rows;
    super(
      'unprocessable',
      'indicator-stands-twice',
      {
        zh: `第 ${first} 行和第 ${second} 行用了同一个指标编号；新增的行请不要带编号。`,
        en: `Rows ${first} and ${second} have the same indicator id; leave the id out of a new row.`,
      },
      { indicatorId, rows },
    );
  }
}

export class NotInApproval extends DomainError {
  constructor(status: Status) {
    super(
      'conflict',
      'not-in-approval',
      {
        zh: `目标不在审核中（现为${statusWords[status]}），请重新打开后再办理。`,
        en: `The target is not in approval (now ${status}); open it again first.`,
      },
      { targetStatus: status },
    );
  }
}

export class NeedsAPerson extends DomainError {
  constructor() {
    super('forbidden', 'needs-a-person', {
      zh: '审核只能由人办理。',
      en: 'Only a person acts in a round of approval.',
    });
  }
}

export class MayNotWithdraw extends DomainError {
  constructor(unit: string) {
    super(
      'forbidden',
      'may-not-withdraw',
      {
        zh: `只有送审人或单位 ${unit} 的填报人可以撤回。`,
        en: `Only who submitted it or a drafter of unit ${unit} may withdraw it.`,
      },
      { unit },
    );
  }
}

export class MayNotUrge extends DomainError {
  constructor(unit: string) {
    super(
      'forbidden',
      'may-not-urge',
      {
        zh: `只有送审人或单位 ${unit} 的填报人可以催办。`,
        en: `Only who submitted it or a drafter of unit ${unit} may urge.`,
      },
      { unit },
    );
  }
}

export class MayNotVoid extends DomainError {
  constructor(unit: string) {
    super(
      'forbidden',
      'may-not-void',
      {
        zh: `只有单位 ${unit} 的填报人或负责人可以作废。`,
        en: `Only a drafter or the head of unit ${unit} may void it.`,
      },
      { unit },
    );
  }
}

export class SubmissionBlocked extends DomainError {
  constructor(findings: readonly Finding[]) {
    const blocking = findings.filter(({ severity }) => severity === 'mandatory');
    super(
      'unprocessable',
      'submission-blocked',
      {
        zh: `有 ${blocking.length} 项强制审核未通过，请全部改正后再送审。`,
        en: `${blocking.length} mandatory checks fail; correct them all, then submit.`,
      },
      { findings },
    );
  }
}
