import { answerOf } from '#platform/api-client';
import { type Bureau } from './bureau.js';
import { ADMINISTRATOR, leaver, SINCE } from './organisation.js';
import { unlessThere } from './unless-there.js';

const DAY_MS = 86_400_000;

/** So many days from now. */
export const day = (away: number): string => new Date(Date.now() + away * DAY_MS).toISOString().slice(0, 10);

const { personId, name, unit, role, scope } = leaver;
const path = { personId };

export async function registerLeaver(bureau: Bureau): Promise<void> {
  const api = bureau.as(ADMINISTRATOR);
  const header = { 'Idempotency-Key': 'demo-leaver' };
  await unlessThere(api.POST('/api/v1/people', { params: { header }, body: { personId, name, unit } }));
  const params = { path, header: { 'Idempotency-Key': 'demo-leaver-post' } };
  const body = { role, scope, startsOn: SINCE };
  await unlessThere(api.POST('/api/v1/people/{personId}/appointments', { params, body }));
  // Waits for the view: until it knows them nothing can be given to them.
  await postOf(bureau);
}

const postOf = async (bureau: Bureau): Promise<string> => {
  const params = { query: { personId, limit: 1 } };
  const { items } = await answerOf(bureau.as(ADMINISTRATOR).GET('/api/v1/appointments', { params }));
  return items[0]?.appointmentId ?? '';
};

/** Their last day is over wherever the county is: it is recorded late. */
export async function leave(bureau: Bureau, to: string): Promise<void> {
  const endsOn = day(-2);
  const body = { endsOn, handOver: [{ appointmentId: await postOf(bureau), to }] };
  const params = { path, header: { 'Idempotency-Key': `demo-leaving-${endsOn}` } };
  await unlessThere(bureau.as(ADMINISTRATOR).PUT('/api/v1/people/{personId}/leaving', { params, body }));
}
