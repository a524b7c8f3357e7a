import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { chainFor, faultsOf, writtenRulesSchema } from '#contexts/rules/core';
import { projectFile } from '#platform/process';

const rules: unknown = JSON.parse(readFileSync(projectFile('infra/demo/rules-2024.json'), 'utf8'));

describe('the rules of the demo year', () => {
  it('can be published as they are written', () => {
    expect(faultsOf(rules)).toEqual([]);
  });

  it('bring larger budgets before finance sections and an expert together, others before one after the other', () => {
    const steps = (budget: string) => chainFor(writtenRulesSchema.parse(rules), { unit: '307001', budget }).steps;
    expect(steps('99999.99').map(({ mode }) => mode)).toEqual(['any', 'any', 'any', 'any']);
    expect(steps('100000.00').map(({ mode, seats }) => [mode, seats.length])).toEqual([
      ...[['any', 1]],
      ...[['any', 1]],
      ...[['all', 3]],
    ]);
  });
});
