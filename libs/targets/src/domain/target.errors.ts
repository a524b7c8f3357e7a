import { DomainError } from '#kernel';
import { type Finding, type FindingPlace } from './findings.js';

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
  constructor(targetId: string) {
    super(
      'conflict',
      'target-exists',
      {
        zh: '该项目本年度已有绩效目标，请修改已有的目标。',
        en: 'This project already has a target for the year; revise that one.',
      },
      { targetId },
    );
  }
}

export class NotTheDrafter extends DomainError {
  constructor(unit: string) {
    super(
      'forbidden',
      'not-the-drafter',
      {
        zh: `只有单位 ${unit} 的填报人可以填报、修改和送审。`,
        en: `Only a drafter of unit ${unit} may draft, revise and submit.`,
      },
      { unit },
    );
  }
}

export class ContentIsFrozen extends DomainError {
  constructor(status: string) {
    super(
      'conflict',
      'content-is-frozen',
      {
        zh: '目标已送审或已批复，不能修改；需要修改请先由审核人退回。',
        en: 'The target is in approval or approved and cannot be changed; it must be returned first.',
      },
      { status },
    );
  }
}

export class UnknownIndicator extends DomainError {
  constructor(indicatorId: string) {
    super(
      'unprocessable',
      'unknown-indicator',
      {
        zh: '有一行指标的编号不属于本目标或出现了两次；新增的行请不要带编号。',
        en: 'An indicator id is not of this target or stands twice; leave the id out of a new row.',
      },
      { indicatorId },
    );
  }
}

/** A reason that explains nothing which stands: a slip, or a finding that is gone. */
export class UnknownFinding extends DomainError {
  constructor(unknown: readonly FindingPlace[], standing: readonly Finding[]) {
    const codes = unknown.map(({ code }) => code).join('、');
    super(
      'unprocessable',
      'unknown-finding',
      {
        zh: `说明了理由的疑点（${codes}）并不存在或写了两次，请对照 standing 所列的提示填写。`,
        en: 'A reason explains a finding that does not stand, or one twice: see standing for those that do.',
      },
      { unknown, standing },
    );
  }
}

export class NotInApproval extends DomainError {
  constructor(status: string) {
    super(
      'conflict',
      'not-in-approval',
      { zh: '目标不在审核中，无法办理。', en: 'The target is not in approval.' },
      { status },
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
