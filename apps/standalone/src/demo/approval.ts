import { answerOf } from '#platform/api-client';
import { acting, type Bureau, type Target } from './bureau.js';
import { returned } from './invented-target-repairs.js';
import { answered } from './repair.js';

const signers = ['unit-head', 'department-reviewer', 'finance-section', 'performance-section'];

/** Through the chain to approval, one step at a time, by whoever is to act; answers how many steps it took. */
export async function approve(bureau: Bureau, targetId: string): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    const target = await bureau.target(targetId);
    if (target.status === 'approved') return steps;
    await (target.status === 'in-approval' ? sign(bureau, target) : submit(bureau, target));
  }
}

async function sign(bureau: Bureau, { targetId, name, round, step, contentHash }: Target): Promise<void> {
  const at = step ?? 0;
  const seen = { round, step: at, contentHash };
  const isReturned = name === returned.project && round === 1 && at === 2;
  const params = { path: { targetId }, header: { 'Idempotency-Key': `demo-sign-${targetId}-${round}-${at}` } };
  const api = bureau.as(signers[at - 1] ?? '');
  if (isReturned) {
    const body = { ...seen, opinion: returned.opinion };
    await answerOf(api.POST('/api/v1/targets/{targetId}/returns', { params, body }));
  } else await answerOf(api.POST('/api/v1/targets/{targetId}/approvals', { params, body: seen }));
}

async function submit(bureau: Bureau, target: Target): Promise<void> {
  const { targetId, round, revision, status } = target;
  const content = status === 'returned' ? answered(target) : undefined;
  const why = { key: `demo-answer-${targetId}`, reason: returned.opinion };
  const now = content === undefined ? { revision } : await bureau.revise(target, content, why);
  const params = { path: { targetId }, header: acting(`demo-submit-${targetId}-${round + 1}`, now.revision) };
  await answerOf(bureau.as('unit-drafter').POST('/api/v1/targets/{targetId}/submission', { params, body: {} }));
}
