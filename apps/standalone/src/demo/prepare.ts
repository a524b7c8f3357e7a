import { z } from 'zod';
import { writtenRulesSchema } from '#contexts/rules/core';
import { digestOf } from '#domain/kernel';
import { answerOf, type Schemas } from '#platform/api-client';
import { loadJsonFile, projectFile } from '#platform/process';
import { type Bureau } from './bureau.js';
import { day, registerLeaver } from './leaving.js';
import { ADMINISTRATOR, personIdOf } from './organisation.js';
import { unlessThere } from './unless-there.js';

const RULES = 'infra/demo/rules-2024.json';
const written = z.custom<Schemas['WrittenRules']>((rules) => writtenRulesSchema.safeParse(rules).success);
const YEAR = 2024;

/** Before the year: the chain by which it goes, who acts for the head of the unit, who is away these days, and who is about to leave. */
export async function prepare(bureau: Bureau): Promise<void> {
  await publishRules(bureau);
  await nameDeputy(bureau);
  await registerLeaver(bureau);
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
  const [startsOn, endsOn] = [day(-1), day(7)];
  const path = { personId: personIdOf('unit-head') };
  const params = { path, header: { 'Idempotency-Key': `demo-absence-${startsOn}` } };
  const body = { deputy: personIdOf('office-director'), startsOn, endsOn };
  const api = bureau.as(ADMINISTRATOR);
  await unlessThere(api.POST('/api/v1/people/{personId}/absences', { params, body }));
}
