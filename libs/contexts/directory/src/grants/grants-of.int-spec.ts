import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Person } from '#domain/kernel';
import { Sessions } from '#platform/sessions';
import { startContextsApi, type ContextsApi } from '#testing';
import { directory } from '../directory.context.js';
import { administrator } from '../domain/directory-for-spec.js';
import { fits, postSchema } from '../domain/places.js';
import { InRegion } from '../in-region.js';
import { GrantsOf, standingBy } from './grants-of.query.js';
import { ACTING_OVER, WhoActs } from './who-acts.query.js';

const from = { startsOn: '2020-01-01' };
const here = new InRegion('511124', 'Asia/Shanghai');
const day = (away: number): string => here.dayOf(new Date(Date.now() + away * 86_400_000).toISOString());
const [yesterday, today, tomorrow] = [day(-1), day(0), day(1)];

let api: ContextsApi;
let sessions: Sessions;
let grants: GrantsOf;
let acts: WhoActs;
let person: string;
let unit: string;
let cookie: string;
let next = 0;

beforeAll(async () => {
  api = await startContextsApi([directory]);
  [sessions, grants, acts] = [api.app.get(Sessions), api.app.get(GrantsOf), api.app.get(WhoActs)];
  for (const each of [
    { code: '301', name: '财政局', kind: 'finance-bureau' },
    { code: '307', name: '人社局', kind: 'department' },
    { code: '405', name: '教育局', kind: 'department' },
    { code: '301001', name: '行政政法股', kind: 'budget-line-section', departments: ['307', '405'] },
    { code: '301009', name: '绩效股', kind: 'performance-section' },
  ])
    await does('POST units', { ...each, ...from });
  // From then on what is ended may be kept no longer than it is true.
  await grants.of({ cookie: 'nobody’s' });
  await new Promise<void>((resolve) => {
    if (sessions.isListening) resolve();
    else sessions.onChange(resolve);
  });
});
afterAll(() => api.close());

/** Somebody new, signed in, and a unit of their own. The views know both; from then on they know what `project` brings them. */
beforeEach(async () => {
  [person, unit] = [`p-${(next += 1)}`, `307${String(next).padStart(3, '0')}`];
  await does('POST units', { code: unit, name: '单位', kind: 'unit', ...from });
  await does('POST people', { personId: person, unit, name: '王小明' });
  await api.project();
  cookie = await signedIn(person);
});

async function does(route: string, body: object, who: Person = administrator): Promise<Record<string, unknown>> {
  const answer = await api.ask(who, route, { body });
  expect(answer).toMatchObject({ status: 200 });
  return answer.body as Record<string, unknown>;
}
const signedIn = async (personId: string): Promise<string> =>
  (await sessions.begin({ personId, kind: 'browser', by: 'password', from: { address: '::1' } })).secret;
const now = async (of = cookie): Promise<Person | undefined> => (await grants.of({ cookie: of }))?.person;
const roles = async (of = cookie) => (await now(of))?.roles;

const appointed = async (post: object, to = person): Promise<string> => {
  const { appointments } = await does(`POST people/${to}/appointments`, { ...from, ...post });
  await api.project();
  // Nothing tells that something was given: what was found before is kept for three seconds.
  await sessions.revoke([]);
  return (appointments as { appointmentId: string }[]).at(-1)!.appointmentId;
};
const drafts = () => appointed({ role: 'unit-drafter', scope: unit });

