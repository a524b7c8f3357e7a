import { LONGEST, wordings, type FindingCode } from './findings.js';

interface Sentences {
  readonly zh: string;
  readonly en: string;
}

/** What is said of a table beside the targets that stand, and what an older release said, repeats nothing in English. */
const AT_LAST_STOP = /^(?<zh>[^]*。) ?(?<en>[^。]+)$/;
const patterns = new Map<FindingCode, RegExp>();

/**
 * The Chinese and the English sentence of what a finding's message holds in one text. Cells that they repeat may hold anything, also what
 * looks like the end of a sentence: of a wording that is ours it is known where the cells stand.
 */
export function twoSentences({ code, message }: { readonly code: string; readonly message: string }): Sentences {
  const found = (isOurs(code) ? patternOf(code).exec(message) : null) ?? AT_LAST_STOP.exec(message);
  const { zh = message, en = message } = found?.groups ?? {};
  return { zh, en };
}

const isOurs = (code: string): code is FindingCode => Object.hasOwn(wordings, code);

function patternOf(code: FindingCode): RegExp {
  const known = patterns.get(code);
  if (known) return known;
  const [, zh, en] = wordings[code];
  const seen = new Set<string>();
  const made = new RegExp(`^(?<zh>${asPattern(zh, seen)}) (?<en>${asPattern(en, seen)})$`);
  patterns.set(code, made);
  return made;
}

/** The text of a cell is the same wherever it is repeated. */
const asPattern = (wording: string, seen: Set<string>): string =>
  wording
    .split(/\{(\w+)\}/)
    .map((part, at) => {
      if (at % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
      if (seen.has(part)) return String.raw`\k<${part}>`;
      seen.add(part);
      return `(?<${part}>[^]{0,${LONGEST + 1}}?)`;
    })
    .join('');
