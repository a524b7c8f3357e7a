import { DomainError, nameKey } from '#domain/kernel';
import { FIELD_NAMES } from '../reading/field-names.js';
import { type ColumnCorrection, type Field } from '../reading/table-reading.js';

const OF_TABLE = new Set<string>(['fiscalYear', 'currencyUnit']);
const names = Object.entries(FIELD_NAMES).filter(([field]) => !OF_TABLE.has(field));

/** What a column may be taken for, by its name or by its heading in the official table. */
const fields = new Map(
  names.flatMap(([field, [heading]]) => [
    [field, field as Field] as const, // the keys but those of the table are fields
    [heading, field as Field] as const,
  ]),
);

const MOST = 60;

/**
 * What a person says of columns: `预算数=5` (that field is in column 5, counted from 1, or `=E`), `经费=预算数` (the column headed 经费 is
 * that field), `备注=` (the column of that heading, or number, is not taken in); several with commas between them, of one sheet with
 * `表1!` before them. Throws a DomainError where it is none of this.
 */
export function columnMapOf(said: string): readonly ColumnCorrection[] {
  const entries = said.split(/[,，;；]/).filter((entry) => entry.trim() !== '');
  if (entries.length === 0 || entries.length > MOST) throw new MapNotUnderstood(said);
  const corrections = entries.map(correctionOf);
  corrections.forEach((each, at) => {
    if (corrections.slice(0, at).some((before) => contradict(before, each))) throw new MapContradicts(said);
  });
  return corrections;
}

/** One column for two fields, or of one sheet two columns for one field; columns of several headings may be the same field, in several tables. */
function contradict(a: ColumnCorrection, b: ColumnCorrection): boolean {
  if (a.sheet !== b.sheet) return false;
  if ('column' in a && 'column' in b) return a.column === b.column ? a.field !== b.field : isOneField(a, b);
  return isSameHeading(a, b) && a.field !== b.field;
}

const isOneField = (a: ColumnCorrection, b: ColumnCorrection): boolean =>
  a.field === b.field && a.field !== null && a.field !== 'note';

const isSameHeading = (a: ColumnCorrection, b: ColumnCorrection): boolean =>
  'heading' in a && 'heading' in b && nameKey(a.heading) === nameKey(b.heading);

const ENTRY = /^(?:(?<sheet>[^!！=]+)[!！])?(?<left>[^=＝]+)[=＝](?<right>[^=＝]*)$/;

function correctionOf(entry: string): ColumnCorrection {
  const { sheet, left = '', right = '' } = ENTRY.exec(entry.trim())?.groups ?? {};
  const correction = sides(left.trim(), right.trim());
  if (left.trim() === '' || correction === undefined) throw new MapNotUnderstood(entry);
  return sheet === undefined ? correction : { ...correction, sheet: sheet.trim() };
}

function sides(left: string, right: string): ColumnCorrection | undefined {
  const field = fields.get(right) ?? null;
  if (right === '' || field !== null) {
    const column = columnOf(left);
    return column === undefined ? { heading: left, field } : { column, field };
  }
  const [named, column] = [fields.get(left), columnOf(right)];
  return named === undefined || column === undefined ? undefined : { column, field: named };
}

/** From 0: of `5` (from 1), or of `E` as workbooks call it. */
function columnOf(text: string): number | undefined {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text) - 1;
  if (!/^[A-Za-z]{1,3}$/.test(text)) return undefined;
  return Array.from(text.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

class MapContradicts extends DomainError {
  constructor(said: string) {
    super('invalid', 'map-contradicts-itself', {
      zh: `对栏目的指定前后矛盾：“${shortly(said)}”中同一栏有两个用途，或同一用途指了两栏，请只留一个。`,
      en: `The map “${shortly(said)}” contradicts itself: a column has two meanings, or a field two columns. Keep one.`,
    });
  }
}

const shortly = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

class MapNotUnderstood extends DomainError {
  constructor(entry: string) {
    const shown = shortly(entry);
    super('invalid', 'map-not-understood', {
      zh: `看不懂对栏目的指定“${shown}”：写作 预算数=5（该栏在第 5 列）、经费=预算数（这个表头就是该栏）或 备注=（这一列不读入），用逗号隔开。栏目有：${names.map(([, [heading]]) => heading).join('、')}。`,
      en: `The map “${shown}” is not understood: say 预算数=5 (that field is in column 5), 经费=预算数 (that heading is that field) or 备注= (leave that column out), with commas between them. Fields: ${names.map(([field]) => field).join(', ')}.`,
    });
  }
}
