import { describe, expect, it } from '@jest/globals';
import { marksOf } from './paper-changes.js';

const marks = marksOf({
  header: [{ column: 'budget', from: '1.00', to: '2.00' }],
  rows: [
    { indicatorId: 'kept', kind: 'kept', name: '人数', before: 1, after: 1, cells: [{ column: 'value', to: '30' }] },
    { indicatorId: 'moved', kind: 'kept', name: '天数', before: 2, after: 3, moved: true, cells: [] },
    { indicatorId: 'new', kind: 'added', name: '满意度', after: 2, cells: [{ column: 'value', to: '95' }] },
    { indicatorId: 'gone', kind: 'dropped', name: '次数', before: 3, cells: [{ column: 'value', from: '1' }] },
  ],
});

describe('the marks of a form', () => {
  it('are at the cells that are other than they were', () => {
    expect(marks.header('budget')).toEqual({ column: 'budget', from: '1.00', to: '2.00' });
    expect(marks.header('name')).toBeUndefined();
    expect(marks.cell('kept', 'value')).toEqual({ column: 'value', to: '30' });
    expect(marks.cell('kept', 'weight')).toBeUndefined();
  });

  it('are at the whole row where it is new or elsewhere, and name those that are gone', () => {
    expect(['new', 'moved', 'kept'].map(marks.row)).toEqual(['added', 'moved', undefined]);
    expect(marks.cell('new', 'value')).toBeUndefined();
    expect(marks.dropped.map(({ indicatorId }) => indicatorId)).toEqual(['gone']);
  });

  it('count a row that is new, gone or elsewhere once', () => expect(marks.count).toBe(5));
});
