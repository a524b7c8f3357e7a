import { standing, type TargetAnswer } from './answers.js';
import { type Bureau } from './bureau.js';
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

async function sign(bureau: Bureau, { targetId, name, round, step, contentHash }: TargetAnswer): Promise<void> {
  const at = step ?? 0;
  const seen = { round, step: at, contentHash };
  const isReturned = name === returned.project && round === 1 && at === 2;
  const path = `/targets/${targetId}/${isReturned ? 'returns' : 'approvals'}`;
  const body = isReturned ? { ...seen, opinion: returned.opinion } : seen;
  const key = `demo-sign-${targetId}-${round}-${at}`;
  await bureau.as(signers[at - 1] ?? '').ask(standing, { method: 'POST', path, body, key });
}

async function submit(bureau: Bureau, target: TargetAnswer): Promise<void> {
  const { targetId, round, revision, status } = target;
  const content = status === 'returned' ? answered(target) : undefined;
  const why = { key: `demo-answer-${targetId}`, reason: returned.opinion };
  const now = content === undefined ? { revision } : await bureau.revise(target, content, why);
  const path = `/targets/${targetId}/submission`;
  const key = `demo-submit-${targetId}-${round + 1}`;
  await bureau.as('unit-drafter').ask(standing, { method: 'POST', path, body: {}, key, revision: now.revision });
}
