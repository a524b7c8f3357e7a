import { type Schemas } from '#platform/api-client';

type Read = Pick<Schemas['Intake'], 'intakeId' | 'open' | 'counts'>;

/** What to do with a table that was read and not accepted: one command, as it is typed. */
export function nextStep({ intakeId, open: { errors, proposals }, counts }: Read, as: string): string {
  const command = `npx jixiao import --show ${intakeId} --as ${as}`;
  if (errors + proposals > 0) {
    const decide = `${proposals > 0 ? ' --decide accept' : ''}${errors > 0 ? " --decide printed --reason '…'" : ''}`;
    return [
      `尚未确认：还有 ${proposals} 条建议、${errors} 条强制疑点待决定。逐条决定用 --decide 序号=accept|decline|printed 或 序号.栏目=值（见 --help）；其余接受建议、按原样并确认：`,
      `Not accepted yet: ${proposals} proposals and ${errors} errors are to be decided, one by one with --decide (see --help), or what is left at once:`,
      `  ${command}${decide} --accept`,
    ].join('\n');
  }
  const { projects = 0, settled = 0 } = counts ?? {};
  if (projects > 0 && settled === projects)
    return `尚未确认，也不必确认：${projects} 个项目都与已填报的相同或已送审，不会建立或改动草稿。Not accepted, and there is nothing to do: all ${projects} projects stand as they are, and nothing would be drafted.`;
  return [
    `尚未确认：确认后为 ${projects - settled} 个项目建立或更新草稿${settled > 0 ? `，其余 ${settled} 个已填报，不变` : ''}：`,
    `Not accepted yet: accepting it drafts or revises ${projects - settled} projects${settled > 0 ? `; the other ${settled} stand as they are` : ''}:`,
    `  ${command} --accept`,
  ].join('\n');
}
