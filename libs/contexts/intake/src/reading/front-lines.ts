import { type Line } from '#platform/sheets';
import { currencyOfHeading, currencyOfLine, isMoney, isUnitAlone } from './money.js';
import { type UnitMark } from './draft.js';
import { unitOfLine } from './unit-code-in.js';
import { keyword } from './words.js';

const LONGEST_TITLE = 100; // characters
const MOST_CELLS = 3; // of a line above a table

export const wordsOf = (line: Line): string => keyword(line.cells.map((cell) => cell.text).join(''));

/** What a line above a table says of it. */
export interface FrontLine {
  readonly title: string | null;
  readonly years: readonly number[];
  readonly currencyUnit: string | null;
  /** The unit of all projects that name none themselves. */
  readonly unit: UnitMark | null;
}

/** A title, a year or a money unit that stands by itself, or null. */
export function frontLineOf(line: Line): FrontLine | null {
  if (line.cells.length > MOST_CELLS) return null;
  const words = wordsOf(line);
  if (words.length > LONGEST_TITLE) return null;
  if (isFooter(line)) return noteOf(words);
  const title = titleIn(line, words);
  const currencyUnit = currencyOfLine(words) ?? unitInBrackets(words, title);
  const years = title !== null || YEAR_LINE.test(words) ? yearsIn(words) : [];
  const unit = unitOfLine(line);
  const says = [title, currencyUnit, unit, ...years].some((said) => said !== null);
  return says ? { title, years, currencyUnit, unit } : null;
}

/** （万元） behind a title, or alone. */
const unitInBrackets = (words: string, title: string | null): string | null =>
  title !== null || isUnitAlone(words) ? currencyOfHeading(words) : null;

/** 注：本表金额单位为万元。 */
function noteOf(words: string): FrontLine | null {
  const currencyUnit = /(?:金额|货币)单位/.test(words) ? currencyOfLine(words) : null;
  return currencyUnit === null ? null : { title: null, years: [], currencyUnit, unit: null };
}

/** （2025年度）, 预算年度：2025; also beside the money unit. */
const YEAR_LINE =
  /^(?:\(?(?:预算|填报|会计|财政)?年度?[::])?\(?(?:(?:19|20)\d{2}|[二〇零一三四五六七八九]{4})年?度?\)?(?:\(?(?:金额)?单位[::].*)?$/;

/** The name of a form, and behind it at most its year, number or money unit. */
const TITLE =
  /绩效.{0,30}(?:表|申报书)(?:[([].*|(?:19|20)\d{2}年?度?.*|(?:金额)?单位[::].*|[一二三四五六七八九十\d]{0,2})?$/;

const titleIn = (line: Line, words: string): string | null =>
  TITLE.test(words) && !/[。;?!]/.test(words) && !line.cells.some((cell) => isMoney(cell.text))
    ? line.cells.map((cell) => cell.text).join('')
    : null;

const DIGITS = '〇一二三四五六七八九';

/** Every year that the words name, each once; a month of a year is a date, not a fiscal year. */
export function yearsIn(words: string): number[] {
  const found = words.matchAll(
    /(?<![\d.])((?:19|20)\d{2})(?![\d.])(?!年\d{1,2}月)|([二〇零一三四五六七八九]{4})(?=年)/g,
  );
  const years = [...found].map(([match]) => {
    const digits = Array.from(match.replaceAll('零', '〇'), (sign) =>
      DIGITS.includes(sign) ? DIGITS.indexOf(sign) : sign,
    );
    return Number(digits.join(''));
  });
  return [...new Set(years)];
}

/** Page numbers, notes and signatures below a table. */
export const isFooter = (line: Line): boolean => {
  const [first] = line.cells;
  if (!first || line.cells.length > 8 || !/^\s*[-–—－第\d附注备说填制审单部财联经编]/.test(first.text)) return false;
  const words = wordsOf(line);
  return /^(第?\d{1,4}页?(([,/共第]+)\d{1,4}页?)?|[-–—－]+\d{1,4}[-–—－]+|(附?注|备注|说明|附件\d*|填表|填报|制表|编制|经办|审核|单位负责人|部门负责人|财务负责人|联系)(人|日期|时间|电话)?[::].*)$/.test(
    words,
  );
};

/** `合计`, or a department without its code: a sum, no project. */
export const isTotal = (name: string): boolean => /^(总计|小计|.*合计|.*部门):?$/.test(keyword(name));
