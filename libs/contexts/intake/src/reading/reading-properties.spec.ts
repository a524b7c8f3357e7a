import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError, sum } from '#domain/kernel';
import { anyTable } from '../../../../../test/fixtures/tables/any-table.js';
import { type PrintedTable, asCsv, asTsv, cellsOf } from '../../../../../test/fixtures/tables/print-table.js';
import { applyProposals } from './apply-proposals.js';
import { movesOf } from './propose-moves.js';
import { readTable } from './read-table.js';

/** The same cells in the same order, with any number of empty ones between them. */
const moved = (lines: readonly string[][], gaps: readonly number[]) => {
  let next = 0;
  const gap = () => Array<string>(gaps[next++ % gaps.length] ?? 0).fill('');
  return lines.map((cells) =>
    cells
      .filter((cell) => cell !== '')
      .flatMap((cell) => [...gap(), cell])
      .concat(gap()),
  );
};

const readBack = (text: string): Omit<PrintedTable, 'title' | 'currencyUnit'> => {
  const { department, units: known, projects } = readTable(Buffer.from(text)).reading;
  return {
    department,
    units: known,
    projects: projects.map(({ name, unit, budget: printed, annualGoal, indicators }) => ({
      ...{ name, budget: printed, annualGoal, unit },
      indicators: indicators.map(({ line: _line, raw: _raw, ...row }) => row),
    })),
  };
};
const expected = ({ department, units: known, projects }: PrintedTable) => ({ department, units: known, projects });

describe('any well-formed table', () => {
  it('reads back as it was written, in tabs and in commas', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom('\n', '\r\n', '\r'), (written, lineEnd) => {
        const lines = cellsOf(written);
        expect(readBack(asTsv(lines, lineEnd))).toEqual(expected(written));
        expect(readBack(asCsv(lines, lineEnd))).toEqual(expected(written));
        const { findings } = readTable(Buffer.from(asTsv(lines))).reading;
        expect(
          findings.filter(({ code }) => /moved|left-over|sum|unit-|text-|joined|not-understood/.test(code)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('reads back the same after its cells have moved', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyTable, gaps, (written, widths) => {
        const [title = [], currency = [], headings = [], ...rest] = cellsOf(written);
        const lines = [title, currency, headings, ...moved(rest, widths)];
        expect(readBack(asTsv(lines))).toEqual(expected(written));
        expect(readBack(asCsv(lines))).toEqual(expected(written));
      }),
      { numRuns: 60 },
    );
  });
});

function readOrRefuse(bytes: Uint8Array) {
  try {
    return readTable(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return null;
  }
}

describe('any damage to the real table', () => {
  const lines = readFileSync('test/fixtures/tables/target-table-2024.txt', 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  const hit: Record<string, (cells: string[], at: number) => void> = {
    'drop cell': (cells, at) => cells.splice(at, 1),
    'drop line': (cells) => cells.splice(0),
    empty: (cells, at) => cells.splice(at, 1, ''),
    double: (cells, at) => cells.splice(at, 0, cells[at] ?? ''),
    swap: (cells, at) => cells.splice(at, 2, cells[at + 1] ?? '', cells[at] ?? ''),
  };
  const damage = fc.array(
    fc.record({ line: fc.nat(lines.length - 1), cell: fc.nat(12), how: fc.constantFrom(...Object.keys(hit)) }),
    { maxLength: 30 },
  );
  const damaged = (hits: readonly { line: number; cell: number; how: string }[]) => {
    const copy = lines.map((cells) => [...cells]);
    for (const { line, cell, how } of hits) hit[how]!(copy[line]!, cell);
    return copy;
  };

  it('gives a reading that loses no line and adds up, or one clear refusal', () => {
    fc.assert(
      fc.property(damage, (hits) => {
        const copy = damaged(hits);
        const read = readOrRefuse(Buffer.from(asTsv(copy)));
        if (!read) return;
        const { reading, otherLines } = read;
        const rows = reading.projects.flatMap(({ indicators }) => indicators);
        const kept = [...rows, ...otherLines].sort((a, b) => a.line - b.line).map(({ raw }) => raw.join('\t'));
        expect(kept).toEqual(copy.map((cells) => cells.join('\t')).filter((line) => line.trim() !== ''));
        const applied = applyProposals(
          reading,
          reading.proposals.map(({ id }) => id),
        );
        const total = (projects: readonly { weightTotal: string }[]) =>
          sum(projects.map(({ weightTotal }) => weightTotal)).toFixed();
        expect(total(applied.projects)).toBe(total(reading.projects));
        for (const { from, to } of movesOf(reading.proposals))
          expect([applied.projects[from]?.weightTotal, applied.projects[to]?.weightTotal]).toEqual(['90', '90']);
        expect(readTable(Buffer.from(asTsv(copy))).reading).toEqual(reading);
      }),
      { numRuns: 40 },
    );
  });

  it('never fails otherwise than by a refusal with two sentences, whatever the bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
      fc
        .array(fc.constantFrom('产出指标', '\t', '\n', ',', '"', '≥', '1', '权重', '单位名称', '项目', '定性'))
        .map((parts) => Buffer.from(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, (any) => {
        readOrRefuse(any);
      }),
      { numRuns: 500 },
    );
  });
});
