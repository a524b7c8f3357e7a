import { readFileSync } from 'node:fs';
import { type PersonEvent } from '#contexts/directory';
import { personStreams, unitIdOf, unitStreams } from '#contexts/directory/core';
import { rulesFileSchema, seedingsOf } from '#contexts/rules/core';
import { sha256, uuidv5, type Envelope } from '#domain/kernel';
import { type EventStore } from '#platform/event-store';
import { chain, type Member, type Organisation, type Unit } from './organisation.js';

export const REGION = '511124';
const SINCE = '2020-01-01';
const BY = { personId: 'administrator', unit: '104', roles: ['organisation-administrator@*'] };
/** A box that no key opens: nobody reads these names. */
const SEALED_NAME = '1.AQAb3xYz09_-QwAb3xYz09_-QwAb3xYz09_-QwAb3xYz09_-QwAb';

const envelope = (stream: string): Envelope => ({
  ...{ commandId: uuidv5(`bench/${stream}`), commandHash: sha256(stream), actor: BY },
  ...{ correlationId: 'bench', recordedAt: new Date().toISOString() },
});

/** Rules with the chain of five steps, the units, and everybody with what they hold. */
export async function fillOrganisation(
  eventStore: EventStore,
  { places, members }: Pick<Organisation, 'places' | 'members'>,
): Promise<void> {
  await beginRules(eventStore);
  for (const place of places) await registered(eventStore, place);
  for (const member of members) await appointed(eventStore, member);
}

async function beginRules(eventStore: EventStore): Promise<void> {
  const file = rulesFileSchema.parse(JSON.parse(readFileSync('infra/config/rules.json', 'utf8')));
  const own = file.map((rules) => ({ ...rules, chains: [{ name: '五步审批', ...chain }] }));
  const recordedAt = `${SINCE}T00:00:00.000Z`;
  for (const seeding of seedingsOf({ region: REGION, file: own, recordedAt })) await eventStore.decide(...seeding);
}

async function registered(eventStore: EventStore, { code, kind, departments }: Unit): Promise<void> {
  const unitId = unitIdOf(REGION, code);
  const looksAfter = departments === undefined ? {} : { departments: [...departments] };
  const data = {
    unitId,
    region: REGION,
    code,
    name: code,
    kind,
    startsOn: SINCE,
    registeredBy: BY.personId,
    ...looksAfter,
  };
  const stream = unitStreams.of(unitId);
  await eventStore.decide(
    stream,
    unitStreams.decider,
    () => [{ type: 'UnitRegistered' as const, data }],
    envelope(stream),
  );
}

async function appointed(eventStore: EventStore, { personId, unit, posts }: Member): Promise<void> {
  const stream = personStreams.of(personId);
  const person = { personId, region: REGION, unit, name: SEALED_NAME, registeredBy: BY.personId };
  const events: PersonEvent[] = [
    { type: 'PersonRegistered', data: person },
    ...posts.map(({ role, scope }): PersonEvent => {
      const appointmentId = uuidv5(`${personId}/${role}/${scope}`);
      const data = { appointmentId, region: REGION, role, scope, startsOn: SINCE, appointedBy: BY.personId };
      return { type: 'AppointmentMade', data };
    }),
  ];
  await eventStore.decide(stream, personStreams.decider, () => events, envelope(stream));
}
