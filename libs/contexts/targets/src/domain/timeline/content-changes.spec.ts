import { describe, expect, it } from '@jest/globals';
import { contentOf, ids, proposed } from '../target-for-spec.js';
import { contentChanges } from './content-changes.js';

const [first, second, third, fourth] = proposed.indicators;
if (!first || !second || !third || !fourth) throw new Error('the content of the specs has four rows');
const before = contentOf();

describe('what changed in the content', () => {
  it('is nothing where only the place that a row was read from is other', () => {
    const [row, ...rest] = before.indicators;
    if (!row) throw new Error('no row');
    const reread = { ...before, indicators: [{ ...row, source: { line: 9, raw: ['x'] } }, ...rest] };
    expect(contentChanges(before, reread)).toEqual({ header: [], rows: [] });
  });

  it('is told cell by cell, of the header and of rows that were kept, added and dropped', () => {
    const changed = { ...second, value: '3', weight: '25' };
    const added = { ...fourth, level3: '新指标' };
    const after = contentOf({ budget: '500000.00', indicators: [first, changed, third, added] }, [1, 2, 3, 5]);
    const { header, rows } = contentChanges(before, after);
    expect(header).toEqual([{ column: 'budget', from: '480000.00', to: '500000.00' }]);
    expect(rows).toMatchObject([
      {
        ...{ indicatorId: ids[1], kind: 'kept', before: 2, after: 2 },
        cells: [
          { column: 'value', from: second.value, to: '3' },
          { column: 'weight', from: second.weight, to: '25' },
        ],
      },
      { indicatorId: ids[4], kind: 'added', name: '新指标', after: 4 },
      { indicatorId: ids[3], kind: 'dropped', before: 4 },
    ]);
    expect(rows[1]?.cells).toContainEqual({ column: 'level3', to: '新指标' });
    expect(rows[0]).not.toHaveProperty('moved');
  });

  it('names the one row that was moved, and not those that it passed', () => {
    const after = contentOf({ indicators: [second, third, first, fourth] }, [2, 3, 1, 4]);
    expect(contentChanges(before, after).rows).toEqual([
      expect.objectContaining({ indicatorId: ids[0], before: 1, after: 3, moved: true, cells: [] }),
    ]);
  });
});
