import { describe, expect, it } from '@jest/globals';
import { rulesWith, written } from '../domain/rules-for-spec.js';
import { seedsOf } from './seeds-of-file.js';

const entry = (region: string, fromYear: number, weightTotal = String(fromYear)) => ({
  ...written,
  region,
  fromYear,
  weightTotal,
});
const file = [entry('*', 2021), entry('511124', 2023), entry('*', 2024), entry('511124', 2022), entry('511100', 2024)];
const begun = (region: string) => seedsOf(file, region).map(({ fiscalYear, rules }) => [fiscalYear, rules.weightTotal]);

describe('the years that the file begins', () => {
  it('are those from which on other rules hold: of the region before those of any, the latest that are not later', () => {
    expect(begun('511124')).toEqual([
      [2021, '2021'],
      [2022, '2022'],
      [2023, '2023'],
    ]);
    expect(begun('330100')).toEqual([
      [2021, '2021'],
      [2024, '2024'],
    ]);
    expect(begun('511100')).toEqual([
      [2021, '2021'],
      [2024, '2024'],
    ]);
  });
  it('begin once where two entries say the same', () =>
    expect(seedsOf([entry('*', 2021, '90'), entry('*', 2024, '90')], '511124')).toEqual([
      { region: '511124', fiscalYear: 2021, rules: rulesWith() },
    ]));
  it('are none of a file about other regions', () => expect(seedsOf([entry('511100', 2021)], '511124')).toEqual([]));
});
