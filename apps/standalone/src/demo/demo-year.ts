import { readFile } from 'node:fs/promises';
import { projectFile } from '#platform/process';
import { intakeAnswer, receiptAnswer, standing, type AssessmentAnswer } from './answers.js';
import { approve } from './approval.js';
import { Bureau, type DemoYear } from './bureau.js';
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
  const targetIds = await importTable(bureau);
  await settle(bureau, targetIds);
  await approveAll(bureau, targetIds);
  await assess(bureau, targetIds);
  await showScores(bureau, targetIds);
}

async function importTable(bureau: Bureau): Promise<string[]> {
  const drafter = bureau.as('unit-drafter');
  const file = new Uint8Array(await readFile(projectFile(TABLE)));
  const upload = '/intakes?fileName=target-table-2024.txt&demoData=true';
  const { intakeId } = await drafter.ask(receiptAnswer, { method: 'POST', path: upload, file, key: 'demo-import' });
  const intake = `/intakes/${intakeId}`;
  // On a slow machine the table is still being read when the answer comes.
  await bureau.until(
    () => drafter.ask(receiptAnswer, { method: 'GET', path: intake }),
    ({ status }) => status !== 'reading',
  );
  const read = await drafter.ask(intakeAnswer, { method: 'GET', path: intake });
  const { counts, proposals, digest } = read;
  bureau.log(
    `[1/7] 读入 2024 年目标表：${counts.projects} 个项目、${counts.indicators} 条指标，发现 ${counts.findings} 处疑点，提出 ${counts.proposals} 条修正建议 table read`,
  );
  for (const { id, reason } of proposals.filter(({ decision }) => decision === undefined)) {
    bureau.log(`      接受建议 accepted ${id}：${reason}`);
    const body = { decision: 'accepted', reason: '核对原表后同意移动。（示范）' };
    const path = `${intake}/proposals/${id}/decision`;
    await drafter.ask(intakeAnswer, { method: 'PUT', path, body, key: `demo-${id}` });
  }
  if (read.status === 'read') {
    const path = `${intake}/acceptance`;
    await drafter.ask(intakeAnswer, { method: 'POST', path, body: { digest }, key: 'demo-accept' });
  }
  bureau.log('[2/7] 建议已逐条决定，导入已确认，正在生成草稿 proposals decided, import accepted, drafting…');
  const ask = () => drafter.ask(intakeAnswer, { method: 'GET', path: intake });
  const applied = await bureau.until(ask, ({ status }) => status === 'applied');
  return applied.outcomes.flatMap(({ targetId }) => targetId ?? []);
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
    `[3/7] ${targetIds.length} 个草稿，填报人补正 ${settled} 个（补一行指标、命名六个三级指标，均标为示范数据） drafts settled`,
  );
}

async function approveAll(bureau: Bureau, targetIds: readonly string[]): Promise<void> {
  let steps = 0;
  for (const targetId of targetIds) steps += await approve(bureau, targetId);
  bureau.log(
    `[4/7] ${targetIds.length} 个目标送审并逐级批复，其中 1 个退回后重报，共 ${steps} 步 submitted and approved`,
  );
}

async function assess(bureau: Bureau, targetIds: readonly string[]): Promise<void> {
  const mine = (found: readonly AssessmentAnswer[]) => found.filter(({ targetId }) => targetIds.includes(targetId));
  const ask = async () => mine(await bureau.assessments(YEAR));
  const opened = await bureau.until(ask, ({ length }) => length === targetIds.length);
  bureau.log(`[5/7] 年终，按批复的目标建立自评表 ${opened.length} 份 assessments opened`);
  for (const assessment of opened) await assessOne(bureau, assessment);
  bureau.log('[6/7] 自评已填报并提交，正在评分 self-assessments submitted, scoring…');
}

async function assessOne(bureau: Bureau, { targetId, status, revision }: AssessmentAnswer): Promise<void> {
  if (status !== 'open' && status !== 'recorded') return;
  const drafter = bureau.as('unit-drafter');
  let seen = revision;
  if (status === 'open') {
    const body = selfReport(await bureau.target(targetId));
    const path = `/assessments/${targetId}/actuals`;
    const key = `demo-actuals-${targetId}`;
    seen = (await drafter.ask(standing, { method: 'PUT', path, body, key, revision })).revision;
  }
  const path = `/assessments/${targetId}/submission`;
  await drafter.ask(standing, { method: 'POST', path, key: `demo-assess-${targetId}`, revision: seen });
}

async function showScores(bureau: Bureau, targetIds: readonly string[]): Promise<void> {
  const scored = await bureau.until(
    async () => (await bureau.assessments(YEAR)).filter(({ status }) => status === 'scored'),
    (found) => targetIds.every((id) => found.some(({ targetId }) => targetId === id)),
  );
  const targets = [];
  for (const targetId of targetIds) targets.push(await bureau.target(targetId));
  bureau.log(`[7/7] ${targetIds.length} 个项目已评分 scored\n\n${summary(targets, scored)}\n`);
}
