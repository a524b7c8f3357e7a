import { describe, expect, it } from '@jest/globals';
import { columnMapOf } from './column-map.js';

describe('what a person says of columns', () => {
  it.each([
    ['预算数=5', [{ column: 4, field: 'budget' }]],
    ['budget=E', [{ column: 4, field: 'budget' }]],
    ['权重=AA', [{ column: 26, field: 'weight' }]],
    ['备注=', [{ heading: '备注', field: null }]],
    ['5=', [{ column: 4, field: null }]],
    ['经费=预算数', [{ heading: '经费', field: 'budget' }]],
    ['3=项目名称', [{ column: 2, field: 'project' }]],
    ['预算数=5，备注=', [{ column: 4, field: 'budget' }, { heading: '备注', field: null }]], // prettier-ignore
    ['表1!预算数=5, 上年预算数 =', [{ column: 4, field: 'budget', sheet: '表1' }, { heading: '上年预算数', field: null }]], // prettier-ignore
  ])('%s', (said, meant) => expect(columnMapOf(said)).toEqual(meant));

  it.each(['', ' , ', '预算数', '=5', '经费=5', '预算数=0', '预算数=第五列', 'a=b=c'])(
    'refuses 「%s」 and says how',
    (said) =>
      expect(() => columnMapOf(said)).toThrow(
        expect.objectContaining({ code: 'map-not-understood', message: expect.stringContaining('预算数=5') }),
      ),
  );

  it.each([
    '预算数=3,预算数=4',
    '预算数=3,权重=3',
    '预算数=C,3=',
    '经费=预算数,经费=权重',
    '表1!预算数=3,表1!预算数=4',
  ])('refuses 「%s」, which says two things', (said) =>
    expect(() => columnMapOf(said)).toThrow(expect.objectContaining({ code: 'map-contradicts-itself' })),
  );

  it.each(['预算数=3,预算数=3', '经费=预算数,金额=预算数', '表1!预算数=3,表2!预算数=4', '5=,6='])(
    'takes 「%s」',
    (said) => expect(columnMapOf(said)).toHaveLength(2),
  );
});
