import { answerOf } from '#platform/api-client';
import { approve } from './approval.js';
import { type Bureau, type Content, type Target } from './bureau.js';
import { copy, sendBack, type Deed } from './happenings.js';

const NEXT_YEAR = 2025;

interface Waiting {
  /** The step that is open. */
  readonly step: string;
  readonly deed?: Deed;
}

/** INVENTED for the demo: of which projects the next year has begun, and where each waits. */
const waiting: Readonly<Record<string, Waiting>> = {
  就业促进工作经费: { step: '单位审核' },
  人事档案信息化: { step: '主管部门审核' },
  公开招聘人员考务费: { step: '财政局会签', deed: copy('department-reviewer', 'auditor') },
  专业技术人员职称评审费: { step: '主管部门审核', deed: sendBack('department-reviewer', '请写明评审场次。（示范）') },
};

/** What is left to do, for whoever looks in: the next year's first targets, each in somebody's inbox. */
export async function leaveWork(bureau: Bureau, targetIds: readonly string[]): Promise<void> {
  for (const targetId of targetIds) {
    const target = await bureau.target(targetId);
    const at = waiting[target.name];
    if (at !== undefined) await leaveAt(bureau, await drafted(bureau, target), at);
  }
  bureau.log(
    `[8/8] ${NEXT_YEAR} 年度已填报 ${Object.keys(waiting).length} 个项目：3 个在审核中，1 个已退回，见各人的 inbox next year begun, waiting in inboxes`,
  );
}

async function leaveAt(bureau: Bureau, targetId: string, { step: name, deed }: Waiting): Promise<void> {
  // Cut off after it went back: it waits already, and is not submitted again.
  if ((await bureau.next(targetId)).status === 'returned') return;
  await approve(bureau, targetId, name);
  const { round, step = 0, contentHash } = await bureau.next(targetId);
  await deed?.({ bureau, targetId, seen: { round, step, contentHash } });
}

async function drafted(bureau: Bureau, { targetId, unit, content }: Target): Promise<string> {
  const params = { header: { 'Idempotency-Key': `demo-${NEXT_YEAR}-${targetId}` } };
  const body = { fiscalYear: NEXT_YEAR, unit, content: anew(content), demoData: true as const };
  return (await answerOf(bureau.as('unit-drafter').POST('/api/v1/targets', { params, body }))).targetId;
}

/** Of another target: its rows have ids of their own, and came from no table. */
const anew = ({ indicators, ...content }: Content): Content => ({
  ...content,
  indicators: indicators.map(({ indicatorId: _, source: __, ...row }) => row),
});
