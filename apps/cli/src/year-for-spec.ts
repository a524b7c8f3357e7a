import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type DataSource } from 'typeorm';
import { assessmentDecider, assessmentStreams, rescore, type AssessmentEvent } from '#contexts/assessments';
import { EventStore } from '#platform/event-store';
import { sha256, type Actor, type Decider, type DomainEvent } from '#domain/kernel';
import { project } from '#platform/read-store';
import { targetDecider, targetStreams, type TargetEvent } from '#contexts/targets';
import { assessedYear } from '#testing/county';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore } from '#testing/stores';
import { entities, migrations, prefixes, projections } from './replay/read-side.js';

const { targetId, content, contentHash, drafter, head } = assessedYear;
const section: Actor = { personId: 'p-section', unit: '101', roles: ['performance-section@*'] };
const process: Actor = { system: 'spec' };
const chain = [
  { name: '单位审核', role: 'unit-head' as const },
  { name: '财政局绩效股审核', role: 'performance-section' as const },
];
const seen = { round: 1, contentHash, submittedBy: 'p-drafter' };
const facts = { targetId, region: '511124', fiscalYear: 2024, unit: '307001', content, contentHash };

/** From the first draft to the approval, returned once. */
export const targetEvents: readonly TargetEvent[] = [
  { type: 'TargetDrafted', data: { ...facts, content: { ...content, indicators: content.indicators.slice(1) } } },
  { type: 'TargetRevised', data: { content, contentHash, reason: '补上一行' } },
  { type: 'TargetSubmitted', data: { ...seen, chain, advisories: [] } },
  {
    type: 'TargetReturned',
    data: { ...seen, step: 1, stepName: '单位审核', returnedBy: 'p-head', opinion: '请核对预算' },
  },
  { type: 'TargetSubmitted', data: { ...seen, round: 2, chain, advisories: [] } },
  { type: 'StepApproved', data: { ...seen, round: 2, step: 1, stepName: '单位审核', approvedBy: 'p-head' } },
  { type: 'StepApproved', data: { ...seen, round: 2, step: 2, stepName: '财政局绩效股审核', approvedBy: 'p-section' } },
  { type: 'TargetApproved', data: { ...facts, round: 2, submittedBy: 'p-drafter' } },
];

export const { opened, recorded, submitted } = assessedYear;

/** Who honestly records such an event. */
function actorOf({ type, data }: TargetEvent | AssessmentEvent): Actor {
  if (type === 'AssessmentOpened' || type === 'AssessmentScored') return process;
  if (type === 'TargetApproved') return section;
  if (type === 'TargetReturned') return head;
  if (type === 'StepApproved') return data.approvedBy === 'p-head' ? head : section;
  return drafter;
}

/** One project's year in a real event store, and the read models that it gives. */
export async function openYear() {
  const database = await createTestDatabase();
  const server = await startTestEventStore(database.eventStoreUrl);
  const eventStore = new EventStore(server.connectionString);
  const rows = await createTestReadStore(database.readModelsUrl, { entities, migrations });

  async function append<State, Event extends DomainEvent>(
    stream: string,
    decider: Decider<State, Event>,
    events: readonly Event[],
    { actor, recordedAt = '2025-01-01T00:00:00.000Z' }: { actor: Actor; recordedAt?: string | undefined },
  ): Promise<string> {
    const commandId = randomUUID();
    const envelope = { commandId, commandHash: sha256(commandId), actor, correlationId: 'spec', recordedAt };
    return (await eventStore.decide(stream, decider, () => events, envelope)).position;
  }

  const year = {
    ...{ database, server, eventStore, rows, targetId },
    settings: { databaseUrl: database.readModelsUrl },
    appendTarget: (event: TargetEvent, recordedAt?: string, actor = actorOf(event)) =>
      append(targetStreams.of(targetId), targetDecider, [event], { actor, recordedAt }),
    appendAssessment: (event: AssessmentEvent, id = targetId) =>
      append(assessmentStreams.of(id), assessmentDecider, [event], { actor: actorOf(event) }),
    /** The live read models, as the projector leaves them at the head, or at a position. */
    project: async (upTo?: string): Promise<void> => {
      const until = upTo === undefined ? {} : { upTo };
      for (const projection of projections) await project(rows, projection, eventStore.readAll({ prefixes, ...until }));
    },
    /** What the worker records. */
    score: async () => {
      const events = [];
      for await (const event of eventStore.readStream(assessmentStreams.of(targetId))) events.push(event);
      const [result] = rescore(events);
      if (!result) throw new Error('a submitted year has a result');
      return result;
    },
    /** The record changed behind the event store's back. */
    tamper: (stream: string, revision: number, change: readonly [from: string, to: string]) =>
      asAdmin(
        database.adminUrl,
        `update event_store.events as e
         set data = convert_to(replace(convert_from(e.data, 'UTF8'), $3, $4), 'UTF8')
         from event_store.streams as s where s.id = e.stream and s.name = $1 and e.revision = $2`,
        [stream, revision, ...change],
      ),
    close: async (): Promise<void> => {
      await eventStore.close();
      await server.close();
      await rows.destroy();
      await database.drop();
    },
  };
  return year;
}

export type Year = Awaited<ReturnType<typeof openYear>>;

/** The whole year, scored and projected. */
export async function liveThrough(year: Year): Promise<void> {
  for (const event of targetEvents) await year.appendTarget(event);
  for (const event of [opened, recorded, submitted]) await year.appendAssessment(event);
  await year.appendAssessment({ type: 'AssessmentScored', data: await year.score() });
  await year.project();
}

export async function schemasIn(rows: DataSource): Promise<readonly string[]> {
  const found: unknown = await rows.query(`select nspname from pg_namespace where nspname like 'jixiao_%'`);
  return (found as readonly { nspname: string }[]).map(({ nspname }) => nspname);
}

async function asAdmin(url: string, sql: string, parameters: readonly unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(sql, [...parameters]);
    if (rowCount !== 1) throw new Error(`${rowCount ?? 0} rows changed instead of 1`);
  } finally {
    await client.end();
  }
}
