import { describe, expect, it } from '@jest/globals';
import { sha256, uuidv5, type Actor } from '#domain/kernel';
import { intakeInspection } from './inspection.js';
import { type IntakeAccepted, type IntakeStarted, type RepairDeclined } from './intake.events.js';

const intakeId = uuidv5('intake');
const digest = sha256('table');
const started: IntakeStarted = {
  type: 'IntakeStarted',
  data: {
    ...{ intakeId, region: '511124', importedBy: 'p-drafter', fiscalYear: 2024, otherLines: [] },
    file: { name: 'a.txt', bytes: 1, sha256: digest, encoding: 'utf-8', format: 'tsv' },
    units: [{ code: '307001' }],
  },
};
const accepted = (acceptedBy: string): IntakeAccepted => ({
  type: 'IntakeAccepted',
  data: { intakeId, digest, acceptedBy, repairs: [] },
});
const declined: RepairDeclined = { type: 'RepairDeclined', data: { proposalId: 'p', decidedBy: 'p-drafter' } };
const person = (personId: string, ...roles: string[]): Actor => ({ personId, unit: '307001', roles });
const drafter = person('p-drafter', 'unit-drafter@307');
const { oddIn, evolve, initialState } = intakeInspection;
const state = evolve(initialState, started);

describe('the inspection of an import', () => {
  it.each([[started], [declined], [accepted('p-drafter')]])('finds nothing odd in what its importer did', (event) =>
    expect(oddIn(state, event, drafter)).toEqual([]),
  );

  it('asks no role of a process', () => expect(oddIn(state, started, { system: 'read-table' })).toEqual([]));

  it.each([
    ['an acceptance in another’s name', accepted('p-head'), drafter, 'not-the-actor'],
    ['a decision without the role', declined, person('p-drafter', 'unit-head@307'), 'without-role'],
    ['an acceptance for a unit of others', accepted('p-x'), person('p-x', 'unit-drafter@405'), 'without-role'],
  ])('names %s', (_, event, actor, code) => expect(oddIn(state, event, actor).map((odd) => odd.code)).toEqual([code]));

  it('asks the role for every unit that the table names', () => {
    const units = [{ code: '307001' }, { code: '307002' }];
    const both = evolve(initialState, { ...started, data: { ...started.data, units } });
    const missing = (scope: string) =>
      oddIn(both, declined, person('p-drafter', `unit-drafter@${scope}`)).map(({ zh }) => zh);
    expect(missing('307')).toEqual([]);
    expect(missing('307001')).toEqual([expect.stringContaining('307002')]);
    expect(missing('307002')).toEqual([expect.stringContaining('307001')]);
  });
});
