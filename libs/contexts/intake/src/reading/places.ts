interface PrintedLine {
  readonly line: number;
  readonly sheet?: string | undefined;
  readonly raw: readonly string[];
}

/** What is known of a table's lines and columns: of a reading, or of what was recorded of one. */
export interface Whereabouts {
  readonly projects: readonly {
    readonly sheet?: string | undefined;
    readonly indicators: readonly PrintedLine[];
  }[];
  readonly otherLines: readonly PrintedLine[];
  readonly mappings: readonly {
    readonly sheet?: string | undefined;
    readonly line: number;
    readonly columns: readonly { readonly column: number; readonly heading: string }[];
  }[];
}

/** `line` from 1, `column` from 0. */
interface Spot {
  readonly line?: number | null | undefined;
  readonly sheet?: string | undefined;
  readonly column?: number | undefined;
}

interface Sentences {
  readonly zh: string;
  readonly en: string;
}

const LONGEST_ROW = 30; // characters of it: enough to find it again

/** Says where something is in words that a person can follow on paper: sheet, line with what stands there, column with its heading. */
export function placesIn({ projects, otherLines, mappings }: Whereabouts): (spot: Spot) => Sentences | undefined {
  let raws: ReturnType<typeof rawsOf> | undefined; // of a large table only where somewhere is asked for
  return ({ line, sheet, column }) => {
    if (line === undefined || line === null) return undefined;
    raws ??= rawsOf(projects, otherLines);
    const quoted = quotedFrom(raws.get(sheet)?.get(line));
    const at = columnOf(column, sheet, headingAt(mappings, { line, sheet, column }));
    return {
      zh: `${sheet === undefined ? '' : `工作表「${sheet}」`}第 ${line} 行${quoted}${at.zh}`,
      en: `${sheet === undefined ? '' : `sheet 「${sheet}」, `}line ${line}${quoted}${at.en}`,
    };
  };
}

function quotedFrom(raw: readonly string[] = []): string {
  const row = excerptOf(raw);
  return row === '' ? '' : `「${row}」`;
}

/** By sheet and line; what is no row goes before one of the same line. */
function rawsOf(projects: Whereabouts['projects'], otherLines: Whereabouts['otherLines']) {
  const found = new Map<string | undefined, Map<number, readonly string[]>>();
  const add = (sheet: string | undefined, { line, raw }: PrintedLine) => {
    const ofSheet = found.get(sheet);
    if (ofSheet) ofSheet.set(line, raw);
    else found.set(sheet, new Map([[line, raw]]));
  };
  for (const { sheet, indicators } of projects) for (const row of indicators) add(sheet, row);
  for (const other of otherLines) add(other.sheet, other);
  return found;
}

/** Of the table that the line belongs to: the last one whose headings stand above it. */
function headingAt(mappings: Whereabouts['mappings'], { line, sheet, column }: Spot): string | undefined {
  const ofSheet = mappings.filter((mapping) => mapping.sheet === sheet);
  const mapping = ofSheet.findLast((each) => each.line <= (line ?? 0)) ?? ofSheet[0];
  return mapping?.columns.find((each) => each.column === column)?.heading;
}

function columnOf(column: number | undefined, sheet: string | undefined, heading: string | undefined): Sentences {
  if (column === undefined) return { zh: '', en: '' };
  const name = sheet === undefined ? `${column + 1}` : letterOf(column);
  const said = heading === undefined || heading === '' ? '' : `（${heading}）`;
  return { zh: `第 ${name} 列${said}`, en: `, column ${name}${said}` };
}

/** A, B, …, Z, AA: as workbooks call them. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : letterOf(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** How a row is quoted: what stands in its cells, and no more of it than is needed to find it; of an excerpt it is the same. */
export function excerptOf(raw: readonly string[]): string {
  const text = raw
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
    .join(' ');
  const signs = Array.from(text);
  return signs.length > LONGEST_ROW ? `${signs.slice(0, LONGEST_ROW).join('')}…` : text;
}
