import { DomainError } from '#domain/kernel';
import { type InWords } from './check.js';
import { type Explained, type Finding, type FindingPlace } from './findings.js';

const gone = ({ zh, en }: InWords): InWords => ({
  zh: `以下理由所说明的提示并不存在或已经消除，请删去：${zh}。`,
  en: `These reasons explain advice that does not stand, or no longer; leave them out: ${en}.`,
});
const rowless = ({ zh, en }: InWords): InWords => ({
  zh: `以下理由请注明是哪一行（indicatorId）：${zh}。`,
  en: `These reasons must say which row they are about (indicatorId): ${en}.`,
});

const listed = (explained: readonly Explained[]): InWords => ({
  zh: explained.map(({ number, zh }) => `第 ${number} 条${zh && `（${zh}）`}`).join('；'),
  en: explained.map(({ number, en }) => `reason ${number}${en && ` (${en})`}`).join('; '),
});

function unknownInWords(explained: readonly Explained[]): InWords {
  const [lackRow, others] = [true, false].map((is) => explained.filter(({ lacksRow }) => lacksRow === is));
  const said = [
    ...(others?.length ? [gone(listed(others))] : []),
    ...(lackRow?.length ? [rowless(listed(lackRow))] : []),
  ];
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}

/** A reason that explains nothing which stands: a slip, a finding that is gone, or one of a row without the row. */
export class UnknownFinding extends DomainError {
  constructor(explained: readonly Explained[], standing: readonly Finding[]) {
    const unknown = explained.map(({ place }) => place);
    super('unprocessable', 'unknown-finding', unknownInWords(explained), { unknown, standing });
  }
}

export class FindingExplainedTwice extends DomainError {
  constructor(
    { code, indicatorId }: FindingPlace,
    { zh, en }: InWords,
    reasons: readonly [first: number, second: number],
  ) {
    const [first, second] = reasons;
    super(
      'unprocessable',
      'finding-explained-twice',
      {
        zh: `第 ${first} 条和第 ${second} 条理由说明的是同一条提示（${zh}），请只写一条理由。`,
        en: `Reasons ${first} and ${second} explain the same advice (${en}): give one.`,
      },
      { finding: { code, indicatorId }, reasons },
    );
  }
}
