import { finding, type FindingCode, type Values } from './findings.js';
import { type Finding, type IndicatorRow, type ProjectReading } from './table-reading.js';
import { keyword, numberOf } from './words.js';

const PLACEHOLDER = /^[-_*＊—\s]+$/;
const OPENING = '([【《“‘〔〈';
const CLOSING = ')]】》”’〕〉';
/** Ends that no name has: seen where the column of a scan was too narrow. */
const CUT_ENDS =
  /([、,:;([【《“]|、防|满意|积极|办理时|(?<![职员民施竣复返用务开完手美技])工|(?<![公召打展放])开|(?<![作校制])服)$/;

type Remarks = readonly (readonly [code: FindingCode, values: Values])[];

/** What looks odd in single rows, seen against all rows of the table. */
export function checkRows(projects: readonly ProjectReading[]): Finding[] {
  const rows = projects.flatMap(({ indicators }) => indicators);
  const names = rows.flatMap(({ level3 }) => level3 ?? []);
  const nameKeys = [...new Set(names.map(keyword))].sort();
  const swapped = swapDetector(rows);
  return projects.flatMap(({ indicators }, project) =>
    indicators.flatMap((row) =>
      [...nameRemarks(row, nameKeys), ...swapped(row), ...valueRemarks(row), ...weightRemarks(row)].map(
        ([code, values]) => finding(code, { line: row.line, project }, values),
      ),
    ),
  );
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
  if (operator === null) return [];
  return operator === '定性' ? wordsRemarks(row, value) : numberRemarks(operator, value);
}

function numberRemarks(operator: string, value: string): Remarks {
  const number = numberOf(value);
  if (number === null) return [['value-not-number', { operator, text: value }]];
  return /[,，]/.test(value) ? [['value-thousands', { text: value, number }]] : [];
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
