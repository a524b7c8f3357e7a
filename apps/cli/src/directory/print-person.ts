import { postWords, runsBackward } from '#contexts/directory/core';
import { type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';

/** A person after a command: what they hold, and who acts for them; nobody's name. */
export function printPerson({ personId, unit, leftOn, isErased, appointments, absences }: Schemas['Person']): string {
  const left = leftOn === undefined ? '' : `，${leftOn} 离任 left`;
  const head = `${personId}（单位 unit ${unit}${left}${isErased ? '，已注销 erased' : ''}）`;
  const held = printTable(
    [{ title: '任职 role' }, { title: '在 at' }, { title: '起 from' }, { title: '止 to' }, { title: '编号 id' }],
    appointments.map(({ role, scope, startsOn, endsOn, appointmentId }) => [
      ...[`${postWords[role]} ${role}`, scope, startsOn, lastDay({ startsOn, endsOn }), appointmentId],
    ]),
  );
  const away = printTable(
    [{ title: '代理人 deputy' }, { title: '起 from' }, { title: '止 to' }, { title: '编号 id' }],
    absences.map(({ deputy, startsOn, endsOn, absenceId }) => [
      ...[deputy, startsOn, lastDay({ startsOn, endsOn }), absenceId],
    ]),
  );
  return [head, ...(appointments.length > 0 ? [held] : []), ...(absences.length > 0 ? [away] : [])].join('\n\n');
}

const lastDay = (span: { readonly startsOn: string; readonly endsOn?: string | undefined }): string =>
  runsBackward(span) ? '已收回 taken back' : (span.endsOn ?? '');
