import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { CommandBus } from '@nestjs/cqrs';
import { digestOf, uuidv5, type RecordedEvent } from '#domain/kernel';
import { PersonKeys } from '#platform/personal-data';
import { startContextsApi, testToken, type ContextsApi } from '#testing';
import { directory } from '../directory.context.js';
import { administrator, auditor, drafter } from '../domain/directory-for-spec.js';
import { InRegion } from '../in-region.js';
import { applyImport } from '../jobs/apply-import/apply-import.processor.js';
import { eraseKeys } from '../jobs/erase-keys.processor.js';
import { LookUp } from '../views/units/neighbours.query.js';

const NAME = '欧阳小明';
const TELEPHONE = '13800000000';
const file = (...lines: string[]) => lines.map((line) => line.replaceAll(' ', ',')).join('\n');
const ROSTER = file(
  '单位编码 单位名称 姓名 手机 登录名 角色 起始日期',
  `301 财政局 ${NAME} ${TELEPHONE} ouyang 单位负责人 2024-01-01`,
  '307 人社局 李四   部门审核 2024-01-01',
  '307001 人社局机关 =王五   填报人 2024年1月',
);

/** A job as its queue gives it: the same senders at every run. */
const jobOf = (importId: string) => {
  const sender = (key: string) => ({
    envelope: (asked: object) => ({
      ...{ commandId: uuidv5(key), commandHash: digestOf(asked), actor: { system: 'spec' }, correlationId: 'c' },
      recordedAt: new Date(0).toISOString(),
    }),
  });
  return { ...sender(importId), part: (name: number) => sender(`${importId}/${name}`) };
};

interface Shown {
  readonly importId: string;
  readonly version: number;
  readonly status: string;
  readonly findings: readonly { readonly number: number; readonly code: string; readonly proposal?: string }[];
}

