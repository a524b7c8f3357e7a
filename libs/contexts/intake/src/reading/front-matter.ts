import { type TableDraft } from './draft.js';
import { type Line } from '../carriers/carrier.js';
import { HEADINGS, keyword, moneyOf } from './words.js';

const FEWEST_HEADINGS = 8; // of twelve: a damaged header still counts, the header of another form does not

const wordsOf = (line: Line): string => keyword(line.cells.map((cell) => cell.text).join(''));

export function headingsOf(line: Line): ReadonlyMap<string, number> | null {
  const found = line.cells.flatMap((cell) => {
    const heading = HEADINGS.find((word) => word === keyword(cell.text));
    return heading ? [[heading, cell.column] as const] : [];
  });
  return found.length >= FEWEST_HEADINGS ? new Map(found) : null;
}

/** Title, year, currency and headings; again after page breaks, where they say nothing new. */
export function takeFrontMatter(table: TableDraft, line: Line): boolean {
  const headings = headingsOf(line);
  if (headings) {
    table.columns ??= headings;
    table.columnsLine ??= line.line;
    return true;
  }
  return line.cells.length <= 3 && takeTitle(table, line, wordsOf(line));
}

const LONGEST_TITLE = 200; // characters

function takeTitle(table: TableDraft, line: Line, words: string): boolean {
  if (words.length > LONGEST_TITLE) return false;
  const title = titleIn(line, words);
  const currency = currencyIn(words);
  if (title !== null || table.projects.length === 0) table.fiscalYear ??= yearIn(words);
  table.title ??= title;
  table.currencyUnit ??= currency;
  return title !== null || currency !== null;
}

const titleIn = (line: Line, words: string): string | null =>
  /绩效目标.*表/.test(words) && !line.cells.some((cell) => moneyOf(cell.text) !== null)
    ? line.cells.map((cell) => cell.text).join('')
    : null;

const currencyIn = (words: string): string | null => /(?:金额)?单位:?\(?(万?元)/.exec(words)?.[1] ?? null;

const DIGITS = '〇一二三四五六七八九';

function yearIn(words: string): number | null {
  const match = /((?:19|20)\d{2}|[二〇零一三四五六七八九]{4})年(?!\d{1,2}月)/.exec(words)?.[1];
  if (match === undefined) return null;
  const digits = Array.from(match.replaceAll('零', '〇')).map((sign) =>
    DIGITS.includes(sign) ? DIGITS.indexOf(sign) : sign,
  );
  return Number(digits.join(''));
}

/** Page numbers, notes and signatures below a table. */
export const isFooter = (line: Line): boolean => {
  const words = wordsOf(line);
  return (
    line.cells.length <= 8 &&
    /^(第?\d{1,4}页?(([,/共第]+)\d{1,4}页?)?|[-–—－]+\d{1,4}[-–—－]+|(附?注|备注|说明|附件\d*|填表|制表|审核|单位负责人|部门负责人|财务负责人|联系)(人|日期|时间|电话)?[::].*)$/.test(
      words,
    )
  );
};

/** `合计`, or a department without its code: a sum, no project. */
export const isTotal = (name: string): boolean => /^(总计|小计|.*合计|.*部门):?$/.test(keyword(name));
