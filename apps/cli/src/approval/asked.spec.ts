import { describe, expect, it } from '@jest/globals';
import { gradesFrom, returnTo } from './asked.js';

describe('what an act is told', () => {
  it('takes five grades in the order of the form', () => {
    expect(gradesFrom('优良中差优')).toEqual({
      ...{ completeness: '优', relevance: '良', adequacy: '中', feasibility: '差', overall: '优' },
    });
    for (const text of ['优良中差', '优良中差优优', '优良中差好', ''])
      expect(() => gradesFrom(text)).toThrow(`看不懂 --grades ${text}`);
  });

  it('takes a step or the drafter, and leaves the rest to the chain', () => {
    const of = (options: { to?: string; resume?: 'straight-back' }) => returnTo({ as: 'a', ...options });
    expect(of({})).toBeUndefined();
    expect(of({ to: '2' })).toEqual({ step: 2 });
    expect(of({ to: 'drafter' })).toEqual({ step: 'drafter' });
    expect(of({ resume: 'straight-back' })).toEqual({ step: 'drafter', resume: 'straight-back' });
    for (const to of ['0', '1.5', 'head', '']) expect(() => of({ to })).toThrow(`看不懂 --to ${to}`);
  });
});
