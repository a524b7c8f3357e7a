import { describe, expect, it } from '@jest/globals';
import { asWritten } from './as-written.js';
import { newStep, type Written } from './edit.js';

const rules: Written = {
  ...{ weightTotal: '90', usualSplit: [], scoringPolicy: { id: 'MOF-2021', version: 1 } },
  chains: [{ name: '审批流程', departments: [], steps: [newStep('单位审核')] }],
};

describe('rules that were kept in the browser', () => {
  it('are taken with whatever is still wrong with them', () => expect(asWritten(rules)).toEqual(rules));

  it.each([
    ['nothing', null],
    ['a list', [rules]],
    ['no chains', { ...rules, chains: undefined }],
    ['a chain without steps', { ...rules, chains: [{ name: '审批流程' }] }],
    ['a step without seats', { ...rules, chains: [{ name: '审批流程', steps: [{ name: '单位审核' }] }] }],
    ['a total that is no text', { ...rules, weightTotal: 90 }],
  ])('are left where the form could not show them: %s', (_, value) => expect(asWritten(value)).toBeUndefined());
});
