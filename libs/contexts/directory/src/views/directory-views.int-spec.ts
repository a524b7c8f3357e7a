import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Pool } from 'pg';
import { type DataSource } from 'typeorm';
import { uuidv5, type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { readSideOfContexts } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { project, type Projection } from '#platform/read-store';
import {
  createTestDatabase,
  createTestReadStore,
  entityDrift,
  projectTwice,
  recordedEvents,
  rowsIn,
  type TestDatabase,
} from '#testing';
import { directory } from '../directory.context.js';
import { covers, type Span } from '../domain/days.js';
import * as a from '../domain/directory-for-spec.js';
import { type Post } from '../domain/places.js';
import { togetherNow } from '../grants/holders-now.query.js';
import { personStreams } from '../domain/person.streams.js';
import { unitStreams } from '../domain/unit.streams.js';
import { InRegion } from '../in-region.js';
import { appointments } from './appointments/appointments.projection.js';
import { holdersAsOf, holdersNow, WhoHolds, WhoHoldsHandler } from './appointments/holders.query.js';
import { people } from './people/people.projection.js';
import { units } from './units/units.projection.js';

const seed = Number(process.env['JIXIAO_SEED'] ?? randomInt(2 ** 31));
const here = new InRegion(a.region, 'Asia/Shanghai');
const { signal: gone } = new AbortController();
const tables = readSideOfContexts([directory]);
const views: readonly Projection[] = [units, people, appointments];

const ofUnit = (code: string, events: readonly DomainEvent[], position = 1) =>
  recordedEvents(unitStreams.of(`${a.region}.${code}`), events, { position });
const ofPerson = (id: string, events: readonly DomainEvent[], position = 1) =>
  recordedEvents(personStreams.of(id), events, { position });

const by = a.administrator.personId;
const unitsLife = ofUnit('301002', [
  a.unitRegistered('301002', 'budget-line-section', { departments: ['405'] }),
  { type: 'UnitRenamed', data: { name: '新名', renamedBy: by } },
  { type: 'DepartmentsAssigned', data: { departments: ['307', '405'], assignedBy: by } },
  { type: 'UnitSucceeded', data: { successor: '301001', how: 'merged', endsOn: '2026-06-30', recordedBy: by } },
]);
const closing = ofUnit('307002', [a.unitRegistered('307002', 'unit'), a.unitClosed('2025-12-31')], 10);
const personLife = ofPerson(a.personId, [
  ...[a.registered(), a.appointed(), a.deputyNamed('2026-03-02', '2026-03-13'), a.deputyEnded('2026-03-09')],
  { type: 'PersonDetailsChanged', data: { telephone: a.boxOf('telephone'), changedBy: by } },
  { type: 'PersonMoved', data: { unit: '307', movedBy: by } },
  ...[a.appointmentEnded('2026-06-30'), a.left('2026-06-30'), a.erased],
]);

describe('the views of the directory', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, tables);
  });
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });
  const emptied = () => rows.query('truncate units__v1, people__v1, appointments__v1; delete from subscription');

  it('agree with their migrations', async () => expect(await entityDrift(rows)).toEqual([]));

  it('show units as they stand, and change nothing when an event comes twice', async () => {
    const found = await projectTwice(rows, units, [...unitsLife, ...closing]);
    expect(found.map((row) => JSON.parse(row.replace(/^\S+ /, '')) as object)).toMatchObject([
      ...[
        {
          code: '301002',
          name: '新名',
          departments: ['307', '405'],
          successor: '301001',
          ends_on: '2026-06-30',
          revision: 3,
        },
      ],
      { code: '307002', kind: 'unit', ends_on: '2025-12-31', revision: 1 },
    ]);
  });

  it('show people as boxes, and nothing of who is erased', async () => {
    const found = await projectTwice(rows, people, personLife.slice(0, -1));
    expect(found[0]).toContain(a.boxOf('telephone'));
    const [row = ''] = await projectTwice(rows, people, personLife);
    expect(JSON.parse(row.replace(/^\S+ /, ''))).toMatchObject({
      ...{ person_id: a.personId, unit: '307', left_on: '2026-06-30', is_erased: true, revision: 8 },
      ...{ name: null, telephone: null, login_name: null },
    });
  });

  it('tell who has several of the separate rights today, in their own name or for another', async () => {
    await emptied();
    const of = (id: string, roles: readonly Post[], position: number) => {
      const held = roles.map((role) => a.appointed({ role, scope: '*' }, uuidv5(`${id}/${role}`)));
      return ofPerson(id, [a.registered(id), ...held], position);
    };
    const events = [
      ...of('p-1', ['audit-administrator', 'operator'], 1),
      ...of('p-2', ['organisation-administrator', 'audit-administrator'], 10),
    ];
    for (const view of views) await project(rows, view, events);
    const db = new Pool({ connectionString: database.readModelsUrl, max: 1 });
    try {
      const roles = ['audit-administrator', 'organisation-administrator'];
      expect(await togetherNow(db, { region: a.region, day: '2026-03-05' })).toEqual([{ personId: 'p-2', roles }]);
      expect(await togetherNow(db, { region: a.region, day: '2024-12-31' })).toEqual([]);
    } finally {
      await db.end();
      await emptied();
    }
  });

  it('show appointments and deputies, each with its days', async () => {
    const found = await projectTwice(rows, appointments, personLife);
    expect(found.map((row) => JSON.parse(row.replace(/^\S+ /, '')) as object)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          person_id: a.personId,
          starts_on: '2025-01-01',
          ends_on: '2026-06-30',
          acts_to: null,
        }),
        expect.objectContaining({
          person_id: 'p-2',
          deputy_for: a.personId,
          acts_from: '2026-03-02',
          acts_to: '2026-03-09',
        }),
      ]),
    );
    expect(found).toHaveLength(2);
  });

  it(`say who holds what today as the events do, JIXIAO_SEED=${seed}`, async () => {
    const property = fc.asyncProperty(histories, days, async (history, on) => {
      await emptied();
      for (const view of views) await project(rows, view, history);
      const asOf = await holdersAsOf({ readAll: () => streamed(history) }, here, { on, gone });
      expect(await holdersNow(rows, here, on)).toEqual(asOf);
    });
    await fc.assert(property, { seed, numRuns: Number(process.env['JIXIAO_RUNS'] ?? 60) });
  });

  it('tell of a day that is over only what the record says: that it cannot be reached, where it cannot', async () => {
    const nowhere = new EventStore('esdb://127.0.0.1:1?tls=false&maxDiscoverAttempts=1', { waitForMs: 0 });
    const asked = new WhoHolds('2020-01-01', '2026-03-01T00:00:00.000Z', a.administrator, gone);
    const holders = new WhoHoldsHandler(nowhere, rows, here).execute(asked);
    await expect(holders).rejects.toMatchObject({ kind: 'unavailable', code: 'event-store-unavailable' });
    await nowhere.close();
  });

  it('read no more of the record once nobody is there to hear of it', async () => {
    let read = 0;
    const leaving = new AbortController();
    // eslint-disable-next-line @typescript-eslint/require-await -- as the store gives them
    async function* endless(): AsyncGenerator<RecordedEvent> {
      for (;;) {
        read += 1;
        if (read === 3) leaving.abort();
        yield* unitsLife;
      }
    }
    const asked = { on: '2020-01-01', gone: leaving.signal };
    expect(await holdersAsOf({ readAll: () => endless() }, here, asked)).toEqual([]);
    expect(read).toBe(3);
  });

  it('are rebuilt from zero to the same rows', async () => {
    const [history = []] = fc.sample(histories, { seed: 7, numRuns: 1 });
    for (const view of views) {
      await emptied();
      await project(rows, view, history);
      const once = await rowsIn(rows, view);
      await emptied();
      for (const event of history) await project(rows, view, [event]);
      expect(await rowsIn(rows, view)).toEqual(once);
    }
  });
});

