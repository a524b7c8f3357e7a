import { FIELD_NAMES, valueNeeded } from '#contexts/intake/core';
import { type Schemas } from '#platform/api-client';

type Read = Pick<Schemas['Intake'], 'intakeId' | 'open' | 'counts' | 'findings' | 'proposals'>;

/** What to do with a table that was read and not accepted: one command, as it is typed; `findings` are all of them. */
export function nextStep(read: Read, as: string): string {
  const { intakeId, open, counts } = read;
  const command = `npx jixiao import --show ${intakeId} --as ${as}`;
  if (open.errors + open.proposals > 0) return decideFirst(waysOut(read), command);
  const { projects, settled = 0 } = counts ?? { projects: 0 };
  return projects > 0 && settled === projects ? nothingToDo(projects) : acceptNow(projects - settled, settled, command);
}

/** What is open, and how all of it may be decided at once; `as` behind `--decide`. */
interface WayOut {
  readonly zh: string;
  readonly en: string;
  readonly rest?: string;
  readonly as: string;
}

/** An error that the proposals decide is not counted beside them; one that needs a value cannot stand as printed with the rest. */
function waysOut({ open, findings, proposals }: Read): readonly WayOut[] {
  const proposed = new Set(proposals.flatMap(({ id, decision }) => (decision === undefined ? [id] : [])));
  const errors = findings.filter((finding) => finding.open);
  const others = errors.filter(({ proposal }) => !proposed.has(proposal ?? ''));
  const needing = others.flatMap((finding): WayOut[] => {
    const field = valueNeeded(finding);
    if (field === undefined) return [];
    const [zh, en] = FIELD_NAMES[field];
    const { number } = finding;
    return [
      { zh: `疑点 ${number} 的${zh}（须写明）`, en: `the ${en} of finding ${number}`, as: `'${number}.${zh}=…'` },
    ];
  });
  const left = open.errors - (errors.length - others.length) - needing.length;
  const other = open.proposals > 0 ? { zh: '其他', en: 'other ' } : { zh: '', en: '' };
  return [
    ...needing,
    ...(open.proposals > 0
      ? [{ zh: `${open.proposals} 条修正建议`, en: `${open.proposals} proposals`, rest: '接受建议', as: 'accept' }]
      : []),
    ...(left > 0
      ? [{ zh: `${left} 条${other.zh}强制疑点`, en: `${left} ${other.en}errors`, rest: '按原样', as: 'printed' }]
      : []),
  ];
}

function decideFirst(ways: readonly WayOut[], command: string): string {
  const rests = ways.flatMap(({ rest }) => rest ?? []);
  const reason = ways.some(({ as }) => as !== 'accept') ? " --reason '…'" : '';
  return [
    `尚未确认：还有 ${ways.map(({ zh }) => zh).join('、')}待决定。逐条决定用 --decide 序号=accept|decline|printed 或 序号.栏目=值（见 --help）；${rests.length > 0 ? `其余${rests.join('、')}` : '写明'}并确认：`,
    `Not accepted yet: ${ways.map(({ en }) => en).join(', ')} are to be decided, one by one with --decide (see --help), or what is left at once:`,
    `  ${command}${ways.map(({ as }) => ` --decide ${as}`).join('')}${reason} --accept`,
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
