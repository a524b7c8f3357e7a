import { type ProposedCell } from '#domain/approval';
import { DomainError } from '#domain/kernel';
import { type InWords } from '#contexts/rules/core';

const quoted = (value: string | undefined): InWords =>
  value === undefined ? { zh: '空', en: 'empty' } : { zh: `“${value}”`, en: `"${value}"` };

/** A row that is not of the content: it was taken out, or never stood there. */
export class RowIsNotThere extends DomainError {
  constructor(row: string | undefined) {
    super(
      'unprocessable',
      'row-is-not-there',
      {
        zh: '要改的指标行不在本目标中（可能已删去），这处修改建议不适用。',
        en: 'The row to be changed is not of this target, or was taken out: this proposal does not apply.',
      },
      row === undefined ? {} : { indicatorId: row },
    );
  }
}

export class CellIsNotAsSeen extends DomainError {
  constructor(
    { zh, en }: InWords,
    { seen, now }: { readonly seen?: string | undefined; readonly now?: string | undefined },
  ) {
    const [saw, stands] = [quoted(seen), quoted(now)];
    super(
      'unprocessable',
      'cell-is-not-as-seen',
      {
        zh: `${zh}现为${stands.zh}，不是提出建议时所见的${saw.zh}；请核对后再办理，或直接修改内容。`,
        en: `${en} is now ${stands.en}, not ${saw.en} as the proposal saw it: compare them, or revise the content itself.`,
      },
      { ...(seen === undefined ? {} : { seen }), ...(now === undefined ? {} : { now }) },
    );
  }
}

export class CellSaysTheSame extends DomainError {
  constructor({ zh, en }: InWords) {
    super('unprocessable', 'cell-says-the-same', {
      zh: `${zh}的修改建议与现有内容相同，请去掉这一处。`,
      en: `What is proposed for ${en} is what stands there: leave it out.`,
    });
  }
}

export class NoSuchCell extends DomainError {
  constructor(number: number) {
    super(
      'unprocessable',
      'no-such-proposal',
      { zh: `没有第 ${number} 处修改建议，请重新打开后再办理。`, en: `There is no proposal ${number}: open it again.` },
      { number },
    );
  }
}

const endings = {
  accepted: { zh: '已采纳；要改回，请直接修改内容', en: 'was accepted; revise the content to change it again' },
  declined: {
    zh: '已决定不采纳；仍要修改，请直接修改内容',
    en: 'was declined; revise the content to follow it all the same',
  },
  gone: { zh: '已由提出人收回', en: 'was taken back by who made it' },
} as const;

export class CellIsSettled extends DomainError {
  constructor({ number, became }: { readonly number: number; readonly became: NonNullable<ProposedCell['became']> }) {
    const { zh, en } = endings[became];
    super(
      'conflict',
      'proposal-is-settled',
      { zh: `第 ${number} 处修改建议${zh}。`, en: `Proposal ${number} ${en}.` },
      { number },
    );
  }
}

export class NothingProposed extends DomainError {
  constructor() {
    super('conflict', 'nothing-proposed', {
      zh: '没有待处理的修改建议。',
      en: 'No proposal of changed cells waits to be settled.',
    });
  }
}

export class ProposalsOfAnotherRound extends DomainError {
  constructor(round: number) {
    super(
      'conflict',
      'proposals-are-stale',
      {
        zh: `待处理的是第 ${round} 轮的修改建议，请重新打开后再办理。`,
        en: `The proposals that wait are those of round ${round}: open them again first.`,
      },
      { round },
    );
  }
}
