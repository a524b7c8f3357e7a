import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyTable } from '../../../../../test/fixtures/tables/any-table.js';
import {
  asTsv,
  type PrintedProject,
  type PrintedRow,
  type PrintedTable,
} from '../../../../../test/fixtures/tables/print-table.js';
import { readTable } from './read-table.js';
import { type Field, type TableReading } from './table-reading.js';
import { VOCABULARIES } from './vocabulary.js';

const HEAD = ['unit', 'project', 'budget', 'annualGoal'] as const;
const ROW = ['level1', 'level2', 'level3', 'operator', 'value', 'unitOfMeasure', 'weight', 'direction'] as const;
type Column = (typeof HEAD)[number] | (typeof ROW)[number];

/** What else stands in a table, and what in its cells. */
const BESIDE: Readonly<Record<string, (row: number) => string>> = {
  序号: (row) => String(row + 1),
  上年预算数: (row) => `${row + 7},000.00`,
  项目编号: (row) => String(20250000 + row),
  指标说明: (row) => `按台账第${row}页`,
  备注: () => '',
  上年完成值: (row) => String(row % 90),
  财政拨款: (row) => `${row}.50`,
};

interface Layout {
  /** Columns of the form, and of `BESIDE`. */
  readonly order: readonly string[];
  readonly headings: Readonly<Record<Column, string>>;
  /** Level cells only where their group begins, the project's only in its first row; else in every row. */
  readonly merged: boolean;
  readonly twoRows: boolean;
  readonly glued: boolean;
  readonly total: boolean;
}

const words = (field: Field): string[] => VOCABULARIES.flatMap(({ headings }) => headings[field] ?? []);
const headingOf = Object.fromEntries([...HEAD, ...ROW].map((column) => [column, fc.constantFrom(...words(column))]));
const layouts = fc
  .record({
    head: fc.shuffledSubarray([...HEAD], { minLength: 4 }),
    row: fc.shuffledSubarray([...ROW], { minLength: 8 }),
    together: fc.boolean(),
    beside: fc.array(fc.tuple(fc.constantFrom(...Object.keys(BESIDE)), fc.nat(12)), { maxLength: 3 }),
    headings: fc.record(headingOf),
    merged: fc.boolean(),
    twoRows: fc.boolean(),
    glued: fc.boolean(),
    total: fc.boolean(),
    seed: fc.nat(),
  })
  .map(({ head, row, together, beside, headings, glued, seed, ...rest }): Layout => {
    const shown = glued ? row.filter((column) => column !== 'operator' && column !== 'unitOfMeasure') : row;
    const order: string[] = together ? [...head, ...shown] : mixed([...head, ...shown], seed);
    for (const [column, at] of new Map(beside)) order.splice(at, 0, column);
    return { ...rest, glued, twoRows: rest.twoRows && together, order, headings: headings as Layout['headings'] };
  });

const mixed = (columns: readonly string[], seed: number): string[] =>
  columns
    .map((column, at) => [((at + 1) * (seed + 7)) % 101, column] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, column]) => column);

const headCells = (table: PrintedTable, { unit, name, budget, annualGoal }: PrintedProject) => {
  const named = table.units.find(({ code }) => code === unit);
  return { unit: `${unit!}-${named?.name ?? ''}`, project: name, budget, annualGoal };
};

function rowCells(row: PrintedRow, above: PrintedRow | undefined, { merged, glued }: Layout) {
  const same1 = merged && above?.level1 === row.level1;
  const same2 = same1 && above.level2 === row.level2;
  return {
    ...row,
    ...(same1 ? { level1: null } : {}),
    ...(same2 ? { level2: null } : {}),
    unitOfMeasure: row.unit,
    value: glued && row.operator !== '定性' ? gluedValue(row) : row.value,
  };
}

const gluedValue = ({ operator, value, unit }: PrintedRow) => [operator, value, unit].join('');

