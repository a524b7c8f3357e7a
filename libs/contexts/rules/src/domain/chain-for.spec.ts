import { describe, expect, it } from '@jest/globals';
import { chainSchema } from '#domain/approval';
import { chainFor } from './chain-for.js';
import { type ChainOfRules, type When } from './chains.js';
import { chain, rulesWith, written } from './rules-for-spec.js';
import { NoStepApplies } from './rules.errors.js';

const [first, second] = chain.steps;
const project = { unit: '307001', budget: '500000' };
const code = (category: string) => `51112424${category}000000000123`;

/** Which of the steps are left where the second is only of some targets. */
const left = (when: When, subject: Parameters<typeof chainFor>[1]) =>
  chainFor({ chains: [{ ...chain, steps: [first!, { ...second!, when }] }] }, subject).steps.map(({ name }) => name);

describe('the chain of a target', () => {
  it('is that of its department, and else the one of all others, in the words of the machine', () => {
    const own: ChainOfRules = {
      ...chain,
      name: '人社流程',
      departments: ['307'],
      steps: [second!],
      resume: ['from-start'],
    };
    const rules = rulesWith({ chains: [own, { ...chain, sameHolder: 'skip-later' }] });
    expect(chainFor(rules, project)).toEqual({ steps: [second], resume: ['from-start'] });
    expect(chainFor(rules, { ...project, unit: '307' })).toEqual({ steps: [second], resume: ['from-start'] });
    expect(chainFor(rules, { ...project, unit: '405001' })).toEqual({ steps: chain.steps, sameHolder: 'skip-later' });
    expect(chainSchema.parse(chainFor(written, project))).toEqual({ steps: chain.steps });
  });

  it.each<[string, When, object, boolean]>([
    ['from a budget on', { budgetFrom: '500000' }, {}, true],
    ['from a budget on, one cent below it', { budgetFrom: '500000' }, { budget: '499999.99' }, false],
    ['below a budget', { budgetTo: '500000.00' }, {}, false],
    ['below a budget, one cent below it', { budgetTo: '500000' }, { budget: '499999.99' }, true],
    ['of a category', { categories: ['R', 'T'] }, { code: code('T') }, true],
    ['of another category', { categories: ['R'] }, { code: code('T') }, false],
    ['of a category where nobody knows it', { categories: ['R'] }, {}, true],
    ['of a department', { departments: ['307'] }, {}, true],
    ['of another department', { departments: ['405'] }, {}, false],
    ['where all of it holds', { budgetFrom: '1', departments: ['307'], categories: ['R'] }, { code: code('R') }, true],
    ['where not all of it holds', { budgetFrom: '1', departments: ['405'] }, {}, false],
  ])('has a step %s', (_, when, subject, applies) =>
    expect(left(when, { ...project, ...subject })).toEqual(applies ? ['单位审核', '主管部门审核'] : ['单位审核']),
  );

  it('says nothing of when', () => {
    const steps = [{ ...first!, when: { budgetFrom: '1' } }];
    expect(chainFor({ chains: [{ ...chain, steps }] }, project)).toEqual({ steps: [first] });
  });

  it('is refused where no step is left', () =>
    expect(() =>
      chainFor({ chains: [{ ...chain, steps: [{ ...first!, when: { budgetTo: '1' } }] }] }, project),
    ).toThrow(NoStepApplies));
});
