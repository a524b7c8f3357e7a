import { describe, expect, it } from '@jest/globals';
import { type Field, type HeadField } from './fields.js';
import { faultOf } from './faults.js';
import { tidied } from './tidied.js';

describe('a cell, once it is typed', () => {
  it.each<[Field | HeadField, string, string]>([
    ['weight', '２２．５０', '22.5'],
    ['weight', '10%', '10'],
    ['weight', '十', '十'],
    ['budget', '１，５３５，１８４', '1535184.00'],
    ['budget', '480,000.5元', '480000.50'],
    ['budget', '1.234', '1.234'],
    ['value', '１００', '100'],
    ['value', '1,000', '1000'],
    ['value', ' 达到 优秀 ', '达到 优秀'],
    ['operator', ' 不低于 ', '≥'],
    ['operator', '>=', '≥'],
    ['operator', '约', '约'],
    ['direction', '反向', '反向指标'],
    ['annualGoal', '一\r\n二\n', '一\n二'],
  ])('%s %j is kept as %j', (field, typed, kept) => expect(tidied(field, typed)).toBe(kept));

  it.each<[Field | HeadField, string]>([
    ['weight', '十'],
    ['budget', '-1'],
    ['budget', '1.234'],
    ['operator', '约'],
    ['direction', '向上'],
    ['level3', 'a\u0000b'],
    ['value', 'x'.repeat(4001)],
  ])('%s %j is told to be wrong, for the server would not take it', (field, typed) =>
    expect(faultOf(field, typed)).toMatchObject({ zh: expect.any(String), en: expect.any(String) }),
  );

  it.each<[Field | HeadField, string]>([
    ['weight', ''],
    ['weight', '２０'],
    ['budget', '1,000'],
    ['operator', '定性'],
    ['value', '优'],
  ])('%s %j is not', (field, typed) => expect(faultOf(field, typed)).toBeUndefined());
});
