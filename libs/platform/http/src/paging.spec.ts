import { describe, expect, it } from '@jest/globals';
import { unitsQuery } from './paging.js';
import { checked } from './request.pipe.js';

const asked = (query: object) => checked(unitsQuery, query, undefined);

describe('an integer of a query', () => {
  it('is read from decimal digits', async () => {
    expect(await asked({ limit: '20', fiscalYear: '2024' })).toEqual({
      data: { limit: 20, fiscalYear: 2024 },
      faults: [],
    });
    expect(await asked({ limit: '007' })).toMatchObject({ data: { limit: 7 } });
    expect(await asked({})).toEqual({ data: { limit: 50 }, faults: [] });
  });

  it.each([
    ...['0x10', '0b1', '0o7', '1e2', ' 5', '5 ', '5\n', '+5', '-5', '-0', '5.0', '5.', '５', '٥', '', '1_0', '1,0'],
    ...['Infinity', 'NaN', 'true', 'null'],
  ])('is not %j', async (sent) => {
    expect((await asked({ limit: sent, fiscalYear: sent })).faults).toEqual([
      {
        path: 'limit',
        zh: '每页条数应是十进制整数，如 50。',
        en: 'Items per page must be an integer in decimal digits, like 50.',
      },
      {
        path: 'fiscalYear',
        zh: '年度应是十进制整数，如 2024。',
        en: 'Fiscal year must be an integer in decimal digits, like 2024.',
      },
    ]);
  });

  it.each([
    [['2', '3'], '写了多个值，请只写一个。'],
    ['9'.repeat(400), '太大，最大为 200。'],
    [{}, '应是数字。'],
    [true, '应是数字。'],
  ])('is not %j, and says why', async (sent, why) => {
    expect((await asked({ limit: sent })).faults).toMatchObject([{ path: 'limit', zh: `每页条数${why}` }]);
  });

  it('like every other parameter stands there once', async () => {
    const twice = ['307', '405'];
    expect((await asked({ unit: twice, after: twice })).faults.map(({ zh }) => zh)).toEqual([
      '续页标记（after）写了多个值，请只写一个。',
      '单位代码写了多个值，请只写一个。',
    ]);
  });

  it('and the code of a unit says how it is written', async () => {
    expect((await asked({ unit: '30' })).faults).toEqual([
      {
        path: 'unit',
        zh: '单位代码应为每级三位数字（如 307、307001），请核对。',
        en: 'Unit code must have three digits a level (307, 307001): check it.',
      },
    ]);
  });

  it('has its bounds', async () => {
    for (const query of [{ limit: '0' }, { limit: '201' }, { fiscalYear: '1999' }, { fiscalYear: '2101' }]) {
      expect((await asked(query)).faults).toHaveLength(1);
    }
  });
});
