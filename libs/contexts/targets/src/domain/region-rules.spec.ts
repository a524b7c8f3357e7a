import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '#platform/process';
import { regionRulesSchema, rulesFor } from './region-rules.js';
import { rules } from './target-for-spec.js';

const entry = (region: string, fromYear: number) => ({ ...rules, region, fromYear });
const all = [entry('*', 2021), entry('511124', 2023), entry('*', 2024), entry('511124', 2022), entry('511100', 2024)];
const chosen = (region: string, year: number) => {
  const { region: of, fromYear } = rulesFor(all, region, year);
  return [of, fromYear];
};

describe('the rules of a region and year', () => {
  it('are its own before those of any, and the latest that are not later', () => {
    expect(chosen('511124', 2024)).toEqual(['511124', 2023]);
    expect(chosen('511124', 2022)).toEqual(['511124', 2022]);
    expect(chosen('511124', 2021)).toEqual(['*', 2021]);
    expect(chosen('330100', 2030)).toEqual(['*', 2024]);
    expect(chosen('511100', 2023)).toEqual(['*', 2021]);
  });

  it('are a refusal where none are configured', () =>
    expect(() => rulesFor(all, '511124', 2020)).toThrow(
      expect.objectContaining({ kind: 'unprocessable', code: 'no-rules-for-year' }),
    ));

  it('are in the file that ships', () => {
    const shipped = regionRulesSchema.parse(JSON.parse(readFileSync(projectFile('infra/config/rules.json'), 'utf8')));
    expect(rulesFor(shipped, '511124', 2024)).toMatchObject({ weightTotal: '90', chain: rules.chain });
  });

  it.each([
    ['no entry', []],
    ['no chain', [{ ...rules, chain: [] }]],
    ['a role nobody holds', [{ ...rules, chain: [{ name: '审核', role: 'mayor' }] }]],
    ['a total that is no number', [{ ...rules, weightTotal: '九十' }]],
    ['a region that is none', [{ ...rules, region: '51112' }]],
    ['a key it does not know', [{ ...rules, weighttotal: '90' }]],
  ])('are refused with %s', (_, wrong) => expect(regionRulesSchema.safeParse(wrong).success).toBe(false));
});
