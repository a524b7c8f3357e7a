import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { applyProposals } from './apply-proposals.js';
import { readTable } from './read-table.js';

const read = (file: string) => readTable(readFileSync(`test/fixtures/tables/cases/${file}.txt`)).reading;
const errorsOf = ({ findings }: ReturnType<typeof read>) =>
  findings.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

describe('a value that a person accepts', () => {
  it.each<[string, string, object]>([
    ['03-money-unit-in-the-cell', 'set-budget-4', { budget: '86000.00' }],
    ['05-percent-as-fraction', 'set-value-6', { indicators: { 2: { value: '90' } } }],
    ['08-merged-level-cells', 'set-operator-7', { indicators: { 3: { operator: '定性', value: '长期稳定' } } }],
    ['19-placeholder-in-name', 'set-level3-7', { indicators: { 2: { level3: '成活率' } } }],
  ])('%s: stands where it belongs, and is asked about no more', (file, id, project) => {
    const reading = read(file);
    const asked = reading.findings.filter(({ proposal }) => proposal === id);
    const applied = applyProposals(reading, [id]);
    expect(applied.projects).toMatchObject([project]);
    expect(asked.length).toBeGreaterThan(0);
    expect(applied.findings).toEqual(reading.findings.filter((each) => !asked.includes(each)));
    expect(applied.proposals).toEqual(reading.proposals.filter((each) => each.id !== id));
  });

  it('may be the year of the table', () => {
    const reading = read('17-two-years-in-title');
    const applied = applyProposals(reading, ['set-fiscal-year-1']);
    expect([errorsOf(reading), applied.fiscalYear, errorsOf(applied)]).toEqual([['fiscal-years-differ'], 2023, []]);
  });

  it('changes the weights of its project with its weight', () => {
    const reading = read('05-percent-as-fraction');
    const where = { id: 'set-weight-5', kind: 'set-value', line: 5, project: 0 } as const;
    const proposal = { ...where, field: 'weight', from: '30', to: '25', reason: '' } as const;
    const applied = applyProposals({ ...reading, proposals: [proposal] }, ['set-weight-5']);
    expect(applied.projects[0]!.weightTotal).toBe('85');
    expect(errorsOf(applied)).toContain('weights-not-total');
  });
});
