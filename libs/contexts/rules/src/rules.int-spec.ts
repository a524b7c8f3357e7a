import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LAST_KNOWN_YEAR } from '#domain/calendar';
import { entityDrift, projectTwice, recordedEvents, startContextsApi, type ContextsApi } from '#testing';
import * as a from './domain/rules-for-spec.js';
import { InForce } from './in-force.query.js';
import { rules } from './rules.context.js';
import { seedingsOf } from './seed-rules/seedings.js';
import { rulesView } from './views/rules/rules.projection.js';

let api: ContextsApi;
beforeAll(async () => {
  api = await startContextsApi([rules]);
  const file = [{ region: '*', fromYear: 2021, ...a.written }];
  const seedings = seedingsOf({ region: a.region, file, recordedAt: '2026-01-01T00:00:00.000Z' });
  for (const seeding of seedings) await api.eventStore.decide(...seeding);
});
afterAll(() => api.close());

const get = async (path: string, who = a.auditor) => {
  await api.project();
  return api.ask(who, `GET ${path}`);
};
const draft = (year: number, changes: object = {}) =>
  api.ask(a.administrator, `PUT rules/${year}/draft`, { body: { ...a.written, ...changes } });

/** Drafted and published by the administrator. */
async function publish(year: number, changes: object) {
  const { body } = await draft(year, changes);
  const { contentHash } = (body as { draft: { contentHash: string } }).draft;
  return api.ask(a.administrator, `POST rules/${year}/versions`, { body: { contentHash } });
}

