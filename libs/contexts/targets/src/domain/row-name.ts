import { type Indicator } from './content.js';

/** How a sentence names a row: by its number and, where it has any, its name. */
export function rowName(
  { level3, level2, level1 }: Indicator,
  index: number,
): { readonly zh: string; readonly en: string } {
  const name = level3 ?? level2 ?? level1;
  const number = index + 1;
  return name === undefined
    ? { zh: `第 ${number} 行`, en: `Row ${number}` }
    : { zh: `第 ${number} 行「${name}」`, en: `Row ${number} “${name}”` };
}
