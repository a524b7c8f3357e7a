import { DomainError } from '#domain/kernel';

export class NotYourStep extends DomainError {
  constructor(step: string) {
    super(
      'forbidden',
      'not-your-step',
      {
        zh: `“${step}”环节不由您办理。`,
        en: `The step "${step}" is not yours to act on.`,
      },
      { step },
    );
  }
}

/** What stands there instead of what was seen; no `step` where nothing is in approval. */
export interface Standing {
  readonly round: number;
  readonly step?: number | undefined;
  readonly contentHash: string;
}

export class SeenIsStale extends DomainError {
  constructor({ round, step, contentHash }: Standing) {
    const now =
      step === undefined
        ? { zh: '现不在审核中', en: 'not in approval now' }
        : { zh: `现为第 ${round} 轮第 ${step} 步`, en: `now round ${round}, step ${step}` };
    super(
      'conflict',
      'decision-is-stale',
      {
        zh: `内容或环节已变化（${now.zh}），请重新打开后再办理。`,
        en: `What you saw has changed (${now.en}); open it again before deciding.`,
      },
      { round, ...(step === undefined ? {} : { step }), contentHash },
    );
  }
}

export class SubmitterMayNotApprove extends DomainError {
  constructor() {
    super('forbidden', 'submitter-may-not-approve', {
      zh: '送审人不能审核自己送审的目标（通过或退回），请由他人审核；尚无人审核时可以撤回。',
      en: 'Who submitted a target may neither approve nor return it; someone else must. Until somebody signed it can be withdrawn.',
    });
  }
}

export class WriterMayNotApprove extends DomainError {
  constructor() {
    super('forbidden', 'writer-may-not-approve', {
      zh: '您编写过这次送审的内容，不能审核它（通过或退回），请由他人审核。',
      en: 'You wrote content that is submitted here and may neither approve nor return it; someone else must.',
    });
  }
}

export class AlreadyActedInThisRound extends DomainError {
  constructor() {
    super('forbidden', 'already-acted-in-this-round', {
      zh: '同一人不能在同一轮中办理两个环节，请由他人审核。',
      en: 'One person may not act on two steps of one round; someone else must.',
    });
  }
}

export class AlreadySigned extends DomainError {
  constructor(step: string) {
    super(
      'conflict',
      'already-signed',
      {
        zh: `本轮已有人审核，不能再撤回；请由“${step}”环节退回。`,
        en: `Somebody has signed in this round, it can no longer be withdrawn; the step "${step}" can return it.`,
      },
      { step },
    );
  }
}