describe('who is signed in', () => {
  it('holds nothing without an appointment, and is who they are', async () => {
    expect(await now()).toEqual({ personId: person, unit, roles: [] });
    expect(await now(await signedIn('p-nobody-knows'))).toEqual({ personId: 'p-nobody-knows', unit: '', roles: [] });
  });

  it('holds what their posts grant, at this moment', async () => {
    await drafts();
    await appointed({ role: 'finance-section', scope: '301001' });
    expect(await roles()).toEqual(['finance-section@307', 'finance-section@405', `unit-drafter@${unit}`]);
  });

  it('holds nothing that is over, or is yet to begin', async () => {
    await appointed({ role: 'unit-drafter', scope: unit, endsOn: yesterday });
    await appointed({ role: 'unit-head', scope: unit, startsOn: tomorrow });
    expect(await roles()).toEqual([]);
  });

  it('holds what was given once the views know it, and not before', async () => {
    await does(`POST people/${person}/appointments`, { role: 'unit-head', scope: unit, ...from });
    expect(await roles()).toEqual([]);
  });

  it('is found by an access token as by a cookie', async () => {
    await drafts();
    const begun = await sessions.begin({ personId: person, kind: 'program', by: 'oidc', from: { address: '::1' } });
    const token = await sessions.issue(begun, person);
    const until: unknown = expect.any(Number);
    expect(await grants.of(token)).toEqual({ sessionId: begun.sessionId, person: await now(), until });
  });

  it('is told with when their credential was made anew', async () => {
    await sessions.noteReset(person);
    expect(await now()).toBeUndefined();
    expect(await now(await signedIn(person))).toMatchObject({ credentialResetAt: expect.stringMatching(/Z$/) });
  });

  it('is asked for once while it is kept, and used again, does not end for being idle', async () => {
    const seen = async () =>
      (
        await sessions.store.ask<{ n: number }>(
          `select extract(epoch from now() - seen_at)::int as n from sessions.session where person = $1`,
          [person],
        )
      )[0]?.n;
    await sessions.store.ask(`update sessions.session set seen_at = now() - interval '1 hour' where person = $1`, [
      person,
    ]);
    const [one, other] = await Promise.all([grants.of({ cookie }), grants.of({ cookie })]);
    expect(one).toBeDefined();
    expect(other).toBe(one);
    expect(await grants.of({ cookie })).toBe(one);
    expect(await seen()).toBeLessThan(1800);
  });
});

describe('a deputy', () => {
  it('holds apart what they hold in another’s place, for as long as the other is away', async () => {
    const [principal, appointmentId] = [person, await drafts()];
    await does('POST people', { personId: 'p-deputy', unit, name: '李小红' });
    const { absences } = await does(`POST people/${principal}/absences`, {
      ...{ deputy: 'p-deputy', startsOn: '2020-02-01', endsOn: tomorrow },
    });
    await api.project();
    const deputy = await signedIn('p-deputy');
    expect(await now(deputy)).toEqual({
      ...{ personId: 'p-deputy', unit, roles: [] },
      deputyFor: [{ personId: principal, roles: [`unit-drafter@${unit}`] }],
    });
    const [{ absenceId }] = absences as [{ absenceId: string }];
    await does(`PUT people/${principal}/absences/${absenceId}/end`, { endsOn: yesterday });
    expect(await now(deputy)).toEqual({ personId: 'p-deputy', unit, roles: [] });
    expect(await roles()).toEqual([`unit-drafter@${unit}`]);
    await does(`PUT people/${principal}/appointments/${appointmentId}/end`, { endsOn: yesterday });
  });

  it('holds no longer than whom they stand in for', async () => {
    const appointmentId = await drafts();
    await does('POST people', { personId: 'p-deputy-2', unit, name: '李小红' });
    await does(`POST people/${person}/absences`, { deputy: 'p-deputy-2', startsOn: '2020-02-01', endsOn: tomorrow });
    await api.project();
    const deputy = await signedIn('p-deputy-2');
    expect(await now(deputy)).toHaveProperty('deputyFor');
    await does(`PUT people/${person}/appointments/${appointmentId}/end`, { endsOn: yesterday });
    expect(await now(deputy)).not.toHaveProperty('deputyFor');
  });
});

