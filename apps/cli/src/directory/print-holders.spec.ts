import { expect, it } from '@jest/globals';
import { printHolders } from './print-holders.js';

it('of a day on which nobody was on record says so, and why posts that begin earlier are not there', () => {
  expect(printHolders([], '2026-07-03')).toMatch(/2026-07-03 没有看得到的任职.*recorded later is not in it/);
  expect(printHolders([])).toMatch(/今天没有.*today/);
});

it('names who has several of the separate rights', () => {
  const held = (personId: string, role: 'audit-administrator' | 'accounts-administrator' | 'operator') => ({
    ...{
      personId,
      name: personId,
      role,
      scope: '*',
      appointmentId: '3f6c1f0e-8a55-5b0e-9c4e-0d8a3c1b2a01',
      grants: [`${role}@*`],
    },
  });
  const apart = [held('p-1', 'accounts-administrator'), held('p-1', 'operator'), held('p-2', 'audit-administrator')];
  expect(printHolders(apart)).not.toContain('三员分立');
  expect(printHolders([...apart, held('p-1', 'audit-administrator')])).toMatch(
    /三员分立：p-1 兼有账号管理员、审计管理员。/,
  );
});