describe('the rules of a region over HTTP', () => {
  it('hold from the first year of the file on, and for no year before', async () => {
    const inForce = api.app.get(InForce);
    expect(await inForce.findYear(2020)).toBeUndefined();
    await expect(inForce.forYear(2020)).rejects.toMatchObject({ code: 'no-rules-for-year' });
    for (const year of [2021, 2022, 2026, 2100])
      expect((await inForce.forYear(year)).named).toEqual({ region: a.region, year: 2021, version: 1 });
    expect(await get('rules/2024')).toMatchObject({
      body: { fiscalYear: 2024, inForce: { fiscalYear: 2021, version: 1 }, versions: [] },
    });
    expect((await get('rules/2020')).body).toEqual({ region: a.region, fiscalYear: 2020, versions: [], remarks: [] });
  });

  it('are drafted with every fault told, which holds for nobody, and cannot be published so', async () => {
    const drafted = await draft(2022, { scoringPolicy: { id: 'MOF-1999', version: 1 } });
    expect(drafted).toMatchObject({
      status: 200,
      body: { draft: { faults: [{ path: 'scoringPolicy', zh: expect.stringContaining('没有评分办法 MOF-1999') }] } },
    });
    const { contentHash } = (drafted.body as { draft: { contentHash: string } }).draft;
    const body = { contentHash };
    expect(await api.ask(a.administrator, 'POST rules/2022/versions', { body })).toMatchObject({
      ...{ status: 422, body: { code: 'rules-are-faulty', faults: [{ path: 'scoringPolicy' }] } },
    });
    expect((await api.app.get(InForce).forYear(2022)).named.version).toBe(1);
    expect(await get('rules/2022')).toMatchObject({
      body: { draft: { draftedBy: 'p-administrator', faults: [{ path: 'scoringPolicy' }] }, inForce: { version: 1 } },
    });
  });

  it('hold from their publication on, at that very moment, and an earlier version never changes', async () => {
    const inForce = api.app.get(InForce);
    const before = await inForce.forYear(2025);
    expect(await publish(2025, { severities: { 'no-satisfaction': 'mandatory' } })).toMatchObject({
      ...{ status: 201, body: { version: 1 } },
    });
    expect(await inForce.forYear(2025)).toMatchObject({
      ...{ named: { year: 2025, version: 1 }, severities: { 'no-satisfaction': 'mandatory' } },
    });
    await publish(2025, { chains: [a.shorter] });
    expect((await inForce.forYear(2025)).named).toEqual({ region: a.region, year: 2025, version: 2 });
    expect((await inForce.forYear(2024)).named).toEqual(before.named);
    expect((await inForce.forYear(2026)).named).toEqual({ region: a.region, year: 2025, version: 2 });
    const named = { region: a.region, year: 2025, version: 1 };
    expect(await inForce.findNamed(named, 2025)).toMatchObject({
      named,
      severities: { 'no-satisfaction': 'mandatory' },
    });
    expect(await inForce.findNamed(undefined, 2025)).toEqual(await inForce.forYear(2025));
    expect(await inForce.findNamed({ ...named, version: 9 }, 2025)).toBeUndefined();
    expect(await get('rules/2025/versions/1')).toMatchObject({
      body: { publishedBy: 'p-administrator', rules: { chains: [a.chain] } },
    });
  });

  it('are compared with the version before, with another, and with those of the year before', async () => {
    const told = async (path: string) => (await get(path)).body as { against?: object; differences: { zh: string }[] };
    expect(await told('rules/2025/versions/2/differences')).toMatchObject({
      against: { fiscalYear: 2025, version: 1 },
      differences: [
        { zh: '“审批流程”去掉环节“主管部门审核”（或签：管辖范围内部门审核；不同意即退回填报人）。' },
        { zh: '检查“没有满意度指标”由强制改为提示。' },
      ],
    });
    expect(await told('rules/2025/versions/1/differences')).toMatchObject({
      against: { fiscalYear: 2021, version: 1 },
      differences: [{ zh: '检查“没有满意度指标”由提示改为强制。' }],
    });
    expect((await told('rules/2025/versions/2/differences?against=2')).differences).toEqual([]);
    expect(await told('rules/2021/versions/1/differences')).not.toHaveProperty('against');
    expect(await get('rules/2025/versions/3')).toMatchObject({ status: 404, body: { code: 'rules-not-found' } });
  });

  it('hold chains, whose faults are told by their step, and a remark where holidays are not known yet', async () => {
    const year = LAST_KNOWN_YEAR + 1;
    const seats = [{ role: 'unit-head', place: 'region' }];
    const chains = [{ ...a.chain, steps: [{ ...a.chain.steps[0], seats, when: { budgetFrom: '500000' } }] }];
    const faults = [
      { path: 'chains · 第 1 项 item 1 · steps · 第 1 项 item 1 · seats · 第 1 项 item 1 · place' },
      { path: 'chains · 第 1 项 item 1 · steps' },
    ];
    expect(await draft(year, { chains })).toMatchObject({ status: 200, body: { draft: { faults } } });
    expect(await get(`rules/${year}`)).toMatchObject({
      body: { draft: { rules: { chains }, faults }, remarks: [{ path: 'closingDays' }] },
    });
    const closingDays = { closed: [`${year}-01-01`], open: [] };
    expect(await draft(year, { closingDays })).toMatchObject({ status: 200, body: { draft: { faults: [] } } });
    expect((await get(`rules/${year}`)).body).toMatchObject({ draft: { rules: { closingDays } }, remarks: [] });
  });

  it('are listed by year and version, and are not there for who goes by none', async () => {
    expect(await get('rules')).toMatchObject({
      body: { items: [{ fiscalYear: 2021, version: 1 }, { fiscalYear: 2025, version: 1 }, { version: 2 }] },
    });
    expect(await get('rules?fiscalYear=2021')).toMatchObject({ body: { items: [{ version: 1 }] } });
    expect((await get('rules', a.stranger)).body).toMatchObject({ items: [] });
    expect(await get('rules/2025', a.stranger)).toMatchObject({ status: 404 });
  });

  it('are drafted and published by the administrator of the organisation alone, on the draft that was seen', async () => {
    const request = { body: a.written };
    for (const who of [a.auditor, a.drafter])
      expect(await api.ask(who, 'PUT rules/2027/draft', request)).toMatchObject({
        ...{ status: 403, body: { code: 'not-the-rule-maker' } },
      });
    expect((await draft(2027)).status).toBe(200);
    const other = { body: { contentHash: '0'.repeat(64) } };
    expect(await api.ask(a.administrator, 'POST rules/2027/versions', other)).toMatchObject({
      ...{ status: 409, body: { code: 'rules-draft-changed' } },
    });
    expect(await api.ask(a.administrator, 'POST rules/2028/versions', other)).toMatchObject({
      ...{ status: 404, body: { code: 'no-rules-draft' } },
    });
  });
});

describe('the view of rules', () => {
  it('agrees with its migration, and changes nothing when an event comes twice', async () => {
    expect(await entityDrift(api.rows)).toEqual([]);
    await api.rows.query('truncate rules_versions__v2, rules_drafts__v2; delete from subscription');
    const life = [a.seeded(), a.drafted(a.rulesWith({ weightTotal: '80' })), a.published(2), a.drafted()];
    const rows = await projectTwice(api.rows, rulesView, recordedEvents('rules-511124.2026', life));
    const found = rows.map((row) => JSON.parse(row.replace(/^\S+ /, '')) as Record<string, unknown>);
    expect(found.map(({ version = 'draft', published_by: by, drafted_by: drafter }) => [version, by, drafter])).toEqual(
      expect.arrayContaining([
        [1, null, undefined],
        [2, 'p-administrator', undefined],
        ['draft', undefined, 'p-administrator'],
      ]),
    );
    expect(found).toHaveLength(3);
  });
});
