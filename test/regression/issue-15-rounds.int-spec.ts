import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { loadSettings } from '#platform/process';
import { EventStore } from '#platform/event-store';
import { TestIdentity, testToken } from '#testing/identity';
import { project } from '#platform/read-store';
import { prepareAccounts } from '#contexts/accounts';
import { prepareRequestKeys } from '#platform/request-keys';
import { prepareSessions } from '#platform/sessions';
import { createTestReadStore } from '#testing/read-stores';
import { beginOrganisation, beginRules } from '#testing/county';
import { createTestDatabase, startTestEventStore } from '#testing/stores';
import { type TestDatabase, type TestEventStore } from '#testing/stores';
import { createApi, listen } from '../../apps/api/src/create-api.js';
import { entities, migrations, prefixes, projections } from '../../apps/projector/src/views.js';
import { Person, refusalOf, type Answered } from '../e2e/person.js';
import { roundsAt, type Rounds } from './rounds-for-spec.js';

/** The API over real stores; views are projected when asked for. */
let database: TestDatabase;
let store: TestEventStore;
let eventStore: EventStore;
let rows: DataSource;
let app: NestFastifyApplication;
let at: Rounds;

beforeAll(async () => {
  database = await createTestDatabase();
  store = await startTestEventStore(database.eventStoreUrl);
  rows = await createTestReadStore(database.readModelsUrl, { entities, migrations });
  await prepareRequestKeys(database.readModelsUrl);
  await prepareAccounts(database.readModelsUrl);
  await prepareSessions(database.readModelsUrl);
  eventStore = new EventStore(store.connectionString);
  await beginRules(eventStore);
  await beginOrganisation(eventStore);
  const settings = loadSettings({
    ...{ JIXIAO_HTTP_PORT: '0', DATABASE_URL: database.readModelsUrl },
    ...{ EVENTSTORE_URL: store.connectionString, QUEUE_URL: database.jobsUrl },
  });
  app = await createApi(settings, false, new TestIdentity());
  await listen(app, settings);
  const url = await app.getUrl();
  const as = (personId: string, ...roles: string[]) =>
    Promise.resolve(new Person(url, testToken({ personId, unit: '307001', roles })));
  at = await roundsAt(as, async () => {
    for (const projection of projections) await project(rows, projection, eventStore.readAll({ prefixes }));
  });
  await at.seen();
});
afterAll(async () => {
  await app.close();
  await rows.destroy();
  await eventStore.close();
  await store.close();
  await database.drop();
});

const detailOf = ({ body }: Answered): string => z.object({ detail: z.string() }).parse(body).detail;
const findingsOf = ({ body }: Answered): string[] =>
  z
    .object({ findings: z.array(z.object({ code: z.string() })) })
    .parse(body)
    .findings.map(({ code }) => code);
const itemsOf = ({ body }: Answered): string[] =>
  z
    .object({ items: z.array(z.object({ targetId: z.string() })) })
    .parse(body)
    .items.map(({ targetId }) => targetId);

describe('a scope is a level of the code (case 08)', () => {
  it('and half a level acts for nobody, sees nothing and is no unit', async () => {
    const target = await at.submitted('半级代码');
    for (const scope of ['3', '30', '3070', '30700']) {
      const person = await at.as('p-half', `unit-head@${scope}`, `auditor@${scope}`, `unit-drafter@${scope}`);
      expect(refusalOf(await at.sign(person, target, 1))).toBe('404 target-not-found');
      await at.seen();
      expect([itemsOf(await person.ask('GET /targets')), itemsOf(await person.ask('GET /inbox'))]).toEqual([[], []]);
    }
    for (const unit of ['3070', '3070010', '30']) {
      for (const person of [at.drafter, await at.as('p-region', 'unit-drafter@*')]) {
        const refused = await person.ask('POST /targets', { body: at.draftOf('半级', { unit }) });
        expect(refusalOf(refused)).toBe('400 invalid-request');
        expect(JSON.stringify(refused.body)).toContain('单位代码应为每级三位数字');
      }
      for (const list of ['targets', 'assessments', 'scores']) {
        expect(refusalOf(await at.drafter.ask(`GET /${list}?unit=${unit}`))).toBe('400 invalid-request');
      }
    }
  });
});

