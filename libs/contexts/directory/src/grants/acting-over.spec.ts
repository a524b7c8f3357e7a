import { expect, it } from '@jest/globals';
import { actingOver } from './acting-over.js';
import { type HeldRow } from './held-today.js';

const row = (person: string, parts: Partial<HeldRow> = {}): HeldRow => ({
  ...{ person, unit: '307001', role: 'unit-drafter', scope: '307001', deputy_for: null, departments: [], kept: null },
  ...parts,
});
const nothing = { role: null, scope: '' } as const;
const places = ['*', '307', '307001'];
const acting = (rows: readonly HeldRow[], also: readonly string[] = []) =>
  actingOver({ places, also }, rows).map(({ personId }) => personId);

it('is who holds anything at the places, with all that they hold elsewhere, and nobody else', () => {
  const rows = [row('p-1', { scope: '405' }), row('p-1'), row('p-2', { scope: '405' }), row('p-3', nothing)];
  expect(actingOver({ places, also: [] }, rows)).toEqual([
    { personId: 'p-1', unit: '307001', roles: ['unit-drafter@307001', 'unit-drafter@405'] },
  ]);
  expect(acting(rows, ['p-3', 'p-9'])).toEqual(['p-1', 'p-3']);
});

it('is of a section who is left the department, and of the performance section everybody', () => {
  const section = { role: 'finance-section', scope: '301001', departments: ['307', '405'] } as const;
  const performance = { role: 'performance-section', scope: '301009' } as const;
  expect(acting([row('p-1', section), row('p-2', { ...section, kept: ['405'] }), row('p-3', performance)])).toEqual([
    ...['p-1', 'p-3'],
  ]);
});

it('is the deputy of one of them, or of who is asked for, and of nobody else', () => {
  const rows = [row('p-1'), row('p-2', { scope: '405' }), row('p-3', { deputy_for: 'p-1' })];
  const both = [...rows, row('p-4', { scope: '405', deputy_for: 'p-2' })];
  expect(acting(both)).toEqual(['p-1', 'p-3']);
  expect(acting(both, ['p-2'])).toEqual(['p-1', 'p-2', 'p-3', 'p-4']);
});
