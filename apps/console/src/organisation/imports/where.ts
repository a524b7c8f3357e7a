import { type Words } from '../../words/language.js';

/** Where in the file: the sheet, if it has several, and the line. */
export function whereIs({ sheet, line }: { readonly sheet?: string; readonly line?: number }): Words {
  const of = (text: string): string =>
    [...(sheet === undefined ? [] : [sheet]), ...(text === '' ? [] : [text])].join(' · ');
  return line === undefined ? { zh: of(''), en: of('') } : { zh: of(`第 ${line} 行`), en: of(`line ${line}`) };
}