describe('an import of the organisation', () => {
  let api: ContextsApi;
  beforeAll(async () => {
    api = await startContextsApi([directory]);
  });
  afterAll(() => api.close());

  const ask = (route: string, body?: object, who = administrator) =>
    api.ask(who, route, body === undefined ? {} : { body });

  async function send(text: string | Uint8Array, { who = administrator, name = '花名册.csv' } = {}) {
    const response = await fetch(
      `${await api.app.getUrl()}/api/v1/organisation-imports?fileName=${encodeURIComponent(name)}`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${testToken(who)}`, 'content-type': 'text/csv' },
        body: Buffer.from(text),
      },
    );
    return { status: response.status, body: (await response.json()) as Shown & { code?: string } };
  }
  async function exported(sheet?: string) {
    const response = await fetch(
      `${await api.app.getUrl()}/api/v1/organisation/export${sheet === undefined ? '' : `?sheet=${sheet}`}`,
      {
        headers: { authorization: `Bearer ${testToken(auditor)}` },
      },
    );
    return Buffer.from(await response.arrayBuffer());
  }
  const recorded = async (): Promise<RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    for await (const event of api.eventStore.readAll({ prefixes: ['unit-', 'person-', 'organisationImport-'] }))
      events.push(event);
    return events;
  };
  const processed = async (importId: string, send?: (command: object) => Promise<unknown>) => {
    const of = <T>(token: abstract new (...args: never[]) => T): T => api.app.get<T>(token, { strict: false });
    const bus = of(CommandBus);
    const Processor = applyImport.processor as unknown as new (...needs: unknown[]) => {
      run(payload: object, job: object): Promise<void>;
    };
    const sending = send === undefined ? bus : { execute: send };
    await new Processor(sending, of(PersonKeys), of(LookUp), of(InRegion)).run({ importId }, jobOf(importId));
    await api.project();
  };
  /** Everything that the database keeps, in every schema that it has. */
  const kept = async (): Promise<string> => {
    const keys = api.app.get(PersonKeys, { strict: false });
    const papers = await keys.pool.query<{ p: string; open: Buffer | null }>(
      'select p::text, open from personal_data.paper p',
    );
    const opened = papers.rows.map(({ p, open }) => [p, open === null ? '' : gunzipSync(open).toString('utf8')]);
    const rows: unknown = await api.rows.query(
      'select u::text from units__v1 u union all select p::text from people__v1 p',
    );
    return JSON.stringify([opened, rows, await recorded()]);
  };

  it('is for an administrator alone', async () => {
    for (const who of [drafter, auditor]) {
      expect(await send(ROSTER, { who })).toMatchObject({ status: 403, body: { code: 'not-an-administrator' } });
      expect(await ask('GET organisation-imports', undefined, who)).toMatchObject({ status: 403 });
    }
    expect(await ask('GET organisation/export', undefined, drafter)).toMatchObject({
      status: 403,
      body: { code: 'sees-only-part' },
    });
    expect(await send('没有表头\n')).toMatchObject({ status: 422, body: { code: 'not-an-organisation' } });
  });

  it('records nothing, and keeps no name in clear, until it is accepted', async () => {
    const { status, body } = await send(ROSTER);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ status: 'waiting', version: 1, fileName: '花名册.csv', steps: 8 },
      counts: { unit: { added: 3 }, person: { added: 3 }, appointment: { added: 2 } },
      findingCounts: { error: 1 },
    });
    expect(body.findings[0]).toMatchObject({ number: 1, code: 'not-a-day', proposal: '2024-01-01', line: 4 });
    expect(await recorded()).toEqual([]);
    expect(await kept()).not.toMatch(new RegExp(`${NAME}|${TELEPHONE}|ouyang|花名册`));
    const { importId } = body;
    const accept = (version: number) => ask(`POST organisation-imports/${importId}/acceptance`, { version });
    expect(await accept(1)).toMatchObject({ status: 409, body: { code: 'organisation-errors-open' } });
    const decide = (version: number, ...decisions: object[]) =>
      ask(`POST organisation-imports/${importId}/decisions`, { version, decisions });
    expect(await decide(1, { do: 'accept', finding: 99 })).toMatchObject({
      status: 422,
      body: { code: 'cannot-decide' },
    });
    expect(await decide(1, { do: 'accept', finding: 1 })).toMatchObject({
      status: 200,
      body: { version: 2, steps: 9, findingCounts: { error: 0 } },
    });
    expect(await decide(1, { do: 'accept', finding: 1 })).toMatchObject({
      status: 409,
      body: { code: 'organisation-import-stale' },
    });
    expect(await accept(1)).toMatchObject({ status: 409, body: { code: 'organisation-import-stale' } });
    const changes = await ask(`GET organisation-imports/${importId}/changes?limit=4&after=3`);
    expect(changes.body).toMatchObject({
      items: [{ step: 4, does: 'register-person', says: { name: NAME } }, {}, {}, {}],
      next: '7',
    });
    expect(await accept(2)).toMatchObject({ status: 200, body: { status: 'accepted', taken: 0 } });
    expect(await kept()).not.toMatch(new RegExp(`${NAME}|${TELEPHONE}|ouyang|花名册`));
    // Sent again, as after an answer that was lost.
    expect(await accept(2)).toMatchObject({ status: 200 });
    expect(await recorded()).toMatchObject([
      { type: 'OrganisationImportAccepted', data: { steps: 9, acceptedBy: administrator.personId } },
    ]);
  });

  it('is applied in the name of who accepted it, goes on after a stop, and does nothing twice', async () => {
    const [{ importId }] = ((await ask('GET organisation-imports')).body as { items: Shown[] }).items as [Shown];
    const bus = api.app.get(CommandBus, { strict: false });
    let left = 4;
    const stops = (command: object) => {
      left -= 1;
      if (left < 0) throw new Error('the worker was killed');
      return bus.execute(command);
    };
    await expect(processed(importId, stops)).rejects.toThrow('killed');
    await processed(importId);
    await processed(importId);
    const events = await recorded();
    expect(events.map(({ type }) => type).sort()).toEqual(
      [
        ...Array<string>(3).fill('AppointmentMade'),
        ...['OrganisationImportAccepted', 'OrganisationImportApplied'],
        ...[...Array<string>(3).fill('PersonRegistered'), ...Array<string>(3).fill('UnitRegistered')],
      ].sort(),
    );
    const applied = events.find(({ type }) => type === 'OrganisationImportApplied');
    expect(applied).toMatchObject({ data: { done: 9, refused: 0, refusals: [] } });
    for (const { metadata } of events.filter((each) => each !== applied))
      expect(metadata.actor).toMatchObject(administrator);
    expect((await ask(`GET organisation-imports/${importId}`)).body).toMatchObject({ status: 'applied', taken: 9 });
    const people = (await ask('GET people')).body as { items: { name: string }[] };
    expect(people.items.map(({ name }) => name)).toEqual([NAME, '李四', '=王五']);
    expect(await kept()).not.toMatch(new RegExp(`${NAME}|${TELEPHONE}|ouyang`));
  });

  it('says who succeeds a unit and who acts for somebody, in posts that it has made itself', async () => {
    await ask('POST units', { code: '307009', name: '旧站', kind: 'unit', startsOn: '2024-01-01' });
    await api.project();
    const successions = '单位编码 承接单位 承接方式 截止日期';
    const deputies = '姓名 代理人 角色 任职单位 起始日期 截止日期';
    const files = [
      file(successions, '307009 人社局机关 合并 2026-01-31'),
      file('姓名 角色 任职单位 起始日期', `${NAME} 审计 * 2026-02-01`),
      file(deputies, `${NAME} 李四 单位负责人  2026-03-02 2026-03-13`, `${NAME} 李四 审计 * 2026-03-02 2026-03-13`),
    ];
    for (const text of files) {
      const { body } = await send(text);
      expect(body).toMatchObject({ findings: [] });
      await ask(`POST organisation-imports/${body.importId}/acceptance`, { version: 1 });
      await processed(body.importId);
      expect((await ask(`GET organisation-imports/${body.importId}`)).body).toMatchObject({ refusals: [] });
    }
    const { data } = (await recorded()).find(({ type }) => type === 'DeputyNamed') ?? {};
    expect(data).toMatchObject({ appointments: [{ role: 'unit-head' }, { role: 'auditor' }] });
    expect((await exported('successions')).toString()).toContain('"307009","307001","并入","2026-01-31"');
    expect((await exported('deputies')).toString()).toMatch(
      /"欧阳小明","[^"]+","李四","审计","全区域","2026-03-02","2026-03-13"/,
    );
  });

  it('of what was exported changes nothing, and has nothing that was taken back', async () => {
    const { items } = (await ask('GET people')).body as { items: { personId: string; name: string }[] };
    const { personId } = items.find(({ name }) => name === '李四')!;
    const post = { role: 'auditor', scope: '*', startsOn: '2026-03-02' };
    const { appointments } = (await ask(`POST people/${personId}/appointments`, post)).body as {
      appointments: { appointmentId: string }[];
    };
    await ask(`PUT people/${personId}/appointments/${appointments.at(-1)?.appointmentId}/end`, {
      endsOn: '2026-03-01',
    });
    await api.project();
    expect((await exported('appointments')).toString()).not.toContain('2026-03-02');
    for (const sheet of [undefined, 'units', 'people', 'appointments', 'deputies', 'successions']) {
      const bytes = await exported(sheet);
      if (sheet === 'people') expect(bytes.toString()).toContain(`"'=王五"`);
      const { body } = await send(bytes);
      expect(body).toMatchObject({ status: 'waiting', steps: 0, findings: [] });
      const accepted = await ask(`POST organisation-imports/${body.importId}/acceptance`, { version: 1 });
      expect(accepted).toMatchObject({ status: 409, body: { code: 'nothing-to-do' } });
      expect(await ask(`PUT organisation-imports/${body.importId}/discarding`)).toMatchObject({
        body: { status: 'discarded' },
      });
    }
  });

  it('says what a rule refused, for the organisation has changed since', async () => {
    const { body } = await send(
      file('单位编码 单位名称 起始日期', '405 教育局 2024-01-01', '405001 教育局机关 2024-01-01'),
    );
    await ask('POST units', { code: '405', name: '教体局', kind: 'department', startsOn: '2024-01-01' });
    await ask(`POST organisation-imports/${body.importId}/acceptance`, { version: 1 });
    await processed(body.importId);
    expect((await ask(`GET organisation-imports/${body.importId}`)).body).toMatchObject({
      ...{ status: 'applied', taken: 2 },
      refusals: [{ step: 1, does: 'register-unit', of: '405', reason: 'unit-code-used' }],
    });
  });

  it('goes with a person that it names and who is erased, and they read 〔已注销〕 in the next export', async () => {
    const { items } = (await ask('GET people')).body as { items: { personId: string; name: string }[] };
    const { personId } = items.find(({ name }) => name === '李四')!;
    const { body } = await send(file('姓名 所在单位 手机', '李四 307 13900000000'));
    await ask(`PUT people/${personId}/leaving`, { endsOn: '2025-12-31' });
    expect(await ask(`PUT people/${personId}/erasure`)).toMatchObject({ status: 200 });
    const EraseKeys = eraseKeys.processor as unknown as new (...needs: unknown[]) => {
      run(payload: object, job: object): Promise<void>;
    };
    await new EraseKeys({}, api.app.get(PersonKeys, { strict: false })).run({ personId }, {});
    await api.project();
    expect((await ask(`GET organisation-imports/${body.importId}`)).body).toMatchObject({ status: 'gone' });
    expect(await ask(`POST organisation-imports/${body.importId}/acceptance`, { version: 1 })).toMatchObject({
      ...{ status: 409, body: { code: 'organisation-import-not-waiting' } },
    });
    expect((await exported('people')).toString()).toContain(`"${personId}","〔已注销〕","307"`);
    expect((await send(await exported())).body).toMatchObject({ steps: 0, findings: [] });
  });
});
