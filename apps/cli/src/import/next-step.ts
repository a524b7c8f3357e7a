import { type Schemas } from '#platform/api-client';

type Read = Pick<Schemas['Intake'], 'intakeId' | 'open' | 'counts'>;

/** What to do with a table that was read and not accepted: one command, as it is typed. */
export function nextStep({ intakeId, open, counts }: Read, as: string): string {
  const command = `npx jixiao import --show ${intakeId} --as ${as}`;
  if (open.errors + open.proposals > 0) return decideFirst(open, command);
  const { projects, settled = 0 } = counts ?? { projects: 0 };
  return projects > 0 && settled === projects ? nothingToDo(projects) : acceptNow(projects - settled, settled, command);
}

function decideFirst({ errors, proposals }: Read['open'], command: string): string {
  const decide = [
    ...(proposals > 0 ? [' --decide accept'] : []),
    ...(errors > 0 ? [" --decide printed --reason '…'"] : []),
  ];
  return [
    `尚未确认：还有 ${proposals} 条建议、${errors} 条强制疑点待决定。逐条决定用 --decide 序号=accept|decline|printed 或 序号.栏目=值（见 --help）；其余接受建议、按原样并确认：`,
    `Not accepted yet: ${proposals} proposals and ${errors} errors are to be decided, one by one with --decide (see --help), or what is left at once:`,
    `  ${command}${decide.join('')} --accept`,
  ].join('\n');
}

const nothingToDo = (projects: number): string =>
  `尚未确认，也不必确认：${projects} 个项目都与已填报的相同或已送审，不会建立或改动草稿。Not accepted, and there is nothing to do: all ${projects} projects stand as they are, and nothing would be drafted.`;

function acceptNow(drafts: number, settled: number, command: string): string {
  const others =
    settled > 0
      ? { zh: `，其余 ${settled} 个已填报，不变`, en: `; the other ${settled} stand as they are` }
      : { zh: '', en: '' };
  return [
    `尚未确认：确认后为 ${drafts} 个项目建立或更新草稿${others.zh}：`,
    `Not accepted yet: accepting it drafts or revises ${drafts} projects${others.en}:`,
    `  ${command} --accept`,
  ].join('\n');
}