describe('the inbox is what the rule admits (case 09)', () => {
  it('and leaves out who acted in the round until the next one', async () => {
    const both = await at.as('p-two', 'unit-head@307001', 'department-reviewer@307');
    const target = await at.submitted('一人两岗');
    const inbox = async () => {
      await at.seen();
      return itemsOf(await both.ask('GET /inbox?limit=100')).includes(target.targetId);
    };
    expect(await inbox()).toBe(true);
    expect((await at.sign(both, target, 1)).status).toBe(200);
    expect(refusalOf(await at.sign(both, target, 2))).toBe('403 already-acted-in-this-round');
    expect(await inbox()).toBe(false);
    expect((await at.sendBack(at.reviewer, target, 2)).status).toBe(200);
    expect(await inbox()).toBe(false);
    await at.submit(at.drafter, target, 5);
    expect(await inbox()).toBe(true);
  });
});

describe('a step that nobody holds (case 10)', () => {
  it('is left by voiding, which stays readable, and drafting again goes on with the target', async () => {
    const target = await at.submitted('无人审核');
    await at.sign(at.head, target, 1);
    const body = { round: 1, step: 2, contentHash: target.contentHash, reason: '审核人已调离，无人接任。' };
    const path = `POST /targets/${target.targetId}/voiding`;
    expect(refusalOf(await at.reviewer.ask(path, { body }))).toBe('403 may-not-void');
    expect(refusalOf(await at.head.ask(path, { body: { ...body, step: 1 } }))).toBe('409 decision-is-stale');
    const done = await at.head.ask(path, { body, key: 'void' });
    expect(done.body).toMatchObject({ status: 'voided', round: 1 });
    expect((await at.head.ask(path, { body, key: 'void' })).body).toEqual(done.body);
    expect(refusalOf(await at.head.ask(path, { body }))).toBe('409 content-is-frozen');
    expect(refusalOf(await at.sign(at.reviewer, target, 2))).toBe('409 not-in-approval');
    await at.seen();
    expect(itemsOf(await at.reviewer.ask('GET /inbox'))).not.toContain(target.targetId);
    expect((await at.drafter.ask(`GET /targets/${target.targetId}`)).body).toMatchObject({ status: 'voided' });
    expect(itemsOf(await at.drafter.ask('GET /targets?status=voided'))).toEqual([target.targetId]);
    const again = await at.drafter.ask('POST /targets', { body: at.draftOf('无人审核') });
    expect([again.status, again.body]).toMatchObject([201, { targetId: target.targetId, status: 'draft', round: 1 }]);
    await at.seen();
    const { body: history } = await at.drafter.ask(`GET /targets/${target.targetId}/history`);
    expect(history).toMatchObject({
      items: [
        'TargetDrafted',
        'TargetSubmitted',
        'SignatureGiven',
        'StepApproved',
        'TargetVoided',
        'TargetReopened',
        'TargetRevised',
      ].map((type) =>
        type === 'TargetVoided' ? { type, summary: { reason: body.reason, voidedBy: 'p-head' } } : { type },
      ),
    });
  });

  it('is said to who submits and holds the first step, who can withdraw it until somebody has signed', async () => {
    const alone = await at.as('p-alone', 'unit-drafter@307001', 'unit-head@307001');
    const target = await at.drafted('只有一人', alone);
    expect(findingsOf(target.answered)).toContain('first-step-is-yours');
    const submitted = await at.submit(alone, target, 0);
    expect([submitted.status, findingsOf(submitted)]).toEqual([200, ['first-step-is-yours']]);
    expect(refusalOf(await at.sign(alone, target, 1))).toBe('403 submitter-may-not-approve');
    const path = `POST /targets/${target.targetId}/withdrawal`;
    expect(refusalOf(await at.head.ask(path, { body: { round: 1 } }))).toBe('403 may-not-withdraw');
    expect(refusalOf(await alone.ask(path, { body: { round: 2 } }))).toBe('409 decision-is-stale');
    const taken = await alone.ask(path, { body: { round: 1, reason: '改由同事送审' }, key: 'taken' });
    expect(taken.body).toMatchObject({ status: 'draft', round: 1, revision: 2 });
    expect((await alone.ask(path, { body: { round: 1, reason: '改由同事送审' }, key: 'taken' })).body).toEqual(
      taken.body,
    );
    expect((await at.submit(at.drafter, target, 2)).body).toMatchObject({ status: 'in-approval', round: 2 });
    await at.sign(at.head, target, 1, 2);
    expect(refusalOf(await at.drafter.ask(path, { body: { round: 2 } }))).toBe('409 already-signed');
  });

  it('has one winner where it is withdrawn and approved at once', async () => {
    for (let race = 0; race < 10; race += 1) {
      const target = await at.submitted(`争先 ${race}`);
      const withdrawal = { body: { round: 1 } };
      const answers = await Promise.all([
        at.drafter.ask(`POST /targets/${target.targetId}/withdrawal`, withdrawal),
        at.sign(at.head, target, 1),
      ]);
      const [withdrawn, approved] = answers.map((answered) => (answered.status === 200 ? '200' : refusalOf(answered)));
      expect([
        ['200', '409 not-in-approval'],
        ['409 already-signed', '200'],
      ]).toContainEqual([withdrawn, approved]);
    }
  });
});