describe('while the projector stands still', () => {
  it('an appointment that was ended is gone with its own command', async () => {
    const appointmentId = await drafts();
    expect(await roles()).toEqual([`unit-drafter@${unit}`]);
    await does(`PUT people/${person}/appointments/${appointmentId}/end`, { endsOn: yesterday });
    expect(await roles()).toEqual([]);
    await api.project();
    expect(await roles()).toEqual([]);
  });

  it('what began today is gone with the command that takes it back, and can be given anew', async () => {
    const post = { role: 'unit-drafter', scope: unit, startsOn: today };
    const appointmentId = await appointed(post);
    await does('POST people', { personId: `${person}-deputy`, unit, name: '李小红' });
    const { absences } = await does(`POST people/${person}/absences`, {
      ...{ deputy: `${person}-deputy`, startsOn: today, endsOn: tomorrow },
    });
    await api.project();
    const deputy = await signedIn(`${person}-deputy`);
    expect(await now(deputy)).toHaveProperty('deputyFor');
    const [{ absenceId }] = absences as [{ absenceId: string }];
    await does(`PUT people/${person}/absences/${absenceId}/end`, { endsOn: yesterday });
    expect(await now(deputy)).not.toHaveProperty('deputyFor');
    expect(await roles()).toEqual([`unit-drafter@${unit}`]);
    await does(`PUT people/${person}/appointments/${appointmentId}/end`, { endsOn: yesterday });
    expect(await roles()).toEqual([]);
    await appointed(post);
    expect(await roles()).toEqual([`unit-drafter@${unit}`]);
  });

  it('who has left is signed in no more', async () => {
    await drafts();
    expect(await now()).toBeDefined();
    await does(`PUT people/${person}/leaving`, { endsOn: yesterday });
    expect(await now()).toBeUndefined();
    expect(await now(await signedIn(person))).toBeUndefined();
  });

  it('who leaves tomorrow holds what they hold until then', async () => {
    await drafts();
    await does(`PUT people/${person}/leaving`, { endsOn: tomorrow });
    expect(await roles()).toEqual([`unit-drafter@${unit}`]);
  });

  it('a unit that was closed gives nobody anything', async () => {
    await drafts();
    expect(await roles()).toEqual([`unit-drafter@${unit}`]);
    await does(`PUT units/${unit}/closing`, { endsOn: yesterday });
    expect(await roles()).toEqual([]);
  });

  it('a unit that goes on under another code gives nobody anything under the old one', async () => {
    await drafts();
    await does(`PUT units/${unit}/successor`, { successor: '307', how: 'merged', endsOn: yesterday });
    expect(await roles()).toEqual([]);
  });

  it('a department that was taken from a section is out of its holders’ hands; given back, it is theirs again', async () => {
    await appointed({ role: 'finance-section', scope: '301001' });
    expect(await roles()).toEqual(['finance-section@307', 'finance-section@405']);
    await does('PUT units/301001/departments', { departments: ['405'] });
    expect(await roles()).toEqual(['finance-section@405']);
    await does('PUT units/301001/departments', { departments: ['307', '405'] });
    expect(await roles()).toEqual(['finance-section@307', 'finance-section@405']);
    await api.project();
    expect(await roles()).toEqual(['finance-section@307', 'finance-section@405']);
  });

  it('an erased person’s sessions are gone', async () => {
    await does(`PUT people/${person}/leaving`, { endsOn: yesterday });
    await does(`PUT people/${person}/erasure`, {});
    expect(await sessions.store.ask('select from sessions.session where person = $1', [person])).toEqual([]);
  });

  it('a session that was ended is over at once', async () => {
    const { sessionId = '' } = (await grants.of({ cookie })) ?? {};
    await sessions.end(sessionId, 'signed-out');
    expect(await now()).toBeUndefined();
  });

  it('a revocation that could not be put in force is said to be recorded; sent again, it is in force', async () => {
    const appointmentId = await drafts();
    const end = { body: { endsOn: yesterday } };
    const route = `PUT people/${person}/appointments/${appointmentId}/end`;
    await sessions.store.ask('alter table sessions.revoked rename to away');
    expect(await api.ask(administrator, route, end)).toMatchObject({ status: 503, body: { code: 'not-in-force-yet' } });
    await sessions.store.ask('alter table sessions.away rename to revoked');
    expect(await api.ask(administrator, route, end)).toMatchObject({ status: 200 });
    expect(await roles()).toEqual([]);
  });
});

