import { type InWords } from './check.js';
import { isSamePlace, type Explained, type Finding, type FindingPlace } from './findings.js';
import { FindingExplainedTwice, UnknownFinding } from './reason.errors.js';
import { rowName, type NamedRow } from './row-name.js';

/** The rows that findings are about, and what a code is about in a few words. */
export interface Told {
  readonly indicators: readonly (NamedRow & { readonly indicatorId: string })[];
  readonly nameOf: (code: string) => InWords;
}

/** A finding in a few words: its row, and what it is about; nothing of a code that nobody knows. */
function inWords({ code, indicatorId }: FindingPlace, { indicators, nameOf }: Told): InWords {
  const { zh, en } = nameOf(code);
  const index = indicators.findIndex((indicator) => indicator.indicatorId === indicatorId);
  const row = indicators[index];
  if (row === undefined) return { zh, en };
  const named = rowName(row, index);
  return { zh: `${named.zh}${zh}`, en: `${named.en}${en && `: ${en}`}` };
}

/** Each reason explains one finding that stands, and no finding is explained twice. */
export function refuseUnknownReasons(reasons: readonly FindingPlace[], findings: readonly Finding[], told: Told): void {
  const unknown = reasons.flatMap(({ code, indicatorId }, at): Explained[] => {
    if (findings.some((finding) => isSamePlace(finding, { code, indicatorId }))) return [];
    const lacksRow = indicatorId === undefined && findings.some((finding) => finding.code === code);
    return [{ place: { code, indicatorId }, number: at + 1, lacksRow, ...inWords({ code, indicatorId }, told) }];
  });
  if (unknown.length > 0) throw new UnknownFinding(unknown, findings);
  for (const finding of findings) {
    const [first, second] = reasons.flatMap((reason, at) => (isSamePlace(finding, reason) ? [at + 1] : []));
    if (first === undefined || second === undefined) continue;
    throw new FindingExplainedTwice(finding, inWords(finding, told), [first, second]);
  }
}
