import { expect, it } from '@jest/globals';
import { ids, region } from '../domain/directory-for-spec.js';
import { type Appointment } from '../domain/person.state.js';
import { takerOver } from './taker-over.js';

const post = (appointmentId: string, role: Appointment['role'], scope: string): Appointment => ({
  ...{ appointmentId, region, role, scope, startsOn: '2025-01-01', endsOn: '2026-06-30' },
});
const appointments = [
  post(ids[0], 'department-reviewer', '307'),
  post(ids[1], 'unit-head', '307001'),
  post(ids[2], 'finance-section', '301001'),
];
const departments = new Map([['301001', ['405']]]);
const goes = (unit: string, ...takers: readonly string[]) => {
  const handOver = takers.map((to, at) => ({ appointmentId: appointments[at]?.appointmentId ?? '', to }));
  return takerOver(unit, { handOver, appointments, departments });
};

it('goes with the post that is over the unit, the nearest of several', () => {
  const takers = ['p-department', 'p-unit', 'p-section'];
  expect(goes('307001', ...takers)).toBe('p-unit');
  expect(goes('307002', ...takers)).toBe('p-department');
  expect(goes('307', ...takers)).toBe('p-department');
  expect(goes('405003', ...takers)).toBe('p-section');
});

it('goes to whoever takes over all where no post is over the unit, and to nobody where these are several or none', () => {
  expect(goes('409001', 'p-one', 'p-one')).toBe('p-one');
  expect(goes('409001', 'p-one', 'p-other')).toBeUndefined();
  expect(goes('307001')).toBeUndefined();
});