describe('who acts over a unit', () => {
  const ids = async (also: readonly string[] = []) => (await acts.over(unit, also)).map(({ personId }) => personId);
  const registered = async (personId: string): Promise<string> => {
    await does('POST people', { personId, unit, name: '李小红' });
    return personId;
  };
  const away = (deputy: string, principal = person) =>
    does(`POST people/${principal}/absences`, { deputy, startsOn: '2020-02-01', endsOn: tomorrow });

  it('is whoever holds something over it, by whatever post, as they are when signed in, and nobody else', async () => {
    const places = { [unit]: 'unit', '307': 'department', '301001': 'budget-line-section', '*': '*' } as const;
    const all = Object.entries({ ...places, '301009': 'performance-section' } as const);
    for (const role of postSchema.options) {
      const [scope] = all.find(([, kind]) => fits(role, kind)) ?? [];
      await appointed({ role, scope }, await registered(`p-${role}`));
    }
    await away(await registered('p-for-section'), 'p-finance-section');
    await api.project();
    const known = await api.rows.query<{ id: string }[]>(
      `select person_id as id from people__v1 order by person_id collate "C"`,
    );
    const everybody = await Promise.all(known.map(async ({ id }) => now(await signedIn(id))));
    const isOver = ({ roles }: { readonly roles: readonly string[] }) =>
      roles.some((role) => [unit, '307', '*'].includes(role.split('@')[1] ?? ''));
    const expected = everybody.filter((each) => each && [each, ...(each.deputyFor ?? [])].some(isOver));
    expect(await acts.over(unit)).toEqual(expected);
    const named = [...postSchema.options.map((role) => `p-${role}`), 'p-for-section'];
    expect(expected.map((each) => each?.personId)).toEqual(expect.arrayContaining(named));
  });

  it('is who stands in for one of these, in whose place, until the other is back or holds it no more', async () => {
    const appointmentId = await drafts();
    const deputy = await registered(`${person}-deputy`);
    const { absences } = await away(deputy);
    await api.project();
    expect(await acts.over(unit)).toContainEqual({
      ...{ personId: deputy, unit, roles: [] },
      deputyFor: [{ personId: person, roles: [`unit-drafter@${unit}`] }],
    });
    const [{ absenceId }] = absences as [{ absenceId: string }];
    await does(`PUT people/${person}/absences/${absenceId}/end`, { endsOn: yesterday });
    expect(await ids()).toContain(person);
    expect(await ids()).not.toContain(deputy);
    await does(`PUT people/${person}/appointments/${appointmentId}/end`, { endsOn: yesterday });
    expect(await ids()).not.toContain(person);
  });

  it('is whoever is asked for by name and is there, and their deputy, whatever they hold', async () => {
    const other = await registered(`${person}-other`);
    await appointed({ role: 'unit-head', scope: '405' });
    const deputy = await registered(`${person}-deputy`);
    await away(deputy);
    await api.project();
    expect(await ids()).not.toContain(person);
    const asked = await acts.over(unit, [person, other, 'p-nobody-knows']);
    expect(asked).toContainEqual({ personId: person, unit, roles: ['unit-head@405'] });
    expect(asked).toContainEqual({ personId: other, unit, roles: [] });
    expect(asked.map(({ personId }) => personId)).toContain(deputy);
    expect(asked.map(({ personId }) => personId)).not.toContain('p-nobody-knows');
    await does(`PUT people/${other}/leaving`, { endsOn: yesterday });
    expect(await ids([other])).not.toContain(other);
    await does(`PUT people/${person}/leaving`, { endsOn: tomorrow });
    expect(await ids([person])).toContain(person);
  });

  it('is nobody of a section from which the department was taken, with its own command', async () => {
    await appointed({ role: 'finance-section', scope: '301001' });
    expect(await ids()).toContain(person);
    await does('PUT units/301001/departments', { departments: ['405'] });
    expect(await ids()).not.toContain(person);
    await does('PUT units/301001/departments', { departments: ['307', '405'] });
    await api.project();
    expect(await ids()).toContain(person);
  });
});

