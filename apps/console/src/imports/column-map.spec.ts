import { describe, expect, it } from '@jest/globals';
import { columnMapOf } from '#contexts/intake/pure';
import { keyOf, mapOf } from './column-map.js';

describe('columns that a person puts right', () => {
  it('are said as the API understands it', () => {
    const said = mapOf('备注=', { [keyOf({ sheet: '表1' }, 2)]: 'budget', [keyOf({}, 3)]: '' });
    expect(said).toBe('备注=,4=,表1!3=budget');
    expect(columnMapOf(said)).toEqual([
      { heading: '备注', field: null },
      { column: 3, field: null },
      { sheet: '表1', column: 2, field: 'budget' },
    ]);
  });

  it('replace what was said of the same column before', () =>
    expect(mapOf('3=weight,经费=预算数', { '3': 'budget' })).toBe('经费=预算数,3=budget'));
});
