import { type Finding } from '#contexts/rules/core';
import { DomainError } from '#domain/kernel';
import { type ApprovedIndicator } from './approved-content.js';

export class AssessmentNotFound extends DomainError {
  constructor(targetId: string) {
    super(
      'not-found',
      'assessment-not-found',
      {
        zh: '没有这份自评；目标批复后才会开启，请核对编号。',
        en: 'There is no such assessment; it opens once the target is approved. Check its id.',
      },
      { targetId },
    );
  }
}

export class NotTheAssessor extends DomainError {
  constructor(unit: string) {
    super(
      'forbidden',
      'not-the-assessor',
      {
        zh: `只有单位 ${unit} 的填报人可以填报和提交自评。`,
        en: `Only a drafter of unit ${unit} may fill in and submit the assessment.`,
      },
      { unit },
    );
  }
}

export class AssessmentIsSubmitted extends DomainError {
  constructor(status: string) {
    super(
      'conflict',
      'assessment-is-submitted',
      { zh: '自评已提交，不能再修改。', en: 'The assessment is submitted and cannot be changed.' },
      { assessmentStatus: status },
    );
  }
}

/** `row` is the item of the request, from 1: a row is what the target has. */
export class IndicatorNotApproved extends DomainError {
  constructor(indicatorId: string, row: number) {
    super(
      'unprocessable',
      'indicator-not-approved',
      {
        zh: `第 ${row} 条填报的指标不在批复的目标中，请删去这一条，或改填批复的指标。`,
        en: `Item ${row} reports an indicator that the approved target does not have: leave it out, or report an approved one.`,
      },
      { indicatorId, row },
    );
  }
}

export class IndicatorReportedTwice extends DomainError {
  constructor(
    { indicatorId, level3, level2, level1 }: ApprovedIndicator,
    rows: readonly [first: number, second: number],
  ) {
    const name = level3 ?? level2 ?? level1;
    const [first, second] = rows;
    super(
      'unprocessable',
      'indicator-reported-twice',
      {
        zh: `第 ${first} 条和第 ${second} 条填报的是同一个指标「${name}」，请只保留一条。`,
        en: `Items ${first} and ${second} report the same indicator “${name}”: keep one of them.`,
      },
      { indicatorId, rows },
    );
  }
}

export class AssessmentBlocked extends DomainError {
  constructor(findings: readonly Finding[]) {
    const { length } = findings.filter(({ severity }) => severity === 'mandatory');
    super(
      'unprocessable',
      'assessment-blocked',
      {
        zh: `自评有 ${length} 处须先改正，请全部改正后再提交。`,
        en: `Points of the assessment to be corrected first: ${length}. Correct them all, then submit.`,
      },
      { findings },
    );
  }
}

export class AssessmentTooLong extends DomainError {
  constructor(bytes: number, limit: number) {
    super(
      'unprocessable',
      'assessment-too-long',
      {
        zh: '完成值的文字太长，得分说明会超过一次保存的上限 1 MiB：请精简定性指标的完成情况后再提交。',
        en: 'The actual values are so long that the explained score would be more than one save holds, 1 MiB: shorten what is told of qualitative indicators, then submit.',
      },
      { bytes, limit },
    );
  }
}

export class SubmissionNotFound extends DomainError {
  constructor(targetId: string, submittedRevision: number) {
    super(
      'conflict',
      'submission-not-found',
      {
        zh: '要记录得分的那次提交不存在或已有更新的提交。',
        en: 'The submission that this score is for is not there, or a newer one is.',
      },
      { targetId, submittedRevision },
    );
  }
}

export class ScoreDiffers extends DomainError {
  constructor(recorded: string, digest: string) {
    super(
      'conflict',
      'score-differs',
      {
        zh: '同一次提交、同一评分办法已记录了不同的得分，请管理员核查评分程序。',
        en: 'Another score is recorded for this submission and policy; an administrator must check the engine.',
      },
      { recorded, digest },
    );
  }
}

export class ScoreNotFound extends DomainError {
  constructor(targetId: string) {
    super(
      'not-found',
      'score-not-found',
      {
        zh: '这个目标还没有得分；自评提交后由系统评分，请稍后再看。',
        en: 'This target has no score; it is scored once its assessment is submitted. Look again later.',
      },
      { targetId },
    );
  }
}
