import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { sum, twoPlaces } from '#domain/kernel';
import { asCsv, asTsv, cellsOf } from '../../../../../test/fixtures/tables/print-table.js';
import { smallTable } from '../../../../../test/fixtures/tables/small-table.js';
import { applyProposals } from './apply-proposals.js';
import { movesOf } from './propose-moves.js';
import { readTable } from './read-table.js';
import { type TableReading } from './table-reading.js';

const bytes = readFileSync('test/fixtures/tables/target-table-2024.txt');
const text = bytes.toString('utf8');
const { reading, encoding, format, otherLines } = readTable(bytes);

const rowsOf = (table: TableReading) => table.projects.flatMap(({ indicators }) => indicators);
const tally = (values: readonly (string | null)[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};
const findingsOf = (table: TableReading, code: string) => table.findings.filter((finding) => finding.code === code);

describe('the table of 2024', () => {
  it('is read whole: head, units, projects and budgets', () => {
    expect({ encoding, format }).toEqual({ encoding: 'utf-8', format: 'tsv' });
    expect(reading.title).toBe('部门预算项目绩效目标表（2024年度）');
    expect(reading.fiscalYear).toBe(2024);
    expect(reading.currencyUnit).toBe('元');
    expect(reading.department).toEqual({ code: '307', name: '县人社局部门', budget: '1571807.78' });
    expect(reading.units).toEqual([{ code: '307001', name: '井研县人力资源和社会保障局' }]);
    expect(reading.projects).toHaveLength(16);
    expect(new Set(reading.projects.map(({ unit }) => unit))).toEqual(new Set(['307001']));
    expect(twoPlaces(sum(reading.projects.map(({ budget }) => budget!)))).toBe('1571807.78');
    expect(otherLines.map(({ line }) => line)).toEqual([3, 5, 7, 8]);
  });

  it('has 101 indicators with the printed operators, directions and levels', () => {
    const rows = rowsOf(reading);
    expect(rows).toHaveLength(101);
    expect(tally(rows.map(({ operator }) => operator))).toEqual({ 定性: 36, '≥': 33, '=': 18, '≤': 14 });
    expect(tally(rows.map(({ direction }) => direction))).toEqual({ 正向指标: 29, 反向指标: 12, null: 60 });
    expect(rows.filter(({ level3 }) => level3 === null).map(({ line }) => line)).toEqual([46, 52, 60, 66, 70, 104]);
    expect(tally(rows.map(({ level2 }) => level2))['服务对象满意度指标']).toBe(11);
    expect(rows.every(({ weight, value, level1, level2 }) => weight && value && level1 && level2)).toBe(true);
  });

  it('keeps the cells of every row as they stand in its line', () => {
    const lines = text.split('\n');
    for (const { line, raw } of rowsOf(reading)) expect(raw.join('\t')).toBe(lines[line - 1]);
  });

  it('reads moved cells, a cut goal and formula code for what they are', () => {
    const at = (line: number) => rowsOf(reading).find((row) => row.line === line);
    expect(at(47)).toMatchObject({
      level3: '及时进行社保基金疑点',
      operator: '=',
      value: '100',
      unit: '%',
      weight: '10',
    });
    expect(at(10)).toMatchObject({
      operator: '定性',
      value: '为事业单位提供人才力量',
      unit: null,
      weight: '20',
      direction: '正向指标',
    });
    expect(at(44)).toMatchObject({ operator: '定性', value: '及时', unit: '%', weight: '10' });
    expect(at(77)).toMatchObject({
      level3: '“三公经费”控制率[计算方法为：(三公经费实际支出数/预算安排数) ×100%]',
      operator: '≤',
      value: '100',
    });
    expect(reading.projects[9]).toMatchObject({
      name: '定额公用经费-行政',
      line: 73,
      annualGoal: '提高预算编制质量,严格执行预算,保障单位日常运转。',
    });
  });

  it('names every oddity by code and line', () => {
    const lines = (code: string) => findingsOf(reading, code).map(({ line }) => line);
    expect(lines('level3-missing')).toEqual([46, 52, 60, 66, 70, 104]);
    expect(lines('weights-not-total')).toEqual([23, 61, 68, 97, 106]);
    expect(lines('unit-short-name')).toEqual([9]);
    expect(lines('unit-mid-project')).toEqual([39]);
    expect(lines('goal-joined')).toEqual([77]);
    expect(lines('qualitative-with-unit')).toEqual([44]);
    expect(lines('name-value-swapped')).toEqual([112]);
    expect(lines('latex-cleaned')).toEqual([77, 81, 83, 88]);
    expect(lines('half-width-punctuation')).toEqual([41]);
    expect(lines('direction-missing')).toHaveLength(60);
    expect(lines('cells-moved')).toHaveLength(101 - 19);
    expect(lines('name-cut-off')).toEqual(expect.arrayContaining([12, 19, 73, 100]));
    expect(lines('budget-sum-mismatch')).toEqual([]);
    expect(findingsOf(reading, 'level3-missing')[0]).toMatchObject({ severity: 'error', project: 4 });
  });

  it('proposes exactly the two rows that stand on the wrong side of a boundary', () => {
    expect(movesOf(reading.proposals).map(({ id, kind, line, from, to }) => ({ id, kind, line, from, to }))).toEqual([
      { id: 'move-row-67', kind: 'move-row', line: 67, from: 7, to: 8 },
      { id: 'move-row-104', kind: 'move-row', line: 104, from: 14, to: 15 },
    ]);
  });

  it('adds to 90 in every project but one when both are accepted', () => {
    const applied = applyProposals(reading, ['move-row-67', 'move-row-104']);
    expect(applied.projects.filter(({ weightTotal }) => weightTotal !== '90')).toMatchObject([
      { name: '人力资源管理业务费', weightTotal: '80' },
    ]);
    expect(applied.projects[8]?.indicators.map(({ line }) => line)).toEqual([67, 68, 69, 70, 71, 72]);
    expect(applied.projects[8]?.line).toBe(68);
    expect(rowsOf(applied)).toEqual(rowsOf(reading));
    expect(applied.proposals).toEqual([]);
    expect(findingsOf(applied, 'weights-not-total').map(({ line }) => line)).toEqual([23]);
    expect(findingsOf(applied, 'level3-missing').find(({ line }) => line === 104)?.project).toBe(15);
    expect(findingsOf(applied, 'row-moved').map(({ line }) => line)).toEqual([67, 104]);
  });

  it('moves one row and leaves the other proposed; an unknown proposal is refused', () => {
    const applied = applyProposals(reading, ['move-row-104']);
    expect(applied.proposals.map(({ id }) => id)).toEqual(['move-row-67']);
    expect(applied.projects.map(({ weightTotal }) => weightTotal).slice(7, 9)).toEqual(['110', '70']);
    expect(() => applyProposals(reading, ['move-row-9'])).toThrow(
      expect.objectContaining({ code: 'proposal-unknown' }),
    );
  });

  it('prints its JSON with the keys in the agreed order', () => {
    expect(Object.keys(reading).join()).toBe(
      'title,fiscalYear,currencyUnit,department,units,projects,findings,proposals,form,mappings',
    );
    expect(Object.keys(reading.projects[0]!).join()).toBe(
      'name,unit,budget,annualGoal,weightTotal,line,indicators,currencyUnit',
    );
    expect(Object.keys(rowsOf(reading)[0]!).join()).toBe(
      'level1,level2,level3,operator,value,unit,weight,direction,line,raw',
    );
    expect(Object.keys(reading.findings[0]!).join()).toBe('code,severity,line,project,message');
    expect(Object.keys(reading.proposals[0]!).join()).toBe('id,kind,line,from,to,reason');
    expect(Object.keys(reading.department!).join()).toBe('code,name,budget');
  });
});

/** What must not depend on how the table is saved: everything but lines, raw cells and the words about them. */
const essence = (table: TableReading) => ({
  head: [table.title, table.fiscalYear, table.currencyUnit, table.department, table.units],
  projects: table.projects.map(({ name, unit, budget, annualGoal, weightTotal, indicators }) => ({
    name,
    unit,
    budget,
    annualGoal,
    weightTotal,
    indicators: indicators.map(({ level1, level2, level3, operator, value, unit: measure, weight, direction }) => [
      ...[level1, level2, level3, operator, value, measure, weight, direction],
    ]),
  })),
  proposals: movesOf(table.proposals).map(({ from, to }) => ({ from, to })),
});

describe('the same table saved in another way', () => {
  const aligned = cellsOf(reading);
  const variants: Record<string, Uint8Array> = {
    'TSV with the cells under their headings': Buffer.from(asTsv(aligned)),
    'CSV with the cells under their headings': Buffer.from(asCsv(aligned)),
    'CSV with the cells as printed': Buffer.from(asCsv(text.split('\n').map((line) => line.split('\t')))),
    'CSV with Windows line ends and a BOM': Buffer.from(`\ufeff${asCsv(aligned, '\r\n')}\r\n`),
    'TSV with every cell quoted': Buffer.from(
      aligned.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\r\n'),
    ),
    'UTF-8 with a BOM': Buffer.from(`\ufeff${text}`),
    'Windows line ends': Buffer.from(text.replaceAll('\n', '\r\n')),
    'old Macintosh line ends': Buffer.from(text.replaceAll('\n', '\r')),
    GB18030: iconv.encode(text, 'gb18030'),
    'GB18030 CSV with Windows line ends': iconv.encode(asCsv(aligned, '\r\n'), 'gb18030'),
    'UTF-16 little-endian with a BOM': iconv.encode(text, 'utf-16le', { addBOM: true }),
    'UTF-16 big-endian with a BOM': iconv.encode(text, 'utf-16be', { addBOM: true }),
  };

  it.each(Object.keys(variants))('gives the same projects, totals and proposals: %s', (name) => {
    expect(essence(readTable(variants[name]!).reading)).toEqual(essence(reading));
  });

  it('finds nothing moved where the cells stand under their headings', () => {
    const { reading: tidy } = readTable(variants['CSV with the cells under their headings']!);
    expect(findingsOf(tidy, 'cells-moved')).toEqual([]);
    expect(findingsOf(tidy, 'unit-short-name')).toEqual([]);
  });

  it.each(['Windows line ends', 'old Macintosh line ends', 'GB18030', 'UTF-16 big-endian with a BOM'])(
    'keeps lines, raw cells and findings too: %s',
    (name) => {
      expect(readTable(variants[name]!).reading).toEqual(reading);
    },
  );

  it('counts physical lines where quoted cells span several', () => {
    const lines = cellsOf(reading).map((cells) => cells.map((cell) => cell.replace('；2.', '；\n2.')));
    const { reading: spanned } = readTable(Buffer.from(asCsv(lines, '\r\n')));
    const at = lines.findIndex((cells) => cells[1] === '农民工服务工作经费');
    expect(spanned.projects[3]?.line).toBe(at + 2);
    expect(spanned.projects[2]?.annualGoal).toContain('不断完善；\n2.持续');
  });
});

it('leaves out control characters, says where, and keeps the cells as printed', () => {
  const printed = asTsv(cellsOf(smallTable)).replace('招聘会经费', '招聘\u000b会经费\u001b');
  const { reading: table } = readTable(Buffer.from(printed));
  expect(table.projects[0]).toMatchObject({ name: '招聘会经费' });
  expect(rowsOf(table)[0]?.raw[1]).toBe('招聘\u000b会经费\u001b');
  expect(findingsOf(table, 'control-characters-left-out')).toMatchObject([{ severity: 'note', line: 5 }]);
});
