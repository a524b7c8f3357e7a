import { DomainError } from '#domain/kernel';
import { type SettableField } from '../domain/fields.js';
import { FIELD_NAMES } from '../reading/field-names.js';

export class ProposalUnknown extends DomainError {
  constructor(proposalId: string) {
    super(
      'not-found',
      'proposal-not-found',
      { zh: '没有这条修正建议。', en: 'There is no such proposal.' },
      { proposalId },
    );
  }
}

export class ProposalAlreadyDecided extends DomainError {
  constructor(proposalId: string, decision: string) {
    super(
      'conflict',
      'proposal-already-decided',
      { zh: '这条建议已有决定，不能更改。', en: 'This proposal was already decided and cannot change.' },
      { proposalId, decision },
    );
  }
}

/** Findings go by their number, which the list of findings shows. */
export class FindingUnknown extends DomainError {
  constructor(finding: number, findings: number) {
    super(
      'not-found',
      'finding-not-found',
      {
        zh: `没有第 ${finding} 条疑点（共 ${findings} 条），请核对序号。`,
        en: `There is no finding ${finding} (there are ${findings}): check its number.`,
      },
      { finding },
    );
  }
}

export class ProposalStands extends DomainError {
  constructor(finding: number, proposalId: string) {
    super(
      'conflict',
      'proposal-stands',
      {
        zh: `疑点 ${finding} 有修正建议 ${proposalId}：请先接受，或拒绝后再自行改值。`,
        en: `Finding ${finding} has the proposal ${proposalId}: accept it, or decline it and then set a value.`,
      },
      { finding, proposalId },
    );
  }
}

export class FindingIsMended extends DomainError {
  constructor(finding: number, proposalId: string) {
    super(
      'conflict',
      'finding-is-mended',
      {
        zh: `疑点 ${finding} 的修正建议 ${proposalId} 已接受，不能再作别的决定；要改请在草稿中改。`,
        en: `The proposal ${proposalId} for finding ${finding} was accepted, which cannot change: change the draft instead.`,
      },
      { finding, proposalId },
    );
  }
}

/** As printed it has no one meaning. */
export class ValueNeeded extends DomainError {
  constructor(finding: number, field: SettableField, proposalId: string | undefined) {
    const accept =
      proposalId === undefined ? { zh: '请', en: '' } : { zh: '请接受修正建议，或', en: 'accept its proposal, or ' };
    const [zh, en] = FIELD_NAMES[field];
    super(
      'conflict',
      'value-needed',
      {
        zh: `疑点 ${finding} 印的“${zh}”不止一种读法，不能按原样：${accept.zh}改为原表的值。`,
        en: `Finding ${finding} cannot stand as printed, for its ${en} may be read in more ways than one: ${accept.en}set the value.`,
      },
      { finding, field, ...(proposalId === undefined ? {} : { proposalId }) },
    );
  }
}

export class NoSuchCell extends DomainError {
  constructor(field: SettableField, line: number | undefined) {
    const where =
      line === undefined ? { zh: '这条疑点', en: 'This finding' } : { zh: `第 ${line} 行`, en: `Line ${line}` };
    super(
      'unprocessable',
      'no-such-cell',
      {
        zh: `${where.zh}没有“${FIELD_NAMES[field][0]}”可改，请核对栏目，或写明是该项目的哪一行。`,
        en: `${where.en} has no ${FIELD_NAMES[field][1]} to be set: check the field, or say which line of the project is meant.`,
      },
      { field, ...(line === undefined ? {} : { line }) },
    );
  }
}

const fitting: { readonly [Field in SettableField]?: readonly [zh: string, en: string] } = {
  fiscalYear: ['四位年度，如 2026', 'a year like 2026'],
  currencyUnit: ['元、千元、万元、百万元或亿元', '元, 千元, 万元, 百万元 or 亿元'],
  unit: ['单位代码，如 307001', 'a unit code like 307001'],
  budget: [
    '不为负、不细于分的金额，如 86000.00 或 8.6万元',
    'an amount in whole 分, not negative, like 86000.00 or 8.6万元',
  ],
  operator: ['=、≥、≤、>、< 或 定性', '=, ≥, ≤, >, < or 定性'],
  weight: ['大于 0 的数字，如 22.5', 'a number above 0, like 22.5'],
  direction: ['正向指标或反向指标', '正向指标 or 反向指标'],
};

export class ValueDoesNotFit extends DomainError {
  constructor(field: SettableField, value: string) {
    const [zh, en] = fitting[field] ?? ['能显示的文字，且不为空', 'text that can be printed, and not empty'];
    const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
    super(
      'unprocessable',
      'value-does-not-fit',
      {
        zh: `“${FIELD_NAMES[field][0]}”不能是“${shown}”，应为${zh}。`,
        en: `The ${FIELD_NAMES[field][1]} cannot be “${shown}”: it must be ${en}.`,
      },
      { field },
    );
  }
}

/** An error that acceptance waits for, as the person is told of it. */
export interface OpenError {
  readonly finding: number;
  readonly line?: number | undefined;
  readonly sheet?: string | undefined;
  readonly column?: number | undefined;
  readonly proposal?: string | undefined;
  readonly zh: string;
  readonly en: string;
}

/** Named in the sentence; the others are in the list of findings. */
const NAMED = 3;
/** Listed in the answer. */
const LISTED = 100;

export class ErrorsUndecided extends DomainError {
  constructor(open: readonly OpenError[]) {
    const named = open.slice(0, NAMED);
    const more = open.length > NAMED ? { zh: '；……', en: '; …' } : { zh: '', en: '' };
    super(
      'conflict',
      'errors-undecided',
      {
        zh: `还有 ${open.length} 条强制疑点未决定：${named.map(({ finding, zh }) => `疑点 ${finding}：${zh.replace(/。$/, '')}`).join('；')}${more.zh}。请逐条接受修正建议、改值或注明理由按原样，再确认导入。`,
        en: `${open.length} findings of severity error are undecided: ${named.map(({ finding, en }) => `finding ${finding}: ${en.replace(/\.$/, '')}`).join('; ')}${more.en}. Accept the proposal of each, set a value, or let it stand as printed with a reason; then accept the import.`,
      },
      { open: open.slice(0, LISTED), openCount: open.length },
    );
  }
}

export class ProposalsUndecided extends DomainError {
  constructor(proposalIds: readonly string[]) {
    super(
      'conflict',
      'proposals-undecided',
      {
        zh: `还有 ${proposalIds.length} 条建议未决定，请逐条接受或拒绝后再确认导入。`,
        en: `${proposalIds.length} proposals are undecided; accept or decline each, then accept the import.`,
      },
      { proposalIds },
    );
  }
}
