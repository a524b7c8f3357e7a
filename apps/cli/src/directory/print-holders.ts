import { heldTogether, postWords } from '#contexts/directory/core';
import { type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';

/** Who holds what; `on` is the day that was asked for, today where none was. */
export function printHolders(holders: readonly Schemas['Holder'][], on?: string): string {
  if (holders.length === 0) return nobody(on);
  const table = printTable(
    [
      { title: '人员 person' },
      { title: '任职 role' },
      { title: '在 at' },
      { title: '代谁 deputy for' },
      { title: '权限 grants' },
    ],
    holders.map(({ personId, role, scope, deputyFor, grants }) => [
      ...[personId, `${postWords[role]} ${role}`, scope, deputyFor ?? '', grants.join(', ')],
    ]),
  );
  return [table, ...heldTogether(holders).map(together)].join('\n');
}

const together = ({ personId, roles }: ReturnType<typeof heldTogether>[number]): string =>
  `三员分立：${personId} 兼有${roles.map((role) => postWords[role]).join('、')}。 ${personId} has several of the separate rights of administration: ${roles.join(', ')}.`;

/** On a day that is over, posts that began before it may be missing: those that were recorded later. */
const nobody = (on: string | undefined): string =>
  on === undefined
    ? '今天没有看得到的任职。 Nobody whom you may see holds anything today.'
    : `${on} 没有看得到的任职；已过的日子按当日终了时的记录回答，此后才登记的不算在内，即使起始日期更早。 ` +
      `Nobody whom you may see held anything on ${on}; a day that is over is answered as it was recorded at its end: what was recorded later is not in it, even where it begins earlier.`;
