import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Seat } from '#domain/approval';
import { projectFile } from '#platform/process';
import { chainFor } from './chain-for.js';
import { faultsOf } from './faults.js';
import { chain, written } from './rules-for-spec.js';
import { writtenRulesSchema } from './rules-of-year.js';

const [first, second] = chain.steps;
/** Of rules with these chains: `steps/2/seats/1/role zh`, of the first chain without its place. */
const told = (...chains: readonly object[]) =>
  faultsOf({ ...written, chains }).map(({ path, zh, en }) => {
    expect([zh, en]).toEqual([expect.stringMatching(/。$/), expect.stringMatching(/\.$/)]);
    return path.replace(/第 (\d+) 项 item \d+/g, '$1').replaceAll(' · ', '/');
  });
const withStep = (step: object) => ({ ...chain, steps: [first, { ...second, ...step }] });
const withSeat = (seat: object) => withStep({ seats: [seat] });
const own = { ...chain, name: '人社流程', departments: ['307'] };

describe('the faults of chains', () => {
  it('are none of what may be said', () => {
    expect(told(chain)).toEqual([]);
    expect(told(chain, own)).toEqual([]);
    const when = { budgetFrom: '500000', budgetTo: '500000.01', categories: ['R'], departments: ['405'] };
    expect(told(withStep({ when }), own)).toEqual([]);
    expect(told(withSeat({ person: 'p-1' }))).toEqual([]);
  });

  it.each<[string, readonly object[], string]>([
    ['no chain', [], 'chains'],
    ['no step', [{ ...chain, steps: [] }], 'chains/1/steps'],
    ['no chain for all others', [own], 'chains'],
    ['two chains for all others', [chain, { ...chain, name: '另一个' }], 'chains/2/departments'],
    ['two chains of one name', [chain, { ...own, name: chain.name }], 'chains/2/name'],
    ['a department in two chains', [chain, own, { ...own, name: '又一个' }], 'chains/3/departments/1'],
    ['a department twice in one', [chain, { ...own, departments: ['307', '307'] }], 'chains/2/departments/2'],
    ['a department that is a unit', [chain, { ...own, departments: ['307001'] }], 'chains/2/departments/1'],
    ['two steps of one name', [{ ...chain, steps: [first, first] }], 'chains/1/steps/2'],
    ['a budget that is no number', [withStep({ when: { budgetFrom: '50万' } })], 'chains/1/steps/2/when/budgetFrom'],
    [
      'budgets that run backwards',
      [withStep({ when: { budgetFrom: '2', budgetTo: '2.00' } })],
      'chains/1/steps/2/when',
    ],
    ['budgets below nothing', [withStep({ when: { budgetTo: '0' } })], 'chains/1/steps/2/when'],
    ['a category that is no letter', [withStep({ when: { categories: ['r'] } })], 'chains/1/steps/2/when/categories/1'],
    [
      'a step for a department of another chain',
      [withStep({ when: { departments: ['405', '307'] } }), own],
      'chains/1/steps/2/when/departments/2',
    ],
    [
      'a step for a department of no concern',
      [chain, { ...own, steps: [first, { ...second, when: { departments: ['405'] } }] }],
      'chains/2/steps/2/when/departments/1',
    ],
    [
      'a seat for a role that only fills in',
      [withSeat({ role: 'unit-drafter', place: 'own-unit' })],
      'chains/1/steps/2/seats/1/role',
    ],
    [
      'a seat for a role that nobody knows',
      [withSeat({ role: 'mayor', place: 'region' })],
      'chains/1/steps/2/seats/1/role',
    ],
    [
      'a seat where nobody holds the role',
      [withSeat({ role: 'unit-head', place: 'region' })],
      'chains/1/steps/2/seats/1/place',
    ],
    [
      'a pass where nobody is there',
      [withSeat({ role: 'unit-head', place: 'own-unit', whenEmpty: 'pass' })],
      'chains/1/steps/2/seats/1/whenEmpty',
    ],
    ['only who is consulted', [withSeat({ person: 'p-1', binding: false })], 'chains/1/steps/2'],
    ['a share above the whole', [withStep({ mode: 'share', share: { of: 3, in: 2 } })], 'chains/1/steps/2'],
    ['a share that is not said', [withStep({ mode: 'share' })], 'chains/1/steps/2'],
  ])('are %s', (_, chains, path) => expect(told(...chains)).toEqual([path]));

  it.each<[string, readonly object[], string]>([
    ['small ones', [{ budgetFrom: '500000' }], '预算 0 元'],
    ['those between two', [{ budgetTo: '100' }, { budgetFrom: '100.01' }], '预算 100 元'],
    ['those from an amount on', [{ budgetTo: '100' }, { budgetTo: '200' }], '预算 200 元'],
    ['those of another category', [{ categories: ['R'] }, { budgetFrom: '1', categories: ['T'] }], '预算 0 元'],
    ['those of another department', [{ departments: ['307'] }], '预算 0 元'],
    ['those of one department', [{ departments: ['307'] }, { budgetTo: '9' }], '预算 9 元'],
    ['those of one category in one department', [{ departments: ['307'] }, { categories: ['R'] }], '预算 0 元'],
  ])('are that %s would go through no step', (_, whens, example) => {
    const steps = whens.map((when, at) => ({ ...first, name: `环节${at}`, when }));
    expect(told({ ...chain, steps })).toEqual(['chains/1/steps']);
    expect(faultsOf({ ...written, chains: [{ ...chain, steps }] })[0]?.zh).toContain(example);
  });

  it('are none where conditions together leave nobody out', () => {
    const halves = [{ budgetTo: '100' }, { budgetFrom: '100', categories: ['R'] }, { budgetFrom: '50' }];
    const steps = halves.map((when, at) => ({ ...first, name: `环节${at}`, when }));
    expect(told({ ...chain, steps })).toEqual([]);
  });

  it('are that there is a chain of the first releases, with what to write', () =>
    expect(faultsOf({ ...written, chains: undefined, chain: [{ name: '审核', role: 'unit-head' }] })).toContainEqual({
      path: 'chain',
      zh: expect.stringContaining('chains'),
      en: expect.stringContaining('chains'),
    }));
});

describe('the chains that ship beside the default', () => {
  const read = (name: string) => {
    const rules: unknown = JSON.parse(readFileSync(projectFile(`infra/config/examples/${name}.json`), 'utf8'));
    expect(faultsOf(rules, 2026)).toEqual([]);
    return writtenRulesSchema.parse(rules);
  };
  const roles = (seats: readonly Seat[] = []) => seats.map((seat) => 'role' in seat && seat.role);

  it('ask the performance section from an amount on', () => {
    const rules = read('performance-section-from-an-amount');
    const names = (budget: string) => chainFor(rules, { unit: '307001', budget }).steps.map(({ name }) => name);
    expect(names('500000')).toEqual(['单位审核', '主管部门审核', '财政局业务股室审核', '财政局绩效股审核']);
    expect(names('499999.99')).toEqual(['单位审核', '主管部门审核', '财政局业务股室审核']);
  });

  it('ask both sections and an expert together, and of one department two of the three', () => {
    const rules = read('finance-together-with-an-expert');
    const last = (unit: string) => chainFor(rules, { unit, budget: '1' }).steps.at(-1);
    expect(last('405001')).toMatchObject({ mode: 'all', onDisagree: 'collect' });
    expect(last('307001')).toMatchObject({ mode: 'share', share: { of: 2, in: 3 } });
    for (const unit of ['405001', '307001'])
      expect(roles(last(unit)?.seats)).toEqual(['finance-section', 'performance-section', 'expert']);
  });
});
