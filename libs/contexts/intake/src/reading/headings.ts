import { remembered } from './remembered.js';
import { type Field } from './table-reading.js';
import { vocabulariesFor } from './vocabulary.js';
import { keyword } from './words.js';

/** What a heading or a label is known as; a known one that no target holds has no field. */
export interface Known {
  readonly field: Field | null;
  readonly confidence: number;
  /** The year that it is of: of another one than the table's it is no column of the target. */
  readonly year?: number;
  /** Of the beginning of the year, of the whole of it, or adjusted: another column of the same field may as well be meant. */
  readonly isOfStage?: true;
}

/** What a text is known as where it is a heading or a label, or null. */
export type Headings = (text: string) => Known | null;

const LONGEST = 40; // characters
const REMARKED = 0.9; // 指标值（包含数字及文字描述）
const SYNONYM = 0.95;
const DATED = 0.85; // 2025年预算数, in the table of 2025

/** The headings of a region; asked for most cells of a file, so every answer is kept for as long as it is read. */
export function headingsFor(region?: string): Headings {
  const look = remembered(lookup(region));
  return (text) => (text.length > LONGEST ? null : look(text));
}

function lookup(region: string | undefined): Headings {
  const words = new Map<string, Known>();
  for (const { headings, besides } of vocabulariesFor(null, region)) {
    for (const word of besides) words.set(word, { field: null, confidence: 1 });
    for (const [field, all] of Object.entries(headings) as [Field, readonly string[]][])
      all.forEach((word, at) => words.set(word, { field, confidence: at === 0 ? 1 : SYNONYM }));
  }
  return (text) => {
    const key = keyword(text).replace(/^[*☆★]+|[::*]+$/g, '');
    const base = key.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
    const flat = key.replace(/[()/、]/g, '');
    return (
      words.get(key) ?? words.get(flat) ?? less(words.get(base), REMARKED) ?? dated(base, words) ?? staged(base, words)
    );
  };
}

const less = (known: Known | undefined, confidence: number): Known | null =>
  known ? { field: known.field, confidence: Math.min(known.confidence, confidence) } : null;

function dated(base: string, words: ReadonlyMap<string, Known>): Known | null {
  const [, printed = '', rest = ''] = /^((?:19|20)\d{2})年?度?(.+)$/.exec(base) ?? [];
  const known = words.get(rest) ?? staged(rest, words);
  return known ? { field: known.field, confidence: DATED, year: Number(printed) } : null;
}

const STAGED: ReadonlySet<Field | null> = new Set<Field>(['budget', 'value', 'annualGoal']);

function staged(base: string, words: ReadonlyMap<string, Known>): Known | null {
  const known = words.get(/^(?:年初|全年|调整后)的?(.+)$/.exec(base)?.[1] ?? '');
  return known && STAGED.has(known.field) ? { field: known.field, confidence: SYNONYM, isOfStage: true } : null;
}
