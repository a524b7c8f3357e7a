import { expect, it } from '@jest/globals';
import { personOf, type HeldPost } from './standing-of.js';

const known = { personId: 'p-1', unit: '307001', resetAt: null };
const post = (parts: Partial<HeldPost>): HeldPost => ({
  ...{ role: 'unit-drafter', scope: '307001', deputyFor: null, departments: [], kept: null },
  ...parts,
});

it('says each role once, in one order, and leaves out what there is nothing of', () => {
  const held = [
    post({ role: 'unit-head' }),
    post({}),
    post({}),
    post({ role: 'publisher', scope: '*', deputyFor: 'p-9' }),
  ];
  expect(personOf(known, held).roles).toEqual(['unit-drafter@307001', 'unit-head@307001']);
  expect(personOf({ ...known, unit: null }, [])).toEqual({ personId: 'p-1', unit: '', roles: [] });
});

it('keeps what is held in another’s place apart, by whose it is', () => {
  const held = [post({ deputyFor: 'p-9' }), post({ role: 'unit-head', deputyFor: 'p-2' }), post({ scope: '405' })];
  expect(personOf({ ...known, resetAt: '2026-01-01T00:00:00.000Z' }, held)).toEqual({
    ...{ personId: 'p-1', unit: '307001', roles: ['unit-drafter@405'], credentialResetAt: '2026-01-01T00:00:00.000Z' },
    deputyFor: [
      { personId: 'p-2', roles: ['unit-head@307001'] },
      { personId: 'p-9', roles: ['unit-drafter@307001'] },
    ],
  });
});

it('takes from a section what was taken from it, also where the view does not know it yet', () => {
  const section = post({ role: 'finance-section', scope: '301001', departments: ['307', '405'], kept: ['405', '409'] });
  expect(personOf(known, [section]).roles).toEqual(['finance-section@405']);
});
