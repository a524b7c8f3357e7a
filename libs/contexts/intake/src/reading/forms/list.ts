import { collectByHeadings } from '../by-headings.js';
import { collect } from '../collect.js';
import { fitOf } from '../fit.js';
import { readRow } from '../read-row.js';
import { HEADINGS, keyword } from '../words.js';
import { type Columns } from '../map-columns.js';
import { type Section } from '../sections.js';
import { type FormReader } from './form-reader.js';

const LEAST_FIT = 0.5; // below it more rows contradict their headings than agree: the seed's have 0.2, sound tables 1

/** 部门预算项目绩效目标表: one row an indicator, its project in the columns left of it. */
export const list: FormReader = {
  id: 'department-project-targets',
  name: '部门预算项目绩效目标表',
  confidenceIn: (section) => (section.block ? byHeadings(section) : byContent(section)),
  mapped: (columns) => columns,
  collect: (table, section, { columns, headings }) => {
    const fits = columns.byPerson || (!section.loose && fitsIn(section, columns));
    if (fits) collectByHeadings(table, section, { columns, headings });
    else collect(table, section);
    return fits ? 'headings' : 'content';
  },
};

function fitsIn({ block, lines, front }: Section, columns: Columns): boolean {
  if (!block) return false;
  const body = lines.filter((line) => !front.has(line));
  const fit = fitOf(body, columns);
  return fit === null || fit >= LEAST_FIT;
}

function byHeadings({ block, title }: Section): number {
  const fields = new Set(block?.cells.map(({ known }) => known?.field));
  if (!fields.has('project')) return 0;
  const official = block?.cells.filter(({ heading }) => HEADINGS.some((word) => word === keyword(heading))).length ?? 0;
  const share = official / HEADINGS.length;
  return round(/项目.*绩效目标/.test(keyword(title ?? '')) ? Math.max(share, 0.75) : Math.max(share, 0.5));
}

/** Without headings its title names it, and its rows are rows of indicators. */
function byContent({ title, lines, front }: Section): number {
  if (!/绩效目标/.test(keyword(title ?? ''))) return 0;
  return lines.some((line) => !front.has(line) && isWholeRow(line)) ? 0.4 : 0;
}

const LEAST_CELLS = 5;
function isWholeRow({ cells }: Section['lines'][number]): boolean {
  const row = cells.length >= LEAST_CELLS ? readRow(cells) : null;
  return row !== null && row.indicator.level1 !== null && row.indicator.operator !== null;
}

const round = (confidence: number): number => Math.round(confidence * 100) / 100;