/** The table as an office with this layout would print it. */
function printed(table: PrintedTable, layout: Layout): string {
  const { order, headings, twoRows, merged, total } = layout;
  const headingAt = (column: string) => (headings as Readonly<Record<string, string>>)[column] ?? column;
  const isRow = (column: string) => ROW.some((each) => each === column);
  const lineOf = (cells: object, row: number) =>
    order.map((column) =>
      Object.hasOwn(BESIDE, column) ? BESIDE[column]!(row) : ((cells as Record<string, string | null>)[column] ?? ''),
    );
  let count = 0;
  const rows = table.projects.flatMap((project) =>
    project.indicators.map((row, at) => {
      const head = at === 0 || !merged ? headCells(table, project) : {};
      return lineOf({ ...rowCells(row, project.indicators[at - 1], layout), unit: null, ...head }, count++);
    }),
  );
  const firstRow = order.findIndex(isRow);
  const headingLines = twoRows
    ? [
        order.map((column, at) => (at === firstRow ? '绩效指标' : at < firstRow ? headingAt(column) : '')),
        order.map((column, at) => (at < firstRow ? '' : headingAt(column))),
      ]
    : [order.map(headingAt)];
  const sum = { budget: table.department!.budget };
  const only = (cells: Record<string, string | null>) => order.map((column) => cells[column] ?? '');
  return asTsv([
    [table.title!],
    [`金额单位：${table.currencyUnit!}`],
    ...headingLines,
    only({ unit: `${table.department!.code}-${table.department!.name}`, ...sum }),
    ...rows,
    ...(total ? [only({ unit: '合计', ...sum })] : []),
  ]);
}

const essence = (projects: TableReading['projects'] | PrintedTable['projects']) =>
  projects.map(({ name, unit, budget, annualGoal, indicators }) => [
    ...[name, unit, budget, annualGoal],
    indicators.map((row) => [
      row.level1,
      row.level2,
      row.level3,
      row.operator,
      row.value,
      row.unit,
      row.weight,
      row.direction,
    ]),
  ]);

/** Qualitative words have no sign in front: without a column for it they are asked about, and come back as accepted. */
const asGlued = (table: PrintedTable): PrintedTable => ({
  ...table,
  projects: table.projects.map((project) => ({
    ...project,
    indicators: project.indicators.filter(({ operator }) => operator !== '定性'),
  })),
});
const sound = (table: PrintedTable): boolean => table.projects.every(({ indicators }) => indicators.length > 0);

describe('the same table in any layout', () => {
  it('reads to the same projects, in any order of columns, with others between, merged or filled', () => {
    fc.assert(
      fc.property(anyTable, layouts, (any, layout) => {
        const table = layout.glued ? asGlued(any) : any;
        fc.pre(sound(table));
        const { reading } = readTable(Buffer.from(printed(table, layout)));
        expect(essence(reading.projects)).toEqual(essence(table.projects));
        expect(reading.mappings).toMatchObject([{ by: 'headings' }]);
        const asked = reading.findings.filter(({ code }) =>
          /sum|total-differs|off-headings|another-kind|doubled/.test(code),
        );
        expect(asked).toEqual([]);
      }),
      { numRuns: 60, seed: 20240707 },
    );
  });

  it('under headings of which one is not known is asked about, never read wrong in silence', () => {
    fc.assert(
      fc.property(anyTable, layouts, fc.constantFrom(...HEAD, ...ROW), (any, layout, unknown) => {
        const table = layout.glued ? asGlued(any) : any;
        fc.pre(sound(table) && layout.order.includes(unknown));
        const headings = { ...layout.headings, [unknown]: '其他内容' };
        const read = () => readTable(Buffer.from(printed(table, { ...layout, headings })));
        let reading: TableReading;
        try {
          ({ reading } = read());
        } catch (error) {
          expect(error).toMatchObject({ code: 'not-a-target-table' });
          return;
        }
        if (JSON.stringify(essence(reading.projects)) === JSON.stringify(essence(table.projects))) return;
        const asks = reading.findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
        const named = reading.findings.some(
          ({ code, message }) => code === 'columns-not-taken-in' && message.includes('其他内容'),
        );
        expect(named || asks.length > 0).toBe(true);
      }),
      { numRuns: 40, seed: 20240708 },
    );
  });
});
