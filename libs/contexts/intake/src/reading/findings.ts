import { type Finding, type SetValue } from './table-reading.js';
import { FIELD_NAMES } from './field-names.js';
import { formWordings } from './form-wordings.js';
import { rowWordings } from './row-wordings.js';
import { tableWordings } from './table-wordings.js';
import { valueWordings } from './value-wordings.js';

export const wordings = { ...rowWordings, ...tableWordings, ...formWordings, ...valueWordings };
export type FindingCode = keyof typeof wordings;

export type Values = Readonly<Record<string, string | number | null>>;
/** An oddity seen while reading one row, before it is known whose row it is. */
export type Remark = readonly [code: FindingCode, values?: Values, mend?: Mend];

/** The value that would mend an oddity. */
export interface Mend extends Pick<SetValue, 'field' | 'from' | 'to'> {
  readonly column?: number;
}

/** A sentence repeats a cell up to this many characters, and then an ellipsis. */
export const LONGEST = 80;
const quoted = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => quoted(String(values[key] ?? '')));

export function finding(
  code: FindingCode,
  place: { readonly line: number | null; readonly project: number | null },
  values: Values = {},
): Finding {
  const [severity, zh, en] = wordings[code];
  return {
    code,
    severity,
    line: place.line,
    project: place.project,
    message: `${fill(zh, values)} ${fill(en, values)}`,
  };
}

interface Place {
  readonly line: number;
  readonly project: number | null;
  readonly sheet?: string | undefined;
  /** Which grid of the file, from 0. */
  readonly grid?: number;
}

/** A remark as a finding, with the proposal that would mend it. */
export function remarked(place: Place, [code, values, mend]: Remark): { finding: Finding; proposal: SetValue | null } {
  const { line, project, sheet, grid = 0 } = place;
  const said = { ...finding(code, { line, project }, values), ...(sheet === undefined ? {} : { sheet }) };
  if (!mend) return { finding: said, proposal: null };
  const { column, ...change } = mend;
  const id = `set-${kebab(mend.field)}-${line}${grid === 0 ? '' : `-s${grid + 1}`}`;
  const where = { ...(sheet === undefined ? {} : { sheet }), ...(column === undefined ? {} : { column }) };
  const proposal = {
    id,
    kind: 'set-value',
    line,
    ...where,
    project,
    ...change,
    reason: reasonFor(line, mend),
  } as const;
  return { finding: { ...said, ...where, proposal: id }, proposal };
}

const kebab = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function reasonFor(line: number, { field, from, to }: Mend): string {
  const [zh, en] = FIELD_NAMES[field];
  const before = quoted(from ?? '');
  const printed = before === '' ? ['没有填', 'is empty'] : [`印的是「${before}」`, `is printed as 「${before}」`];
  return `第 ${line} 行的${zh}${printed[0]}，应为「${to}」，请确认。 Line ${line}: the ${en} ${printed[1]} and would be 「${to}」: accept or decline.`;
}

/** By line, those of the whole table first; sheet after sheet, and the order of discovery where lines are equal. */
export function byLine(findings: readonly Finding[], sheets: readonly (string | undefined)[] = []): Finding[] {
  const ordinal = new Map(sheets.map((sheet, at) => [sheet, at]));
  const sheetOf = ({ line, sheet }: Finding): number => (line === null ? -1 : (ordinal.get(sheet) ?? 0));
  return findings.toSorted((a, b) => sheetOf(a) - sheetOf(b) || (a.line ?? 0) - (b.line ?? 0));
}
