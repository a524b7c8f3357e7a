import { z } from 'zod';
import { writtenRulesSchema } from '#contexts/rules/core';
import { digestOf } from '#domain/kernel';
import { answerOf, type Schemas } from '#platform/api-client';
import { loadJsonFile, projectFile } from '#platform/process';
import { type Bureau } from './bureau.js';
import { ADMINISTRATOR } from './organisation.js';
import { unlessThere } from './unless-there.js';

const RULES = 'infra/demo/rules-2024.json';
const written = z.custom<Schemas['WrittenRules']>((rules) => writtenRulesSchema.safeParse(rules).success);
const YEAR = 2024;
const DAY_MS = 86_400_000;

/** Before the year: the chain by which it goes, and who acts for the head of the unit, who is away these days. */
export async function prepare(bureau: Bureau): Promise<void> {
  await publishRules(bureau);
  await nameDeputy(bureau);
}

/** Rules that somebody has published for the year stand. */
async function publishRules(bureau: Bureau): Promise<void> {
  const api = bureau.as(ADMINISTRATOR);
  const path = { fiscalYear: YEAR };
  const { versions } = await answerOf(api.GET('/api/v1/rules/{fiscalYear}', { params: { path } }));
  if (versions.length > 0) return;
  const body = loadJsonFile('the demo’s rules', projectFile(RULES), written);
  const keyed = (what: string) => ({ path, header: { 'Idempotency-Key': `demo-rules-${what}-${digestOf(body)}` } });
  const drafted = api.PUT('/api/v1/rules/{fiscalYear}/draft', { params: keyed('draft'), body });
  const { draft } = await answerOf(drafted);
  const published = { contentHash: draft?.contentHash ?? '' };
  const params = keyed('publish');
  await answerOf(api.POST('/api/v1/rules/{fiscalYear}/versions', { params, body: published }));
}

/** From yesterday on, so that today is among the days wherever the county is; one who has a deputy already keeps them. */
async function nameDeputy(bureau: Bureau): Promise<void> {
  const day = (away: number): string => new Date(Date.now() + away * DAY_MS).toISOString().slice(0, 10);
  const [startsOn, endsOn] = [day(-1), day(7)];
  const path = { personId: bureau.personId('unit-head') };
  const params = { path, header: { 'Idempotency-Key': `demo-absence-${startsOn}` } };
  const body = { deputy: bureau.personId('office-director'), startsOn, endsOn };
  const api = bureau.as(ADMINISTRATOR);
  await unlessThere(api.POST('/api/v1/people/{personId}/absences', { params, body }));
}