// eslint-disable-next-line @typescript-eslint/require-await -- as the store gives them
async function* streamed(events: readonly RecordedEvent[]): AsyncGenerator<RecordedEvent> {
  yield* events;
}

/** Around the days of what happens, so that every edge is met. */
const days = fc.integer({ min: 0, max: 27 }).map((n) => `2026-03-${String(n + 1).padStart(2, '0')}`);
const span = fc.tuple(days, days).map(([one, other]) => [one, other].sort() as [string, string]);
const posts = [
  ['unit-drafter', '307001'],
  ['finance-section', '301001'],
  ['performance-section', '301009'],
  ['auditor', '*'],
] as const;

const personal = fc.record({
  post: fc.constantFrom(...posts),
  held: span,
  isOpen: fc.boolean(),
  away: fc.option(span),
  back: fc.option(days),
  ends: fc.option(days),
  leaves: fc.option(days),
  deputy: fc.constantFrom('p-0', 'p-1', 'p-2', 'p-9'),
});

type Personal = typeof personal extends fc.Arbitrary<infer Of> ? Of : never;

/** At most one, where there is something to make it of. */
const perhaps = <Of, Made>(of: Of | null, make: (of: Of) => Made): Made[] => (of === null ? [] : [make(of)]);

function eventsOf({ post: [role, scope], held, isOpen, ends, leaves, ...parts }: Personal, at: number) {
  const appointmentId = a.ids[at] ?? '';
  const [startsOn, endsOn] = held;
  const span = { startsOn, ...(isOpen ? {} : { endsOn }) };
  return [
    a.registered(`p-${at}`),
    a.appointed({ role, scope, ...span }, appointmentId),
    ...absencesOf(parts, span, { at, appointment: { appointmentId, region: a.region, role, scope } }),
    ...perhaps(ends, (day) => a.appointmentEnded(day, appointmentId)),
    ...perhaps(leaves, (day) => a.left(day)),
  ];
}

