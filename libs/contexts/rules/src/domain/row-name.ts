import { type InWords } from './check.js';

/** Of a row, what names it. */
export interface NamedRow {
  readonly level1?: string | undefined;
  readonly level2?: string | undefined;
  readonly level3?: string | undefined;
}

/** How a sentence names a row: by its number and, where it has any, its name. */
export function rowName({ level3, level2, level1 }: NamedRow, index: number): InWords {
  const name = level3 ?? level2 ?? level1;
  const number = index + 1;
  return name === undefined
    ? { zh: `第 ${number} 行`, en: `Row ${number}` }
    : { zh: `第 ${number} 行「${name}」`, en: `Row ${number} “${name}”` };
}
