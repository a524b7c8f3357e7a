import { exact, shortest } from '#domain/kernel';
import { remarked, type Remark } from './findings.js';
import { type Finding, type IndicatorRow, type ProjectReading, type SetValue } from './table-reading.js';
import { weightFractions } from './weight-fractions.js';
import { keyword, numberOf, signedIn } from './words.js';

const PLACEHOLDER = /^[-_*＊—\s]+$/;
const OPENING = '([【《“‘〔〈';
const CLOSING = ')]】》”’〕〉';
/** Ends that no name has: seen where the column of a scan was too narrow. */
const CUT_ENDS =
  /([、,:;([【《“]|、防|满意|积极|办理时|(?<![职员民施竣复返用务开完手美技])工|(?<![公召打展放])开|(?<![作校制])服)$/;

type Remarks = readonly Remark[];

/** What looks odd in single rows, seen against all rows of the table, and what would mend it; `sheets` in their order. */
export function checkRows(
  projects: readonly ProjectReading[],
  sheets: readonly (string | undefined)[],
  weightTotal: string,
): { findings: readonly Finding[]; proposals: readonly SetValue[] } {
  const rows = projects.flatMap(({ indicators }) => indicators);
  const names = rows.flatMap(({ level3 }) => level3 ?? []);
  const nameKeys = [...new Set(names.map(keyword))].sort();
  const swapped = swapDetector(rows);
  const remarks = projects.flatMap((each, project) => {
    const { indicators, sheet } = each;
    const fractions = weightFractions(each, weightTotal);
    const grid = Math.max(0, sheets.indexOf(sheet));
    return indicators.flatMap((row) =>
      [
        ...nameRemarks(row, nameKeys),
        ...placeholderRemarks(row),
        ...swapped(row),
        ...valueRemarks(row),
        ...fractionRemarks(row),
        ...weightRemarks(row),
        ...fractions(row),
      ].map((remark) => remarked({ line: row.line, project, sheet, grid }, remark)),
    );
  });
  return {
    findings: remarks.map(({ finding }) => finding),
    proposals: remarks.flatMap(({ proposal }) => proposal ?? []),
  };
}

function nameRemarks({ level3 }: IndicatorRow, sortedKeys: readonly string[]): Remarks {
  if (level3 === null) return [];
  const key = keyword(level3);
  const twin = key.length >= 4 && startsAnother(key, sortedKeys);
  return twin || CUT_ENDS.test(key) || !isClosed(key) ? [['name-cut-off', { text: level3 }]] : [];
}

/** In sorted order a longer twin comes right after. */
function startsAnother(key: string, sortedKeys: readonly string[]): boolean {
  let low = 0;
  let high = sortedKeys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sortedKeys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return sortedKeys[low]?.startsWith(key) ?? false;
}

/** Every bracket and quotation mark that opens is closed; NFKC has made the full-width brackets half-width. */
function isClosed(key: string): boolean {
  const open: string[] = [];
  for (const sign of key) {
    if (OPENING.includes(sign)) open.push(sign);
    else if (CLOSING.includes(sign) && OPENING.indexOf(open.at(-1) ?? ' ') === CLOSING.indexOf(sign)) open.pop();
  }
  return open.length === 0;
}

/** Name and value are swapped where the name is another row's value and the value another row's name. */
function swapDetector(rows: readonly IndicatorRow[]): (row: IndicatorRow) => Remarks {
  const qualitative = rows.filter((row) => row.operator === '定性' && row.value !== null && row.level3 !== null);
  const names = new Set(qualitative.map((row) => keyword(row.level3 ?? '')));
  const values = new Set(qualitative.map((row) => keyword(row.value ?? '')));
  return ({ operator, level3, value }) => {
    if (operator !== '定性' || level3 === null || value === null) return [];
    const [name, text] = [keyword(level3), keyword(value)];
    return name !== text && values.has(name) && beginsWithOne(text, names)
      ? [['name-value-swapped', { text: level3, value }]]
      : [];
  };
}

const SHORTEST_NAME = 6; // characters: less of a name is met by chance

/** It is one of the names, or goes on after one that was cut off. */
function beginsWithOne(text: string, names: ReadonlySet<string>): boolean {
  if (names.has(text)) return true;
  for (let length = SHORTEST_NAME; length < text.length; length += 1) if (names.has(text.slice(0, length))) return true;
  return false;
}

function valueRemarks(row: IndicatorRow): Remarks {
  const { operator, value } = row;
  if (value === null) return [];
  if (PLACEHOLDER.test(value) || value.includes('*')) return [['value-placeholder', { text: value }]];
  if (operator === null) return signedRemarks(value);
  return operator === '定性' ? wordsRemarks(row, value) : numberRemarks(operator, value);
}

/** A sign with something behind it that is no number with its unit: a date, a second bound, a remark. */
function signedRemarks(value: string): Remarks {
  const signed = signedIn(value);
  if (!signed) return [];
  const { rest } = signed;
  if (/^[年月]/.test(rest)) {
    return [['date-behind-sign', { text: value }, { field: 'operator', from: null, to: '定性' }]];
  }
  return [[/[≥≤≧≦><=]|^[%％]?[-—~～至到]/.test(rest) ? 'range-behind-sign' : 'remark-behind-value', { text: value }]];
}

/** A spreadsheet keeps 90 % as 0.9; where less is better, so little may be meant. */
function fractionRemarks({ level3, operator, value, unit }: IndicatorRow): Remarks {
  if (unit === null && isRate(level3)) return bareRateRemarks(value);
  const number = unit !== null && /^[%％]$/.test(unit.trim()) ? fractionIn(value) : null;
  if (number === null) return [];
  const to = shortest(exact(number).times(100));
  const code = operator === '≤' || operator === '<' ? 'percent-small' : 'percent-as-fraction';
  return [[code, { text: value, number: to }, { field: 'value', from: value, to }]];
}

const isRate = (level3: string | null): boolean =>
  level3 !== null && /(?:率|满意度|比例|占比|比重)$/.test(keyword(level3));

/** 满意度 ≥ 0.95 without a unit may be a ratio as well. */
function bareRateRemarks(value: string | null): Remarks {
  const number = fractionIn(value);
  if (number === null) return [];
  return [['rate-without-unit', { text: value, number: shortest(exact(number).times(100)) }]];
}

/** The number, where it is above 0 and at most 1. */
function fractionIn(value: string | null): string | null {
  const number = value === null ? null : numberOf(value);
  return number !== null && exact(number).gt(0) && exact(number).lte(1) ? number : null;
}

const NAME_PLACEHOLDER = /[*＊]{2,}|[xX×]{2,}|_{2,}|…{2,}|[○〇]{2,}/;

const IN_BRACKETS = /[*＊]{2}|[xX×]{2}|__/;

/** What a template leaves to fill in; in brackets it can go, and the name is whole. */
function placeholderRemarks({ level3 }: IndicatorRow): Remarks {
  if (level3 === null || !NAME_PLACEHOLDER.test(level3)) return [];
  // First the brackets, then what is in them: in one pattern a long line of _ takes the cube of its length.
  const to = level3.replace(/[(（][^()（）]*[)）]/g, (part) => (IN_BRACKETS.test(part) ? '' : part)).trim();
  if (to === '' || NAME_PLACEHOLDER.test(to)) return [['name-placeholder', { text: level3 }]];
  return [['name-placeholder', { text: level3 }, { field: 'level3', from: level3, to }]];
}

function numberRemarks(operator: string, value: string): Remarks {
  const number = numberOf(value);
  if (number === null) return [['value-not-number', { operator, text: value }]];
  return value === number ? [] : [['value-thousands', { text: value, number }]];
}

function wordsRemarks({ level3, unit }: IndicatorRow, value: string): Remarks {
  const repeats = level3 !== null && value.length >= 4 && keyword(level3).includes(keyword(value));
  return [
    ...(repeats ? [['value-repeats-name', { text: value }] as const] : []),
    ...(unit === null ? [] : [['qualitative-with-unit', { text: unit }] as const]),
  ];
}

const weightRemarks = ({ weight }: IndicatorRow): Remarks =>
  weight !== null && (weight.startsWith('-') || weight === '0') ? [['weight-not-positive', { text: weight }]] : [];