/** As the rule has it: on days on which all of it is held. */
function absencesOf(
  { away, back, deputy }: Pick<Personal, 'away' | 'back' | 'deputy'>,
  span: Span,
  { at, appointment }: { readonly at: number; readonly appointment: object },
): DomainEvent[] {
  if (away === null || !covers(span, { startsOn: away[0], endsOn: away[1] })) return [];
  const absenceId = a.absenceId.replace(/.$/, String(at));
  const named = { ...a.deputyNamed(...away, deputy).data, absenceId, appointments: [appointment] };
  return [
    { type: 'DeputyNamed', data: named },
    ...perhaps(back, (endsOn) => ({ type: 'DeputyEnded', data: { absenceId, endsOn, endedBy: by } })),
  ];
}

/** A county's organisation in which three people come, stand in for each other, and go; recorded before the first of those days. */
const histories = fc
  .record({
    people: fc.tuple(personal, personal, personal),
    looksAfter: fc.constantFrom<string[][]>([], ['307'], ['307', '405']),
    closed: fc.option(days),
    isAssigned: fc.boolean(),
  })
  .map(({ people: all, looksAfter, closed, isAssigned }) => [
    ...ofUnit('301001', [
      a.unitRegistered('301001', 'budget-line-section', { departments: looksAfter }),
      ...(isAssigned ? [{ type: 'DepartmentsAssigned', data: { departments: ['405'], assignedBy: by } }] : []),
    ]),
    ...ofUnit('301009', [a.unitRegistered('301009', 'performance-section')], 10),
    ...ofUnit('307001', [a.unitRegistered('307001', 'unit'), ...(closed === null ? [] : [a.unitClosed(closed)])], 20),
    ...all.flatMap((person, at) => ofPerson(`p-${at}`, eventsOf(person, at), 30 + at * 10)),
  ]);
