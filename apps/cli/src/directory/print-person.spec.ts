import { expect, it } from '@jest/globals';
import { printPerson } from './print-person.js';

it('a post that was taken back has no last day before its first, but is said to be', () => {
  const post = {
    appointmentId: 'a-1',
    region: 'r',
    role: 'unit-head',
    scope: '307001',
    startsOn: '2026-03-02',
  } as const;
  const absence = { absenceId: 'b-1', deputy: 'p-2', appointmentIds: ['a-1'], startsOn: '2026-03-02' };
  const shown = (endsOn: string) =>
    printPerson({
      ...{ personId: 'p-1', region: 'r', unit: '307001', isErased: false, revision: 3 },
      ...{ appointments: [{ ...post, endsOn }], absences: [{ ...absence, endsOn }] },
    });
  expect(shown('2026-03-02').match(/2026-03-02 +2026-03-02/g)).toHaveLength(2);
  expect(shown('2026-03-01').match(/2026-03-02 +已收回 taken back/g)).toHaveLength(2);
});
