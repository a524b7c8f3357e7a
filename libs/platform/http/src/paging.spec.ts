import { describe, expect, it } from '@jest/globals';
import { unitsQuery } from './paging.js';
import { checked } from './request.pipe.js';

const asked = (query: object) => checked(unitsQuery, query, undefined);
const inWords = { limit: '每页条数', fiscalYear: '年度' };

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
    ...['Infinity', 'NaN', 'true', 'null', '9'.repeat(400), ['1', '2'], {}, true],
  ])('is not %j', async (sent) => {
    for (const [path, words] of Object.entries(inWords)) {
      expect((await asked({ [path]: sent })).faults).toEqual([
        { path, zh: `${words}应是数字。`, en: expect.stringMatching(/ must be a number\.$/) },
      ]);
    }
  });

  it('has its bounds', async () => {
    for (const query of [{ limit: '0' }, { limit: '201' }, { fiscalYear: '1999' }, { fiscalYear: '2101' }]) {
      expect((await asked(query)).faults).toHaveLength(1);
    }
  });
});
