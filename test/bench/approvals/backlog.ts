import { hashOfRevision, targetStreams, type TargetEvent } from '#contexts/targets';
import { uuidv5, type Actor } from '#domain/kernel';
import { emptyTip } from '#platform/event-store/core';
import { sealed, type Append } from '#testing/county';
import { FISCAL_YEAR, type Draft } from './drafts.js';
import { chain, type Organisation } from './organisation.js';

const SEED = 21;
const SUBMITTED_AT = '2025-11-03T01:00:00.000Z';
const DUE = ['2025-11-06', '2025-11-07', '2026-12-30', '2026-12-31'];

/**
 * So many targets of earlier years that wait for their first signature, each an open task: those of the year once more, year before
 * year, with chains that begin at the unit, at the department or at the bureau.
 */
export function* backlogOf(drafts: readonly Draft[], organisation: Organisation, tasks: number): Generator<Append> {
  for (let n = 0; n < tasks; n += 1) {
    const draft = drafts[n % drafts.length];
    if (draft) yield waiting(draft, organisation, n, 1 + Math.floor(n / drafts.length));
  }
}

function waiting({ data }: Draft, organisation: Organisation, n: number, yearsAgo: number): Append {
  const targetId = uuidv5(`backlog/${yearsAgo}`, data.targetId);
  const submittedBy = organisation.drafterOf(data.unit);
  const contentHash = hashOfRevision({ id: targetId, indicatorsAdded: 0 }, data.content);
  const opens = { step: 1, due: DUE[n % DUE.length] ?? '' };
  const ofYear = { steps: chain.steps.slice(n % (chain.steps.length - 1)) };
  const stream = targetStreams.of(targetId);
  const actor: Actor = { personId: submittedBy, unit: data.unit, roles: [`unit-drafter@${data.unit}`] };
  const events: TargetEvent[] = [
    { type: 'TargetDrafted', data: { ...data, targetId, fiscalYear: FISCAL_YEAR - yearsAgo, contentHash } },
    { type: 'TargetSubmitted', data: { round: 1, chain: ofYear, contentHash, submittedBy, advisories: [], opens } },
  ];
  const after = -1;
  const { hash: previousHash } = emptyTip(stream);
  const command = { seed: SEED, stream, after, previousHash, recordedAt: SUBMITTED_AT, actor, events };
  return { stream, expectedRevision: after, events: sealed(command) };
}
