import { type Finding } from './table-reading.js';
import { rowWordings } from './row-wordings.js';
import { tableWordings } from './table-wordings.js';

export const wordings = { ...rowWordings, ...tableWordings };
export type FindingCode = keyof typeof wordings;

export type Values = Readonly<Record<string, string | number | null>>;
/** An oddity seen while reading one row, before it is known whose row it is. */
export type Remark = readonly [code: FindingCode, values?: Values];

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

/** By line, those of the whole table first; the order of discovery where lines are equal. */
export const byLine = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