describe('what a drafter gets back', () => {
  it('is found by whoever drafts for the unit, with the opinion, until it is submitted again', async () => {
    const target = await at.submitted('退回可见');
    await at.sendBack(at.head, target, 1);
    await at.seen();
    const colleague = await at.as('p-colleague', 'unit-drafter@307001');
    const box = {
      targetId: target.targetId,
      stepName: '单位审核',
      lastOpinion: { opinion: '请核对。', signedBy: 'p-head' },
    };
    for (const person of [at.drafter, colleague])
      expect(await person.ask('GET /inbox?box=returned&text=退回可见')).toMatchObject({ body: { items: [box] } });
    expect(itemsOf(await at.head.ask('GET /inbox?box=returned'))).toEqual([]);
    expect((await at.head.ask('GET /inbox?box=done&text=退回可见')).body).toMatchObject({
      items: [{ targetId: target.targetId, vote: 'disagree', step: 1 }],
    });
    await at.submit(colleague, target, 3);
    await at.seen();
    expect(itemsOf(await at.drafter.ask('GET /inbox?box=returned'))).not.toContain(target.targetId);
    expect(itemsOf(await colleague.ask('GET /inbox?box=mine'))).toContain(target.targetId);
    expect((await at.head.ask('GET /inbox?text=退回可见')).body).toMatchObject({
      items: [{ round: 2, lastOpinion: { opinion: '请核对。', stepName: '单位审核' } }],
    });
  });
});

describe('who wrote the content (D4)', () => {
  it('neither approves nor returns it, whoever submitted, and does not find it in the inbox', async () => {
    const writer = await at.as('p-writer', 'unit-drafter@307001', 'unit-head@307001');
    const target = await at.drafted('自编自审', writer);
    await at.submit(at.drafter, target, 0);
    for (const refused of [await at.sign(writer, target, 1), await at.sendBack(writer, target, 1)]) {
      expect(refusalOf(refused)).toBe('403 writer-may-not-approve');
      expect(detailOf(refused)).toContain('编写过这次送审的内容');
    }
    await at.seen();
    expect(itemsOf(await writer.ask('GET /inbox'))).not.toContain(target.targetId);
    expect(itemsOf(await at.head.ask('GET /inbox'))).toContain(target.targetId);
    expect((await at.sign(at.head, target, 1)).status).toBe(200);
  });
});

describe('a name that stands already', () => {
  it('is told with the target that has it, and a second project of one name is a finding', async () => {
    const target = await at.drafted('甲项目');
    const content = { ...at.draftOf('乙项目').content };
    const renamed = await at.drafter.ask(`PUT /targets/${target.targetId}/content`, { body: { content }, seen: 0 });
    expect(renamed.status).toBe(200);
    const refused = await at.drafter.ask('POST /targets', { body: at.draftOf('甲项目') });
    expect(refusalOf(refused)).toBe('409 target-exists');
    expect(refused.body).toMatchObject({ targetId: target.targetId, name: '乙项目', targetStatus: 'draft' });
    expect(detailOf(refused)).toContain(`现名“乙项目”（编号 ${target.targetId}）`);
    await at.seen();
    const second = await at.drafted(' 乙 项目');
    expect([second.answered.status, findingsOf(second.answered)]).toEqual([201, ['same-name-in-unit']]);
    await at.seen();
    expect(findingsOf(await at.submit(at.drafter, second, 0))).toEqual(['same-name-in-unit']);
  });

  it('is refused to who does not draft for the unit in words about the unit', async () => {
    const refused = await at.drafter.ask('POST /targets', { body: at.draftOf('别的单位', { unit: '308001' }) });
    expect(refusalOf(refused)).toBe('403 not-the-drafter');
    expect(detailOf(refused)).toContain('您不是单位 308001 的填报人');
  });
});
