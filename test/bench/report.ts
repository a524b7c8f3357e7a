import { printTable } from '#platform/terminal';
import { type BenchReport, type Demand, type Row } from './bench.js';

const COLUMNS = [
  { title: '项目 measure', width: 72 },
  { title: '结果（中位，最低–最高）result (median, min–max)' },
  { title: '必须 must' },
  { title: '' },
  { title: '目标 aim' },
  { title: '' },
];

const verdict = (demand: Demand | undefined) => (demand ? (demand.holds ? '是 yes' : '否 NO') : '');
const cellsOf = ({ what, figure, must, aim }: Row) => [
  what,
  figure,
  must?.text ?? '',
  verdict(must),
  aim?.text ?? '',
  verdict(aim),
];

/** The report as a person reads it. */
export function printReport({ environment, measures }: BenchReport): string {
  const rows = measures.flatMap((measure) => measure.rows);
  const notes = measures.flatMap((measure) => measure.notes.map((note) => `${measure.name}: ${note}`));
  const held = (demands: readonly (Demand | undefined)[]) => {
    const asked = demands.filter((demand) => demand !== undefined);
    return `${asked.filter(({ holds }) => holds).length}/${asked.length}`;
  };
  return [
    Object.entries(environment)
      .map(([name, value]) => `${name}: ${value}`)
      .join(' · '),
    ...(rows.length > 0 ? [printTable(COLUMNS, rows.map(cellsOf))] : []),
    notes.join('\n'),
    `必须 must: ${held(rows.map(({ must }) => must))} · 目标 aim: ${held(rows.map(({ aim }) => aim))}`,
  ].join('\n\n');
}
