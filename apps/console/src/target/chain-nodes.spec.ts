import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '#platform/api-client';
import { chainNodes } from './chain-nodes.js';

const at = { at: '2026-01-01T00:00:00.000Z', revision: 1 };
const given = { ...at, vote: 'agree' as const, signedBy: 'p-head' };
const task = {
  ...{ ordinal: 1, seat: { person: 'p-x' }, zh: '', en: '', waitedMs: 0, waitedWorkingDays: 0 },
  mayAct: [],
};
const visit = (step: number, more: Partial<Schemas['TimelineStep']>): Schemas['TimelineStep'] => ({
  ...{ step, name: `第${step}步`, mode: 'any', openedAt: at.at, outcome: 'open', acts: [], tasks: [] },
  ...{ waitedMs: 0, waitedWorkingDays: step, overdue: false },
  ...more,
});
const seat = (persons: string[], signedBy?: string) => ({
  ...{ ordinal: 1, seat: { person: 'p-x' }, added: false, persons },
  ...{ deputies: [{ deputy: 'p-d', absent: 'p-h' }], ...(signedBy === undefined ? {} : { signedBy }) },
});
const signers: Schemas['TargetSigners'] = {
  ...{ targetId: 't', people: [] },
  steps: [
    { step: 1, name: '单位', mode: 'any', seats: [seat([], 'p-head')] },
    { step: 2, name: '部门', mode: 'all', seats: [seat(['p-r'])] },
    { step: 3, name: '财政', mode: 'any', skipped: 'signed-before', seats: [] },
    { step: 4, name: '绩效股', mode: 'any', seats: [seat(['p-p'])] },
  ],
};
const round = {
  submitted: { ...at, by: 'p-drafter', contentHash: '' },
  steps: [
    visit(1, { outcome: 'completed', tasks: [{ ...task, state: 'signed', given }] }),
    visit(2, { due: '2026-01-05', overdue: true, tasks: [{ ...task, state: 'waiting', assignedTo: 'p-r' }] }),
  ],
};

describe('the chain as a picture', () => {
  const nodes = chainNodes({ status: 'in-approval', step: 2 }, signers, [round]);

  it('says of each step where it stands', () =>
    expect(nodes.map(({ state }) => state)).toEqual(['done', 'open', 'skipped', 'ahead']));

  it('has who acted and who can, each in whose name', () => {
    expect(nodes[0]?.seats[0]?.signed).toEqual(given);
    const names = [{ personId: 'p-r' }, { personId: 'p-d', onBehalfOf: 'p-h' }];
    expect(nodes[1]?.seats).toMatchObject([{ could: names, isWaiting: true, assignedTo: 'p-r' }]);
  });

  it('has how long a step waited, and its due day, where it was open', () => {
    expect(nodes.map(({ waited }) => waited)).toEqual([1, 2, undefined, undefined]);
    expect(nodes[1]).toMatchObject({ due: '2026-01-05', overdue: true });
  });

  it('is to come as a whole before a submission, whatever went before', () =>
    expect(chainNodes({ status: 'returned' }, signers, [round]).map(({ state, waited }) => [state, waited])).toEqual([
      ...[
        ['ahead', undefined],
        ['ahead', undefined],
        ['skipped', undefined],
      ],
      ['ahead', undefined],
    ]));

  it('is what went once it is approved', () =>
    expect(chainNodes({ status: 'approved' }, signers, [round])).toMatchObject([
      { step: 1, state: 'done', seats: [{ signed: given }] },
      { step: 2, state: 'ahead', seats: [] },
    ]));
});
