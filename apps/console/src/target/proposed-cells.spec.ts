import { describe, expect, it } from '@jest/globals';
import { asProposals, standsIn } from './proposed-cells.js';

const content = {
  ...{ name: '人才工作经费', budget: '1.00' },
  indicators: [{ indicatorId: 'a', level3: '人数', value: '24', weight: '30' }],
};

describe('what a reviewer proposes', () => {
  it('says what was seen in the cell, and what should stand there', () =>
    expect(asProposals(content, [{ indicatorId: 'a', field: 'value', to: ' 30 ' }])).toEqual([
      { indicatorId: 'a', field: 'value', from: '24', to: '30' },
    ]));

  it('leaves out what was empty, and what is to be emptied', () =>
    expect(
      asProposals(content, [
        { field: 'annualGoal', to: '引进人才。' },
        { indicatorId: 'a', field: 'level3', to: '' },
      ]),
    ).toEqual([
      { field: 'annualGoal', to: '引进人才。' },
      { indicatorId: 'a', field: 'level3', from: '人数' },
    ]));

  it('is nothing where nothing would change, and names each cell once', () =>
    expect(
      asProposals(content, [
        { field: 'budget', to: '1.00' },
        { indicatorId: 'a', field: 'weight', to: '20' },
        { indicatorId: 'a', field: 'weight', to: '25' },
      ]),
    ).toEqual([{ indicatorId: 'a', field: 'weight', from: '30', to: '25' }]));

  it('knows what stands where', () =>
    expect([standsIn(content, { field: 'name' }), standsIn(content, { indicatorId: 'b', field: 'value' })]).toEqual([
      ...['人才工作经费', undefined],
    ]));
});
