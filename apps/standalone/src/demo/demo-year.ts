import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { answerOf, type Schemas } from '#platform/api-client';
import { projectFile } from '#platform/process';
import { approve } from './approval.js';
import { acting, Bureau, type DemoYear, type Listed } from './bureau.js';
import { leaveWork } from './next-year.js';
import { prepare } from './prepare.js';
import { repaired } from './repair.js';
import { selfReport } from './self-report.js';
import { summary } from './summary.js';

const TABLE = 'infra/demo/target-table-2024.txt';
const YEAR = 2024;

/**
 * Walks the real 2024 table of one bureau through a whole year, over HTTP, as its people would. Every step looks at how things
 * stand and carries a key that never changes: cut off anywhere and started again, it goes on and does nothing twice.
 */
export async function runDemoYear(year: DemoYear): Promise<void> {
  const bureau = new Bureau(year);
  await prepare(bureau);
  const targetIds = await importTable(bureau);
  await settle(bureau, targetIds);
  await approveAll(bureau, targetIds);
  await assess(bureau, targetIds);
  await showScores(bureau, targetIds);
  await leaveWork(bureau, targetIds);
}

async function importTable(bureau: Bureau): Promise<string[]> {
  const drafter = bureau.as('unit-drafter');
  const keyed = (key: string) => ({ 'Idempotency-Key': key });
  const begun = drafter.POST('/api/v1/intakes', {
    params: { query: { fileName: basename(TABLE), demoData: 'true' }, header: keyed('demo-import') },
    headers: { 'content-type': 'text/tab-separated-values' },
    body: new Uint8Array(await readFile(projectFile(TABLE))),
  });
  const path = { intakeId: (await answerOf(begun)).intakeId };
  const ask = () => answerOf(drafter.GET('/api/v1/intakes/{intakeId}', { params: { path } }));
  // On a slow machine the table is still being read when the answer comes.
  const read = whole(await bureau.until(ask, ({ status }) => status !== 'reading'));
  const { counts, proposals, digest } = read;
  bureau.log(
    `[1/8] 读入 2024 年目标表：${counts.projects} 个项目、${counts.indicators} 条指标，发现 ${counts.findings} 处疑点，提出 ${counts.proposals} 条修正建议 table read`,
  );
  for (const { id, reason } of proposals.filter(({ decision }) => decision === undefined)) {
    bureau.log(`      接受建议 accepted ${id}：${reason}`);
    const params = { path: { ...path, proposalId: id }, header: keyed(`demo-${id}`) };
    const body = { decision: 'accepted' as const, reason: '核对原表后同意移动。（示范）' };
    await answerOf(drafter.PUT('/api/v1/intakes/{intakeId}/proposals/{proposalId}/decision', { params, body }));
  }
  if (read.status === 'read') {
    const reason = '原表如此，在草稿中补正。（示范）';
    const rest = { errors: { decision: 'as-printed' as const, reason } };
    const decide = { params: { path, header: keyed('demo-errors') }, body: { digest, rest } };
    const { open } = await answerOf(drafter.POST('/api/v1/intakes/{intakeId}/decisions', decide));
    if (open.errors > 0) throw new Error(`还有 ${open.errors} 条强制疑点未决定。There are errors left.`);
    const params = { path, header: keyed('demo-accept') };
    await answerOf(drafter.POST('/api/v1/intakes/{intakeId}/acceptance', { params, body: { digest } }));
  }
  bureau.log(
    '[2/8] 建议已逐条决定，其余强制疑点按原样，导入已确认，正在生成草稿 proposals decided, other errors as printed, import accepted, drafting…',
  );
  const applied = whole(await bureau.until(ask, ({ status }) => status === 'applied'));
  return applied.outcomes.flatMap(({ targetId }) => targetId ?? []);
}

/** The import itself, not how far it is. */
function whole(shown: Schemas['Intake'] | { readonly status: string }) {
  if ('projects' in shown && shown.digest !== undefined && shown.counts !== undefined)
    return { ...shown, digest: shown.digest, counts: shown.counts };
  throw new Error(`目标表没有读成。The table was not read: ${JSON.stringify(shown)}`);
}

async function settle(bureau: Bureau, targetIds: readonly string[]): Promise<void> {
  let settled = 0;
  for (const targetId of targetIds) {
    const target = await bureau.target(targetId);
    const content = target.status === 'draft' ? repaired(target) : undefined;
    if (content === undefined) continue;
    await bureau.revise(target, content, { key: `demo-settle-${targetId}`, reason: '补上表中缺失的内容。（示范）' });
    settled += 1;
  }
  bureau.log(
    `[3/8] ${targetIds.length} 个草稿，填报人补正 ${settled} 个（补一行指标、命名六个三级指标，均标为示范数据） drafts settled`,
  );
}

async function approveAll(bureau: Bureau, targetIds: readonly string[]): Promise<void> {
  let signatures = 0;
  for (const targetId of targetIds) signatures += await approve(bureau, targetId);
  bureau.log(
    `[4/8] ${targetIds.length} 个目标送审并逐级批复（10 万元起由财政局会签），其间退回、加签、催办、代理、离任交接各 1 次，转办 2 次，共 ${signatures} 次签署 submitted and approved`,
  );
}

async function assess(bureau: Bureau, targetIds: readonly string[]): Promise<void> {
  const mine = (found: readonly Listed[]) => found.filter(({ targetId }) => targetIds.includes(targetId));
  const ask = async () => mine(await bureau.assessments(YEAR));
  const opened = await bureau.until(ask, ({ length }) => length === targetIds.length);
  bureau.log(`[5/8] 年终，按批复的目标建立自评表 ${opened.length} 份 assessments opened`);
  for (const assessment of opened) await assessOne(bureau, assessment);
  bureau.log('[6/8] 自评已填报并提交，正在评分 self-assessments submitted, scoring…');
}

async function assessOne(bureau: Bureau, { targetId, status, revision }: Listed): Promise<void> {
  if (status !== 'open' && status !== 'recorded') return;
  const drafter = bureau.as('unit-drafter');
  const path = { targetId };
  let seen = revision;
  if (status === 'open') {
    const params = { path, header: acting(`demo-actuals-${targetId}`, revision) };
    const body = selfReport(await bureau.target(targetId));
    seen = (await answerOf(drafter.PUT('/api/v1/assessments/{targetId}/actuals', { params, body }))).revision;
  }
  const params = { path, header: acting(`demo-assess-${targetId}`, seen) };
  await answerOf(drafter.POST('/api/v1/assessments/{targetId}/submission', { params }));
}

async function showScores(bureau: Bureau, targetIds: readonly string[]): Promise<void> {
  const scored = await bureau.until(
    async () => (await bureau.assessments(YEAR)).filter(({ status }) => status === 'scored'),
    (found) => targetIds.every((id) => found.some(({ targetId }) => targetId === id)),
  );
  const targets = [];
  for (const targetId of targetIds) targets.push(await bureau.target(targetId));
  bureau.log(`[7/8] ${targetIds.length} 个项目已评分 scored\n\n${summary(targets, scored)}\n`);
}
