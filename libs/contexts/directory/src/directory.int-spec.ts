import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { records } from '#contexts/records';
import { rules } from '#contexts/rules';
import { type RecordedEvent } from '#domain/kernel';
import { emptyTip, nextTip } from '#platform/event-store';
import { ERASED, NOT_OPENED, PersonKeys } from '#platform/personal-data';
import { rowsIn, startContextsApi, type ContextsApi } from '#testing';
import { directory } from './directory.context.js';
import { administrator, auditor, drafter } from './domain/directory-for-spec.js';
import { WhoTakesOver } from './record-leaving/who-takes-over.query.js';
import { appointments } from './views/appointments/appointments.projection.js';
import { people } from './views/people/people.projection.js';
import { units } from './views/units/units.projection.js';

const NAME = '欧阳小明';
const body = { personId: 'p-1', unit: '307001', name: NAME, telephone: '13800000000', loginName: 'ouyang' };
const from = { startsOn: '2020-01-01' };

describe('the directory over HTTP', () => {
  let api: ContextsApi;
  beforeAll(async () => {
    api = await startContextsApi([directory, rules, records]);
    for (const unit of [
      { code: '301', name: '财政局', kind: 'finance-bureau' },
      { code: '307', name: '人社局', kind: 'department' },
      { code: '307001', name: '人社局机关', kind: 'unit' },
      { code: '301001', name: '行政政法股', kind: 'budget-line-section', departments: ['307'] },
      { code: '405', name: '教育局', kind: 'department' },
    ]) {
      expect(await ask('POST units', { ...unit, ...from })).toMatchObject({ status: 200, etag: '"0"' });
    }
    await api.project();
  });
  afterAll(() => api.close());

  const ask = (route: string, asked?: object, who = administrator) =>
    api.ask(who, route, asked === undefined ? {} : { body: asked });

  async function recorded(): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of api.eventStore.readAll({ prefixes: ['unit-', 'person-'] })) events.push(event);
    return events;
  }

  it('shows everybody the units in their sight, and the administrator all', async () => {
    const codes = async (who: typeof administrator) =>
      ((await ask('GET units?limit=200', undefined, who)).body as { items: { code: string }[] }).items.map(
        ({ code }) => code,
      );
    expect(await codes(administrator)).toEqual(['301', '301001', '307', '307001', '405']);
    expect(await codes(auditor)).toHaveLength(5);
    expect(await codes(drafter)).toEqual(['307001']);
    expect(await ask('GET units?code=307')).toMatchObject({ body: { items: [{ code: '307' }, { code: '307001' }] } });
    const page = await ask('GET units?limit=2');
    expect(page.body).toMatchObject({ items: [{ code: '301' }, { code: '301001' }], next: expect.any(String) });
  });

  it('lets nobody but the administrator change it, and makes no key for who may not', async () => {
    for (const who of [drafter, auditor]) {
      expect(await ask('POST people', { ...body, personId: 'p-9' }, who)).toMatchObject({
        status: 403,
        body: { code: 'not-an-administrator' },
      });
    }
    const rename = (code: string, who: typeof drafter) => ask(`PUT units/${code}/name`, { name: '新' }, who);
    expect(await rename('307', auditor)).toMatchObject({ status: 403, body: { code: 'not-an-administrator' } });
    expect(await rename('307001', drafter)).toMatchObject({ status: 403 });
    // What is beyond their sight is not there, as what nobody has registered.
    for (const code of ['307', '999']) {
      expect(await rename(code, drafter)).toMatchObject({ status: 404, body: { code: 'unit-not-found', unit: code } });
    }
  });

  it('registers a person, of whom only boxes are kept, and opens the name where it answers', async () => {
    const made = await ask('POST people', body);
    expect(made).toMatchObject({ status: 200, body: { personId: 'p-1', unit: '307001', isErased: false } });
    expect(JSON.stringify(made.body)).not.toContain(NAME);
    await api.project();
    for (const who of [administrator, auditor, drafter]) {
      expect(await ask('GET people/p-1', undefined, who)).toMatchObject({
        status: 200,
        body: { name: NAME, telephone: '13800000000', loginName: 'ouyang', revision: 0 },
      });
    }
    const stranger = { ...drafter, roles: ['unit-drafter@405'] };
    expect(await ask('GET people/p-1', undefined, stranger)).toMatchObject({ status: 404 });
    expect(await ask('GET people', undefined, stranger)).toMatchObject({ body: { items: [] } });
    expect(await ask('POST people', body)).toMatchObject({ status: 409, body: { code: 'person-is-registered' } });
  });

  it('finds people by part of their name, page by page, within one’s sight', async () => {
    for (const [personId, name] of [
      ['p-3', '王小'],
      ['p-4', '小王'],
    ]) {
      await ask('POST people', { personId, unit: '405', name });
    }
    await api.project();
    const named = (name: string, more = '', who = administrator) =>
      ask(`GET people?name=${encodeURIComponent(name)}${more}`, undefined, who);
    const first = await named('小', '&limit=2');
    expect(first.body).toMatchObject({ items: [{ personId: 'p-1' }, { personId: 'p-3' }], next: expect.any(String) });
    const { next } = first.body as { next: string };
    expect((await named('小', `&limit=2&after=${next}`)).body).toEqual({
      items: [expect.objectContaining({ name: '小王' })],
    });
    expect((await named('小', '', drafter)).body).toMatchObject({ items: [{ personId: 'p-1' }] });
    expect((await named('〔')).body).toEqual({ items: [] });
  });

  it('registers many at once, and asks those to come again for whom no key could be made in time', async () => {
    const register = (at: number) => ask('POST people', { personId: `many-${at}`, unit: '405', name: `张${at}` });
    const many = Array.from({ length: 50 }, (_, at) => at);
    const { pool } = api.app.get(PersonKeys);
    const taken = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    const unavailable = { status: 503, body: { code: 'unavailable' } };
    const refused = await Promise.all(many.map(register));
    for (const client of taken) client.release();
    expect(refused).toMatchObject(many.map(() => unavailable));
    const answers = await Promise.all(many.map(register));
    for (const [at, answer] of answers.entries()) {
      if (answer.status === 200) continue;
      expect(answer).toMatchObject(unavailable);
      expect(await register(at)).toMatchObject({ status: 200 });
    }
  });

  it('opens no name in the place of another', async () => {
    const box = `select name from people__v1 where person_id = 'p-4'`;
    const [own]: { name: string }[] = await api.rows.query(box);
    await api.rows.query(`update people__v1 set name = (${box.replace('p-4', 'p-3')}) where person_id = 'p-4'`);
    expect((await ask('GET people?unit=405')).body).toMatchObject({ items: [{ name: '王小' }, { name: NOT_OPENED }] });
    await api.rows.query(`update people__v1 set name = $1 where person_id = 'p-4'`, [own?.name]);
  });

  it('appoints, names a deputy, and says who holds what on a day', async () => {
    await ask('POST people', { personId: 'p-2', unit: '307001', name: '李四' });
    const appoint = { role: 'unit-drafter', scope: '307001', startsOn: '2026-01-01' };
    expect(await ask('POST people/p-1/appointments', appoint)).toMatchObject({ status: 200, etag: '"1"' });
    expect(await ask('POST people/p-1/appointments', appoint)).toMatchObject({ status: 409 });
    await ask('POST people/p-2/appointments', { role: 'finance-section', scope: '301001', startsOn: '2026-01-01' });
    const away = { deputy: 'p-2', startsOn: '2099-03-02', endsOn: '2099-03-13' };
    expect(await ask('POST people/p-1/absences', away)).toMatchObject({ status: 200 });
    await api.project();
    const holders = async (on: string) => (await ask(`GET holders?on=${on}`)).body;
    const drafts = { personId: 'p-1', role: 'unit-drafter', grants: ['unit-drafter@307001'] };
    expect(await holders('2099-03-02')).toMatchObject({
      items: [
        { personId: 'p-2', role: 'finance-section', grants: ['finance-section@307'] },
        drafts,
        { personId: 'p-2', name: '李四', role: 'unit-drafter', deputyFor: 'p-1', deputyForName: NAME },
      ],
    });
    expect(await holders('2099-03-14')).toMatchObject({ items: [{}, drafts] });
    // Nothing was recorded then, whatever is said of those days since.
    expect(await holders('2026-01-02')).toEqual({ items: [] });
    const first = (await ask('GET holders?on=2099-03-02&limit=1')).body as { next: string };
    expect(await ask(`GET holders?on=2099-03-02&after=${first.next}`)).toMatchObject({ body: { items: [drafts, {}] } });
    expect(await ask('GET holders?on=2026-02-30')).toMatchObject({ status: 400 });
    expect(await ask('GET appointments?personId=p-2')).toMatchObject({ body: { items: [{}, {}] } });
    const { items: absences } = (await ask('GET appointments?deputyFor=p-1')).body as { items: object[] };
    expect(absences).toEqual([
      expect.objectContaining({ personId: 'p-2', name: '李四', deputyForName: NAME, actsTo: '2099-03-13' }),
    ]);
    const { items: own } = (await ask('GET appointments?personId=p-1')).body as { items: object[] };
    expect(own).toEqual([expect.objectContaining({ name: NAME, deputyFor: null })]);
    expect(own[0]).not.toHaveProperty('deputyForName');
  });

  it('renames, assigns, moves, and closes with a day', async () => {
    expect(await ask('PUT units/405/name', { name: '教体局' })).toMatchObject({
      status: 200,
      body: { name: '教体局' },
    });
    expect(await ask('PUT units/301001/departments', { departments: ['307', '405'] })).toMatchObject({
      status: 200,
      body: { departments: ['307', '405'] },
    });
    expect(await ask('PUT people/p-2/unit', { unit: '405' })).toMatchObject({ status: 200, body: { unit: '405' } });
    expect(await ask('PUT people/p-2/details', { telephone: '1' })).toMatchObject({ status: 200 });
    expect(await ask('PUT units/307/closing', { endsOn: '2030-01-01' })).toMatchObject({
      status: 409,
      body: { code: 'unit-has-units', below: ['307001'] },
    });
    const succession = { successor: '405', how: 'merged', endsOn: '2098-12-31' };
    expect(await ask('PUT units/307001/successor', succession)).toMatchObject({
      status: 200,
      body: { successor: '405' },
    });
    expect(await ask('POST units', { code: '307001', name: '新', kind: 'unit', ...from })).toMatchObject({
      status: 409,
    });
  });

  it('keeps the record whole and the same rows when who left is erased, and shows the name to nobody', async () => {
    expect(await ask('PUT people/p-1/erasure')).toMatchObject({ status: 409, body: { code: 'person-has-not-left' } });
    const { appointments: held } = (await ask('PUT people/p-1/unit', { unit: '307' })).body as {
      appointments: { appointmentId: string; scope: string }[];
    };
    const handOver = held.map(({ appointmentId }) => ({ appointmentId, to: 'p-2' }));
    const leaving = { endsOn: '2026-01-01', handOver };
    expect(await ask('PUT people/p-1/leaving', leaving)).toMatchObject({ status: 200, body: { leftOn: '2026-01-01' } });
    const leaver = await api.app.get(WhoTakesOver).from('p-1');
    expect(leaver).toMatchObject({ leftOn: '2026-01-01', recordedBy: administrator.personId });
    expect(held.map(({ scope }) => leaver?.takerOver(scope))).toEqual(held.map(() => 'p-2'));
    await api.project();
    const before = await Promise.all([units, people, appointments].map((view) => rowsIn(api.rows, view)));
    expect(await ask('PUT people/p-1/erasure')).toMatchObject({ status: 200, body: { isErased: true } });
    // Before any view has heard of it.
    expect(await ask('GET people/p-1')).toMatchObject({ body: { name: ERASED, telephone: ERASED } });
    expect(await Promise.all([units, people, appointments].map((view) => rowsIn(api.rows, view)))).toEqual(before);
    await api.project();
    expect(await ask('GET people/p-1')).toMatchObject({ body: { name: ERASED, telephone: null, isErased: true } });
    expect(await ask('PUT people/p-1/details', { name: NAME })).toMatchObject({ status: 409 });

    const events = await recorded();
    const tips = new Map<string, ReturnType<typeof emptyTip>>();
    for (const event of events)
      tips.set(event.stream, nextTip(tips.get(event.stream) ?? emptyTip(event.stream), event));
    expect(tips.size).toBeGreaterThan(5);
    const all: unknown = await api.rows.query(`select string_agg(t::text, ' ') as text from (
      select to_jsonb(p)::text from people__v1 p union all select to_jsonb(a)::text from appointments__v1 a
      union all select to_jsonb(o)::text from outbox o union all select to_jsonb(k)::text from parked_stream k) as t`);
    const everywhere = JSON.stringify(events) + JSON.stringify(all);
    for (const trace of [NAME, '13800000000', 'ouyang']) expect(everywhere).not.toContain(trace);
  });
});
