import { advisoryNames, isAdvisoryCode } from './advisory-names.js';
import { type Content } from './content.js';
import { isSamePlace, type Explained, type Finding, type FindingPlace } from './findings.js';
import { FindingExplainedTwice, UnknownFinding } from './target.errors.js';

function inWords({ code, indicatorId }: FindingPlace, number: number, { indicators }: Content): Explained {
  const row = indicators.findIndex((indicator) => indicator.indicatorId === indicatorId) + 1;
  const [zh, en] = isAdvisoryCode(code) ? advisoryNames[code] : [];
  const about = (parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' ');
  const [inZh, inEn] = [
    about([row > 0 ? `第 ${row} 行` : undefined, zh]),
    about([row > 0 ? `row ${row}` : undefined, en]),
  ];
  return {
    place: { code, indicatorId },
    zh: `第 ${number} 条${inZh && `（${inZh}）`}`,
    en: `reason ${number}${inEn && ` (${inEn})`}`,
  };
}

/** Each reason explains one finding that stands, and no finding is explained twice. */
export function refuseUnknownReasons(
  reasons: readonly FindingPlace[],
  findings: readonly Finding[],
  content: Content,
): void {
  const unknown = reasons.flatMap((reason, at) =>
    findings.some((finding) => isSamePlace(finding, reason)) ? [] : [inWords(reason, at + 1, content)],
  );
  if (unknown.length > 0) throw new UnknownFinding(unknown, findings);
  for (const finding of findings) {
    const [first, second] = reasons.flatMap((reason, at) => (isSamePlace(finding, reason) ? [at + 1] : []));
    if (first !== undefined && second !== undefined) throw new FindingExplainedTwice(finding, [first, second]);
  }
}
