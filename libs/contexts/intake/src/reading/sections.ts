import { type Grid, type Line } from '#platform/sheets';
import { frontLineOf, type FrontLine } from './front-lines.js';
import { headingBlockAt, isSameBlock, type HeadingBlock } from './heading-block.js';
import { NOTHING, inherited, withLine, type Front } from './front.js';
import { type Headings } from './headings.js';
import { unitOfLine } from './unit-code-in.js';
import { isMoney } from './money.js';
import { keyword } from './words.js';

/** One table of a grid: its lines, what stands above it, and its headings. */
export interface Section extends Front {
  readonly sheet?: string;
  /** Which grid of the file it is in, from 0. */
  readonly grid: number;
  /** The cells' columns say nothing of the headings above them. */
  readonly loose?: true;
  readonly lines: readonly Line[];
  /** Titles, units, years and rows of headings, wherever they stand: no rows. */
  readonly front: ReadonlySet<Line>;
  readonly block: HeadingBlock | null;
}

interface Cutting {
  readonly front: Set<Line>;
  lines: Line[];
  /** What it says itself, and what it goes on under where it says nothing. */
  own: Front;
  readonly before: Front;
  block: HeadingBlock | null;
  hasOwnBlock: boolean;
  /** A project's name stands beside its label. */
  isCard: boolean;
  hasBody: boolean;
}

const begin = (before: Front, block: HeadingBlock | null): Cutting => ({
  front: new Set(),
  lines: [],
  own: NOTHING,
  before,
  block,
  hasOwnBlock: false,
  isCard: false,
  hasBody: false,
});

const said = ({ own, before }: Cutting): Front => inherited(own, before);

interface Seen {
  readonly front: FrontLine | null;
  readonly block: HeadingBlock | null;
  readonly card: boolean;
}

/** Cuts a grid where another table begins: by its title, year, money unit, headings, or the next project's card. */
export function sectionsOf(grid: Grid, ordinal: number, headings: Headings): Section[] {
  let current = begin(NOTHING, null);
  const cuttings = [current];
  const heading = new Set<Line>();
  grid.lines.forEach((line, at) => {
    const seen = heading.has(line) ? NO_FRONT : seenIn(grid.lines, line, { at, headings });
    if (begins(current, seen)) {
      current = cutAt(current, seen);
      cuttings.push(current);
    }
    current.lines.push(line);
    if (seen !== NO_FRONT) take(current, line, seen);
    for (const each of seen.block?.lines ?? []) heading.add(each);
  });
  return cuttings
    .filter(({ lines }) => lines.length > 0)
    .map((cutting) => sectionOf(cutting, { grid, ordinal, heading }));
}

const NO_FRONT: Seen = { front: null, block: null, card: false };

/** The next table, with the rows of headings that stand above the main one. */
function cutAt(current: Cutting, seen: Seen): Cutting {
  const upper = current.lines.splice(current.lines.length - (seen.block?.above ?? 0));
  const cutting = next(current, seen);
  cutting.lines.push(...upper);
  return cutting;
}

function seenIn(
  lines: readonly Line[],
  line: Line,
  { at, headings }: { readonly at: number; readonly headings: Headings },
): Seen {
  const front = frontLineOf(line);
  const block = front ? null : headingBlockAt(lines, at, headings);
  return { front, block, card: !front && !block && namesAProject(line, headings) };
}

/** A card says its project's name beside a label, among few other labels: no row of headings. */
function namesAProject({ cells }: Line, headings: Headings): boolean {
  if (cells.length > 8) return false;
  const at = cells.slice(0, 3).findIndex(({ text }) => headings(labelOf(text))?.field === 'project');
  return at !== -1 && headings(cells[at + 1]?.text ?? '') === null;
}

/** 项目名称 of `项目名称：某项目`. */
const labelOf = (text: string): string => (/[:：]/.test(text) ? (text.split(/[:：]/, 1)[0] ?? '') : text).trim();

function begins(current: Cutting, { front, block, card }: Seen): boolean {
  if (card) return current.isCard;
  if (!current.hasBody) return false;
  if (block) return current.block !== null && !isSameBlock(current.block, block);
  return front !== null && saysAnother(current, front);
}

function saysAnother(current: Cutting, { title, years, currencyUnit, unit }: FrontLine): boolean {
  const known = said(current);
  return (
    isOtherTitle(current, title) ||
    (!current.isCard && isOther(unit && unit.code, known.unit && known.unit.code)) ||
    years.some((year) => !known.years.some((mark) => mark.year === year)) ||
    (known.currencyUnit !== null && isOther(currencyUnit, known.currencyUnit))
  );
}

const isOtherTitle = (current: Cutting, title: string | null): boolean =>
  title !== null && (current.isCard || keyword(title) !== keyword(said(current).title ?? ''));

const isOther = (said: string | null, before: string | null): boolean => said !== null && said !== before;

/** Under another title nothing said before counts any more. */
function next(current: Cutting, { front, card }: Seen): Cutting {
  const known = said(current);
  const goesOn = !front || isSameTitle(front.title, known.title);
  const isPage = card || current.isCard; // which has headings of its own
  return begin(goesOn ? known : NOTHING, goesOn && !isPage ? current.block : null);
}

const isSameTitle = (title: string | null, before: string | null): boolean =>
  title === null || keyword(title) === keyword(before ?? '');

const LEAST_OF_A_ROW = 5; // cells: less may be anything above a table without headings

function take(current: Cutting, line: Line, { front, block, card }: Seen): void {
  if (front) {
    current.front.add(line);
    current.own = withLine(current.own, line.line, front);
  } else if (block) takeBlock(current, block);
  else current.hasBody ||= card || current.block !== null || line.cells.length >= LEAST_OF_A_ROW;
  current.isCard ||= card;
}

function takeBlock(current: Cutting, block: HeadingBlock): void {
  if (!current.hasOwnBlock) current.block = block;
  current.hasOwnBlock = true;
}

function sectionOf(
  cutting: Cutting,
  { grid, ordinal, heading }: { grid: Grid; ordinal: number; heading: ReadonlySet<Line> },
): Section {
  const { front, lines, block } = cutting;
  for (const line of lines) if (heading.has(line)) front.add(line);
  return {
    ...said(cutting),
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    grid: ordinal,
    ...(grid.loose ? { loose: grid.loose } : {}),
    lines,
    front,
    block,
  };
}

/** 本年预算 30 单位：万元 says more than its money unit. */
const saysMore = (line: Line): boolean => unitOfLine(line) !== null || line.cells.some(({ text }) => isMoney(text));

/** What stands above the headings of a table, apart from titles, years and money units; nothing where it goes on under those of the one before. */
export function aboveHeadings({ lines, block, front }: Section): readonly Line[] {
  const [first] = block?.lines ?? [];
  const at = first ? lines.indexOf(first) : -1;
  return at === -1 ? [] : lines.slice(0, at).filter((line) => !front.has(line) || saysMore(line));
}
