import { Parser } from 'htmlparser2';
import { type Grid, type Line } from './carrier.js';
import { HtmlRows } from './html-rows.js';
import { unreadable } from './unreadable.js';

const LOOKS_LIKE_HTML = /<table[\s>]/i;
const HAS_CELLS = /<t[dh][\s>/]/i;
const SAMPLE = 256 * 1024; // characters: a saved page may begin with long styles

export const isHtml = (text: string): boolean => {
  const start = text.slice(0, SAMPLE);
  return LOOKS_LIKE_HTML.test(start) && HAS_CELLS.test(start);
};

const UNSEEN = new Set(['script', 'style', 'title', 'xml', 'noscript', 'template', 'head']);
const BLOCKS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'center', 'pre']);
const MAX_DEPTH = 200;

/**
 * The tables of a page in the order in which they stand, and what stands between them as lines of one cell. Lines are counted as an
 * office program counts the rows of such a file.
 */
export function htmlGrid(html: string): Grid {
  const rows = new HtmlRows();
  let depth = 0;
  const unseen: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > MAX_DEPTH) throw tooDeep();
      if (UNSEEN.has(name) && name !== 'head') unseen.push(name);
      if (unseen.length === 0) opened(rows, name, attributes);
    },
    ontext: (text) => {
      if (unseen.length === 0) rows.text(text);
    },
    onclosetag: (name) => {
      depth -= 1;
      if (unseen.at(-1) === name) unseen.pop();
      else if (unseen.length === 0) closed(rows, name);
    },
  });
  parser.end(html);
  const lines: readonly Line[] = rows.end();
  return { lines };
}

function opened(rows: HtmlRows, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'table') rows.beginTable();
  else if (name === 'tr') rows.beginRow(isHidden(attributes));
  else if (name === 'td' || name === 'th') rows.beginCell(attributes);
  else if (name === 'br' || BLOCKS.has(name)) rows.breakLine();
}

function closed(rows: HtmlRows, name: string): void {
  if (name === 'table') rows.endTable();
  else if (name === 'tr') rows.endRow();
  else if (name === 'td' || name === 'th') rows.endCell();
  else if (BLOCKS.has(name)) rows.breakLine();
}

const isHidden = ({ hidden, style }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || /display\s*:\s*none/i.test(style ?? '');

const tooDeep = () =>
  unreadable(
    'html-too-deep',
    `网页的标签嵌套超过 ${MAX_DEPTH} 层，不像表格。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。`,
    `The tags of the page are nested more than ${MAX_DEPTH} deep, which no table is: open it in Excel or WPS, save it as .xlsx and import that.`,
    { limit: MAX_DEPTH },
  );
