import { type CarrierNote, type Format, type Grid } from './carrier.js';
import { cutAmounts } from './cut-amounts.js';
import { barCells, barRecords, spacedCells, spacedRecords } from './plain-text.js';
import { quotedRecords, tabRecords } from './quoted-text.js';
import { type CellRecord, MAX_CELLS, linesFrom } from './records.js';
import { type TableWords } from './table-words.js';

interface Divider {
  readonly format: Format;
  /** Cuts one line, to see whether words of the table come out. */
  readonly sample: (line: string) => string[];
  readonly cut: (text: string, words: TableWords) => CellRecord[];
  readonly loose?: true;
}

const by = (format: Format, delimiter: string): Divider => ({
  format,
  sample: (line) => line.split(delimiter, MAX_CELLS),
  cut: (text) => quotedRecords(text, delimiter),
});

/** In order: what comes first is taken where others do as well. */
const DIVIDERS: readonly Divider[] = [
  { format: 'tsv', sample: (line) => line.split('\t', MAX_CELLS), cut: tabRecords },
  by('csv', ','),
  { format: 'bars', sample: barCells, cut: barRecords },
  by('semicolons', ';'),
  by('semicolons', '；'),
  { format: 'spaces', sample: spacedCells, cut: spacedRecords, loose: true },
];
/** `sep=;` on the first line is for a spreadsheet, and no row of the table. */
const SAYS_DIVIDER = /^sep=.(?=\n)/i;
const SAMPLE = 2000; // lines: enough to meet the words of any table

/** Cuts the text into cells by that which the words of the table stand between; what else it holds does not count. */
export function gridOf(
  file: string,
  words: TableWords,
): { format: Format; grid: Grid; notes?: readonly CarrierNote[] } {
  const text = file.replace(SAYS_DIVIDER, '');
  const sample = text.split('\n', SAMPLE);
  const found = DIVIDERS.map((divider) => ({ divider, count: wordsBetween(sample, divider, words) }));
  const best = found.reduce((a, b) => (b.count > a.count ? b : a));
  const alone = sample.filter((line) => words.isWord(line.trim())).length;
  const ofLines = best.count === alone ? words.recordsOfLines?.(text) : null;
  if (ofLines) {
    const { records, loose } = ofLines;
    return { format: 'lines', grid: { lines: linesFrom(records), ...(loose && { loose }) } };
  }
  const { format, cut, loose } = best.divider;
  const records = cut(text, words);
  const grid = { lines: linesFrom(records), ...(loose && { loose }) };
  return format === 'csv' ? { format, grid, notes: cutAmounts(records, words) } : { format, grid };
}

const wordsBetween = (sample: readonly string[], { sample: cells }: Divider, { isWord }: TableWords): number =>
  sample.reduce(
    (count, line) => count + cells(line).filter((cell) => isWord(cell.trim().replace(/^"(.*)"$/, '$1'))).length,
    0,
  );
