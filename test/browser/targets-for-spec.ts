import { randomUUID } from 'node:crypto';
import { answerOf, type Schemas } from '#platform/api-client';
import { sound } from '../e2e/written-by-hand.js';
import { apiOf, type DemoPerson } from './product.js';

const UNIT = '307001';
const FISCAL_YEAR = 2026;
/** Who signs step after step of a small project. */
export const CHAIN = ['unit-head', 'department-reviewer', 'finance-section', 'performance-section'] as const;

const keyed = () => ({ 'Idempotency-Key': randomUUID() });
type Standing = Pick<Schemas['Target'], 'targetId' | 'revision'>;

/** A draft of a sound project of the demo's unit, by its drafter. */
export async function drafted(name: string): Promise<Standing> {
  const api = await apiOf('unit-drafter');
  const body = { fiscalYear: FISCAL_YEAR, unit: UNIT, content: { ...sound, name } };
  return answerOf(api.POST('/api/v1/targets', { params: { header: keyed() }, body }));
}

/** The same, submitted: it waits for the head of unit. Answers its id. */
export async function submitted(name: string): Promise<string> {
  const { targetId, revision } = await drafted(name);
  const api = await apiOf('unit-drafter');
  const params = { path: { targetId }, header: { ...keyed(), 'If-Match': `"${revision}"` } };
  await answerOf(api.POST('/api/v1/targets/{targetId}/submission', { params, body: { reasons: [] } }));
  return targetId;
}

/** Agrees on the step that is open. */
export async function agree(targetId: string, as: DemoPerson): Promise<void> {
  const api = await apiOf(as);
  const path = { targetId };
  const {
    round,
    step = 0,
    contentHash,
  } = await answerOf(api.GET('/api/v1/targets/{targetId}/next', { params: { path } }));
  const params = { path, header: keyed() };
  await answerOf(api.POST('/api/v1/targets/{targetId}/approvals', { params, body: { round, step, contentHash } }));
}
