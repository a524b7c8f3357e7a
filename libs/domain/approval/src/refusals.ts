import { DomainError } from '#domain/kernel';
import { type Round } from './round.js';

/** What an act is refused with, as it stands now; nothing where it may be done. */
export function refusalOf(act: () => unknown): DomainError | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const nameOf = ({ chain }: Pick<Round, 'chain'>, step: number): string => chain.steps[step - 1]?.name ?? String(step);

export class RoundIsOver extends DomainError {
  constructor({ round }: Pick<Round, 'round'>) {
    super(
      'conflict',
      'round-is-over',
      { zh: `第 ${round} 轮审核已结束，请重新打开查看。`, en: `Round ${round} of approval is over; open it again.` },
      { round },
    );
  }
}

export class SeenHasChanged extends DomainError {
  constructor({ round, step, contentHash }: Pick<Round, 'round' | 'step' | 'contentHash'>) {
    super(
      'conflict',
      'decision-is-stale',
      {
        zh: `内容或环节已变化（${step === null ? '现不在审核中' : `现为第 ${round} 轮第 ${step} 步`}），请重新打开后再办理。`,
        en: `What you saw has changed (${step === null ? 'not in approval now' : `now round ${round}, step ${step}`}); open it again before deciding.`,
      },
      { round, ...(step === null ? {} : { step }), contentHash },
    );
  }
}

export class TaskNotOpen extends DomainError {
  constructor(round: Round, step: number) {
    super(
      'conflict',
      'task-not-open',
      {
        zh: `“${nameOf(round, step)}”环节的这项待办现在不能办理：已办、已取消，或在等待前面的签署，请重新打开查看。`,
        en: `This task of the step "${nameOf(round, step)}" is not open now: it is done, gone, or waits for another signature; open it again.`,
      },
      { step },
    );
  }
}

export class SeatNotHeld extends DomainError {
  constructor(round: Round, step: number) {
    super(
      'forbidden',
      'not-your-step',
      {
        zh: `“${nameOf(round, step)}”环节不由您办理。`,
        en: `The step "${nameOf(round, step)}" is not yours to act on.`,
      },
      { step: nameOf(round, step) },
    );
  }
}

const because = {
  'submitter-may-not-approve': {
    zh: '是送审人，不能审核自己送审的内容',
    en: 'submitted this and may sign nothing in its round',
  },
  'writer-may-not-approve': {
    zh: '编写过这次送审的内容，不能审核它',
    en: 'wrote content that is submitted here and may sign nothing in its round',
  },
  'already-acted-in-this-round': {
    zh: '在本轮已办理过另一个环节',
    en: 'has acted on another step of this round',
  },
  'already-signed-this-step': { zh: '在本环节已经签署', en: 'has signed on this step' },
} as const;
export type Bar = keyof typeof because;

/** Who may not sign, in their own name or another's (approval.md §3); `unprocessable` where somebody else asks them to. */
export class MayNotSign extends DomainError {
  constructor(bar: Bar, personId: string, kind: 'forbidden' | 'unprocessable' = 'forbidden') {
    const { zh, en } = because[bar];
    super(
      kind,
      bar,
      { zh: `${personId} ${zh}，请由他人办理。`, en: `${personId} ${en}; someone else must.` },
      { personId },
    );
  }
}

export class NotInThisMode extends DomainError {
  constructor(what: { readonly zh: string; readonly en: string }) {
    super('unprocessable', 'not-in-this-mode', {
      zh: `本环节的审核方式不能${what.zh}。`,
      en: `This step's mode does not take ${what.en}.`,
    });
  }
}

export class NoSuchStep extends DomainError {
  constructor() {
    super('unprocessable', 'no-such-earlier-step', {
      zh: '只能退回到本轮此前办理过的环节，或退回填报人。',
      en: 'It can go back only to an earlier step of this round, or to the drafter.',
    });
  }
}

export class ResumeNotOffered extends DomainError {
  constructor() {
    super('unprocessable', 'resume-not-offered', {
      zh: '审核流程没有规定这种重报方式。',
      en: 'The chain does not offer this way to resume.',
    });
  }
}

/** No assignment of persons to seats lets the round end. */
export class NobodyLeft extends DomainError {
  constructor(round: Pick<Round, 'chain'>, step: number) {
    const name = nameOf(round, step);
    super(
      'unprocessable',
      'nobody-left-for-step',
      {
        zh: `这样“${name}”环节（第 ${step} 步）将无人可以办理：有关人员或不在岗，或须回避（送审、编写或已办理过别的环节）。`,
        en: `Then nobody is left who may sign the step "${name}" (step ${step}): its holders are away, or barred because they submitted, wrote or signed elsewhere.`,
      },
      { step },
    );
  }
}

export class NotTheirs extends DomainError {
  constructor(what: { readonly code: string; readonly zh: string; readonly en: string }) {
    super('forbidden', what.code, what);
  }
}

/** Somebody is asked for who cannot be. */
export class CannotBeAsked extends DomainError {
  constructor(what: { readonly code: string; readonly zh: string; readonly en: string }) {
    super('unprocessable', what.code, what);
  }
}

export class Conflicting extends DomainError {
  constructor(what: { readonly code: string; readonly zh: string; readonly en: string }) {
    super('conflict', what.code, what);
  }
}
