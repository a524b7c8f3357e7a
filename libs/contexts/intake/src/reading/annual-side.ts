import { type HeadingCell } from './heading-block.js';
import { type Known } from './headings.js';
import { aboveHeadings, type Section } from './sections.js';
import { keyword } from './words.js';

const LATER = /^(?:项目)?(?:实施期|中期|中长期|长期)(?:总体|总)?(?:绩效)?目标/;
const ANNUAL = /^(?:本)?年度(?:总体)?(?:绩效)?目标/;

/**
 * A table without the columns of more years than one, where they stand left of those of the year (实施期目标 | 年度目标 above): they are no
 * part of this year's target. The table itself where nothing says so; then the same heading twice is asked about.
 */
export function annualSide(section: Section): Section {
  const { block } = section;
  if (!block || !aboveHeadings(section).some(isOfBoth)) return section;
  const isLater = ({ known, column }: HeadingCell): boolean =>
    isField(known) && block.cells.some((other) => other.column > column && other.known?.field === known.field);
  if (!block.cells.some((cell) => cell.known?.field === 'value' && isLater(cell))) return section;
  const cells = block.cells.map((cell) => (isLater(cell) ? { ...cell, known: NOT_OF_THE_YEAR } : cell));
  return { ...section, block: { ...block, cells } };
}

const isField = (known: Known | null): known is Known => known !== null && known.field !== null;

const NOT_OF_THE_YEAR = { field: null, confidence: 1 } as const;

function isOfBoth({ cells }: Section['lines'][number]): boolean {
  const later = cells.findIndex(({ text }) => LATER.test(keyword(text)));
  return later !== -1 && cells.findIndex(({ text }) => ANNUAL.test(keyword(text))) > later;
}