describe('however large the organisation', () => {
  // Before all who are signed in, whom a merge would else find at its beginning.
  const filled = [
    `insert into units__v1 select 'u-' || n, '511124', 'u-' || n, n, 'unit', '2020-01-01', null, null, '[]', 0, now()
      from generate_series(1, 2000) as n`,
    `insert into people__v1 select 'a-' || n, '511124', '307', null, null, null, null, false, 0, now()
      from generate_series(1, 5000) as n`,
    `insert into appointments__v1 select gen_random_uuid(), gen_random_uuid(), 'a-' || n / 3, '511124', 'unit-head',
      'u-' || n / 10, '2020-01-01', null, null, null, null, null, now() from generate_series(3, 15000) as n`,
    `insert into sessions.revoked select 'appointment', gen_random_uuid(), '2020-01-01' from generate_series(1, 5000)`,
    'analyze units__v1, people__v1, appointments__v1, sessions.revoked',
  ].join(';');
  /** As a statement is planned that has been asked for often, of whatever values. */
  const plan = async (statement: string, values: string) => {
    const client = await sessions.store.pool.connect();
    try {
      await client.query(`begin; ${filled}; set local plan_cache_mode = force_generic_plan`);
      await client.query(`prepare planned as ${statement}`);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain execute planned (${values})`);
      await client.query('deallocate planned');
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const sought = (...indexes: readonly string[]) =>
    indexes.map((each) => expect.stringMatching(new RegExp(`${each}.*\\n +Index Cond:|${each}.*\\n.*Index Cond: `)));
  const WHOLE = /Seq Scan on (appointments|people|revoked)/;
  const held = ['appointments__v1_person', 'people__v1_pkey', 'revoked_pkey', 'units__v1_list'];

  it.each([
    ['secret', `'\\x00'`],
    ['session_id', `'00000000-0000-4000-8000-000000000000'`],
  ] as const)('what somebody holds is looked for by indexes, by %s', async (column, value) => {
    const found = await plan(standingBy(column), `${value}, '511124', '2026-01-01'`);
    for (const index of sought(...held)) expect(found).toEqual(index);
    expect(found).not.toMatch(WHOLE);
  });

  it('who acts over a unit is looked for by indexes, but for the sections, among the units', async () => {
    const found = await plan(ACTING_OVER, `'{*,307,307001}', '511124', '2026-01-01', '{p-1}'`);
    for (const index of sought(...held, 'appointments__v1_list', 'appointments__v1_appointment'))
      expect(found).toEqual(index);
    expect(found).not.toMatch(WHOLE);
  });
});

it('another process hears of what was taken away here', async () => {
  await drafts();
  const url = 'url' in api.rows.options ? api.rows.options.url : '';
  const others = new Sessions(url, { master: {}, poolSize: 1, onError: () => undefined });
  const theirs = new GrantsOf(others, here);
  await theirs.of({ cookie });
  await new Promise<void>((resolve) => {
    if (others.isListening) resolve();
    else others.onChange(resolve);
  });
  expect((await theirs.of({ cookie }))?.person.roles).toHaveLength(1);
  const heard = new Promise<void>((resolve) => void others.onChange(resolve));
  const [{ appointmentId } = { appointmentId: '' }] = await sessions.store.ask<{ appointmentId: string }>(
    `select appointment_id as "appointmentId" from appointments__v1 where person_id = $1`,
    [person],
  );
  await does(`PUT people/${person}/appointments/${appointmentId}/end`, { endsOn: yesterday });
  await heard;
  expect((await theirs.of({ cookie }))?.person.roles).toEqual([]);
  await others.close();
});
