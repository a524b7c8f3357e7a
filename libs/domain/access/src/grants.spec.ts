import { describe, expect, it } from '@jest/globals';
import { grantsOf, holdsRole, maySee, visibleScopes } from '#domain/access';
import { type Actor } from '#domain/kernel';

const person = (...roles: string[]): Actor => ({ personId: 'p-1', unit: '307001', roles });

describe('a role over a scope', () => {
  it('covers the unit itself and what is below it, by prefix of its code', () => {
    const reviewer = person('department-reviewer@307');
    expect(holdsRole(reviewer, 'department-reviewer', '307')).toBe(true);
    expect(holdsRole(reviewer, 'department-reviewer', '307001')).toBe(true);
    expect(holdsRole(reviewer, 'department-reviewer', '308001')).toBe(false);
    expect(holdsRole(person('unit-head@307001'), 'unit-head', '307')).toBe(false);
    expect(holdsRole(person('unit-head@307001'), 'unit-head', '307002')).toBe(false);
  });

  it('over * covers the whole region', () => {
    expect(holdsRole(person('performance-section@*'), 'performance-section', '999')).toBe(true);
    expect(maySee(person('auditor@*'), 'target.read', '307001')).toBe(true);
  });

  it('grants that role and no other, but lets its holder see', () => {
    const auditor = person('auditor@*');
    expect(holdsRole(auditor, 'unit-drafter', '307001')).toBe(false);
    expect(maySee(auditor, 'target.read', '307001')).toBe(true);
  });

  it('adds up with another role, each over its own scope', () => {
    const both = person('unit-drafter@307001', 'auditor@405');
    expect(holdsRole(both, 'unit-drafter', '405001')).toBe(false);
    expect([
      maySee(both, 'target.read', '405001'),
      maySee(both, 'target.read', '307001'),
      maySee(both, 'target.read', '308001'),
    ]).toEqual([true, true, false]);
    expect(visibleScopes(both, 'target.read')).toEqual(['307001', '405']);
    expect(grantsOf(both)).toEqual([
      { role: 'unit-drafter', scope: '307001' },
      { role: 'auditor', scope: '405' },
    ]);
  });

  it.each([
    ...[
      'unit-drafter',
      'unit-drafter@',
      '@307001',
      '@',
      '',
      'unit-drafter@307001@405',
      'unit-drafter@%',
      'unit-drafter@_',
    ],
    ...[
      'unit-drafter@ 307001',
      'unit-drafter@307001 ',
      'unit-drafter@*307',
      'unit-drafter@3070０1',
      '*',
      'unit-drafter@\n',
    ],
    // Roles that nobody knows: not even sight.
    ...['god@*', 'nobody@307001', '-@*', 'Auditor@*'],
    // Half a level of a code, and more levels than there are.
    ...['3', '30', '3070', '30700', '3070010', `307${'001'.repeat(6)}`].map((scope) => `unit-drafter@${scope}`),
  ])('that is malformed or unknown grants nothing: %j', (grant) => {
    expect(grantsOf(person(grant))).toEqual([]);
    expect(holdsRole(person(grant), 'unit-drafter', '307001')).toBe(false);
    expect(maySee(person(grant), 'target.read', '307001')).toBe(false);
    expect(visibleScopes(person(grant), 'target.read')).toEqual([]);
  });

  it('is nothing a process of ours has, though it may read everything', () => {
    const process: Actor = { system: 'apply-intake' };
    expect(holdsRole(process, 'unit-drafter', '307001')).toBe(false);
    expect(grantsOf(process)).toEqual([]);
    expect(maySee(process, 'target.read', '307001')).toBe(true);
  });
});
