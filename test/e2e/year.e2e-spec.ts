import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type z } from 'zod';
import { answerOf, type Schemas } from '#platform/api-client';
import { EventStore } from '#platform/event-store';
import { exact, sum, twoPlaces, type RecordedEvent } from '#domain/kernel';
import { demoTable, imported } from './accepted-import.js';
import { codesIn, intake, receipt, standing } from './answers.js';
import { describeOthersOfTheMachine } from './closed-to-others.js';
import { describeRounds } from './rounds.js';
import { runsAsPrinted } from './readme-commands.js';
import { peopleAt, Person, positionOf, refusalOf, type Answered } from './person.js';
import { defective, sound } from './written-by-hand.js';
import { freePlace, leave, runningProcesses, StartedInstance, type Place } from '../started-instance.js';

const OURS = ['target-', 'assessment-', 'intake-', 'unit-', 'person-', 'organisationImport-', 'rules-'];

let place: Place;
let instance: StartedInstance;
let as: Awaited<ReturnType<typeof peopleAt>>;
let eventStore: EventStore;
let closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  place = await freePlace();
  await start();
}, 300_000);
afterAll(async () => {
  for (const close of closing.splice(0)) await close();
  await leave(place);
});

async function start(): Promise<void> {
  instance = await StartedInstance.start(place);
  const addresses = await instance.running();
  as = await peopleAt(instance.url, addresses);
  eventStore = new EventStore(addresses.EVENTSTORE_URL);
  closing = [() => eventStore.close(), () => instance.stop()];
}

async function eventsAfter(after: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of eventStore.readAll({ prefixes: OURS, after })) events.push(event);
  return events;
}

const targetsOf2024 = async () =>
  (await answerOf(as('auditor').api.GET('/api/v1/targets', { params: { query: { fiscalYear: 2024, limit: 200 } } })))
    .items;
const targetNamed = async (wanted: string) => (await targetsOf2024()).find(({ name }) => name === wanted)!;

describe('the year of the demo', () => {
  it('is told stage by stage, and ends in a table of its 16 projects', () => {
    const stages = instance.said.flatMap((line) => /^\[(\d)\/8\]/.exec(line)?.[1] ?? []);
    expect(stages).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(instance.said.at(-1)).toMatch(new RegExp(`^ready ${instance.url} `));
    const row = /^(\S+) +(\d+\.\d\d) +(\d+) +(90) +(已评分) +(\d+\.\d\d) +([优良中差])$/;
    const rows = instance.said.flatMap((line) => {
      const [, name, budget, indicators, weight, status, score, grade] = row.exec(line) ?? [];
      return name === undefined ? [] : [{ name, budget, indicators, weight, status, score, grade }];
    });
    expect(rows).toHaveLength(16);
    expect(twoPlaces(sum(rows.map(({ budget }) => budget!)))).toBe('1571807.78');
    expect(rows.reduce((count, { indicators }) => count + Number(indicators), 0)).toBe(102);
    const gradeOf = (score: string) => '优良中差'[[90, 80, 60].filter((from) => exact(score).lt(from)).length];
    expect(rows.map(({ grade }) => grade)).toEqual(rows.map(({ score }) => gradeOf(score!)));
    expect(new Set(rows.map(({ grade }) => grade)).size).toBeGreaterThan(1);
    expect(instance.said.find((line) => line.startsWith('合计'))).toMatch(/^合计 total +1571807\.78 +102$/);
  });

  it('has every target approved, the returned one in its second round, all marked as demo data', async () => {
    const targets = await targetsOf2024();
    expect(targets).toHaveLength(16);
    expect(targets.filter(({ status, demoData }) => status !== 'approved' || !demoData)).toEqual([]);
    expect(targets.filter(({ round }) => round !== 1).map(({ name, round }) => [name, round])).toEqual([
      ['信访维稳经费', 2],
    ]);
  });

  it('can be paged through', async () => {
    const whole = await targetsOf2024();
    const pages: Schemas['ListedTargetPage'][] = [];
    do {
      const after = pages.at(-1)?.next;
      const query = { fiscalYear: 2024, limit: 7, ...(after === undefined ? {} : { after }) };
      pages.push(await answerOf(as('auditor').api.GET('/api/v1/targets', { params: { query } })));
    } while (pages.at(-1)?.next !== undefined);
    expect(pages.map(({ items }) => items.length)).toEqual([7, 7, 2]);
    expect(pages.flatMap(({ items }) => items)).toEqual(whole);
    expect(refusalOf(await as('auditor').ask('GET /targets?after=elsewhere'))).toBe('400 invalid-cursor');
  });

  it('shows of the returned target who did what, in order', async () => {
    const { targetId } = await targetNamed('信访维稳经费');
    const params = { path: { targetId }, query: { limit: 200 } };
    const { items } = await answerOf(as('auditor').api.GET('/api/v1/targets/{targetId}/history', { params }));
    const who = ({ actor }: (typeof items)[number]) => ('system' in actor ? actor.system : actor.personId);
    const signed = (what: string, by: string) => [
      ['SignatureGiven', by],
      [what, by],
    ];
    expect(items.map((item) => [item.type, who(item)])).toEqual([
      ['TargetDrafted', 'apply-accepted-intakes'],
      ['TargetRevised', 'demo-unit-drafter'],
      ['TargetSubmitted', 'demo-unit-drafter'],
      ...signed('StepApproved', 'demo-unit-head'),
      ...signed('TargetReturned', 'demo-department-reviewer'),
      ['TargetRevised', 'demo-unit-drafter'],
      ['TargetSubmitted', 'demo-unit-drafter'],
      ...signed('StepApproved', 'demo-unit-head'),
      ...signed('StepApproved', 'demo-department-reviewer'),
      ...signed('StepApproved', 'demo-finance-section'),
      ...signed('StepApproved', 'demo-performance-section'),
      ['TargetApproved', 'demo-performance-section'],
      ['AssessmentOpened', 'open-approved-assessments'],
      ['ActualsRecorded', 'demo-unit-drafter'],
      ['AssessmentSubmitted', 'demo-unit-drafter'],
      ['AssessmentScored', 'score-submitted-assessments'],
    ]);
    expect(items[6]?.summary).toMatchObject({ round: 1, step: 2, opinion: '年度目标请写明办结时限。' });
    expect(new Set(items.map(({ hash }) => hash)).size).toBe(items.length);
  });

  it('has scores that explain themselves to the last cent', async () => {
    const scoreOf = (who: string, targetId: string) =>
      answerOf(as(who).api.GET('/api/v1/scores/{targetId}', { params: { path: { targetId } } }));
    for (const { targetId } of await targetsOf2024()) {
      const found = await scoreOf('unit-drafter', targetId);
      expect(twoPlaces(sum([...found.rows.map((each) => each.score), found.executionScore]))).toBe(found.total);
      expect(found.explanation.total.zh).toContain(found.total);
      for (const each of found.rows) expect(each.explanation.zh).toContain(each.score);
    }
    const { targetId } = await targetNamed('人事档案信息化');
    const missed = await scoreOf('auditor', targetId);
    expect(missed.rows.map(({ explanation: { zh } }) => zh)).toContainEqual(
      expect.stringContaining('10 × (2 × 24 − 30) ÷ 24 = 7.50'),
    );
  });
});

describe('who may see and do what', () => {
  const zeros = '0'.repeat(64);
  const content = { name: '审计人员的项目', budget: '1.00', indicators: [] };
  const seen = { round: 1, step: 1, contentHash: zeros };

  it('asks everyone to sign in', async () => {
    for (const token of [undefined, 'not.a.token']) {
      const refused = await new Person(instance.url, token).ask('GET /targets');
      expect(refusalOf(refused)).toBe('401 sign-in-required');
      expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  it('lets the auditor see everything and change nothing', async () => {
    const { targetId, revision } = await targetNamed('信访维稳经费');
    const events = await eventsAfter('-1');
    const intakeId = events.find(({ stream }) => stream.startsWith('intake-'))!.stream.slice('intake-'.length);
    const auditor = as('auditor');
    for (const path of [
      'targets',
      'scores',
      'assessments',
      'inbox',
      'intakes',
      `targets/${targetId}`,
      `intakes/${intakeId}`,
    ]) {
      expect([path, (await auditor.ask(`GET /${path}`)).status]).toEqual([path, 200]);
    }
    const refused = [
      await auditor.ask('POST /targets', { body: { fiscalYear: 2025, unit: '307001', content } }),
      await auditor.ask(`PUT /targets/${targetId}/content`, { seen: revision + 7, body: { content } }),
      await auditor.ask(`POST /intakes?fileName=table.txt`, { file: await demoTable() }),
      await auditor.ask(`PUT /intakes/${intakeId}/proposals/move-row-67/decision`, { body: { decision: 'declined' } }),
      await auditor.ask(`POST /intakes/${intakeId}/decisions`, { body: { digest: zeros } }),
      await auditor.ask(`POST /intakes/${intakeId}/acceptance`, { body: { digest: zeros } }),
      await auditor.ask(`POST /assessments/${targetId}/submission`, { seen: 77 }),
    ].map(refusalOf);
    expect(refused).toEqual([
      '403 not-the-drafter',
      '403 not-the-drafter',
      '403 not-the-importer',
      '403 not-the-importer',
      '403 not-the-importer',
      '403 not-the-importer',
      '403 not-the-assessor',
    ]);
    expect(await eventsAfter('-1')).toEqual(events);
  });

  it('does not tell a drafter of another unit that anything is there', async () => {
    const { targetId, revision } = await targetNamed('信访维稳经费');
    const { stream } = (await eventsAfter('-1')).find((event) => event.stream.startsWith('intake-'))!;
    const stranger = as('drafter of another unit');
    for (const list of ['targets', 'scores', 'assessments', 'intakes']) {
      expect((await stranger.ask(`GET /${list}`)).body).toEqual({ items: [] });
    }
    expect((await stranger.ask('GET /inbox')).body).toEqual({ items: [], people: [] });
    const report = { actuals: [], execution: { budget: '0', spent: '0' } };
    const refused = [
      await stranger.ask(`GET /targets/${targetId}`),
      await stranger.ask(`GET /targets/${targetId}/history`),
      await stranger.ask(`GET /assessments/${targetId}`),
      await stranger.ask(`GET /scores/${targetId}`),
      await stranger.ask(`GET /intakes/${stream.slice('intake-'.length)}`),
      await stranger.ask(`PUT /targets/${targetId}/content`, { seen: revision + 7, body: { content } }),
      await stranger.ask(`POST /targets/${targetId}/submission`, { seen: revision + 7, body: {} }),
      await stranger.ask(`POST /targets/${targetId}/approvals`, { body: seen }),
      await stranger.ask(`POST /targets/${targetId}/returns`, { body: { ...seen, opinion: '退回。' } }),
      await stranger.ask(`POST /targets/${targetId}/withdrawal`, { body: { round: 1 } }),
      await stranger.ask(`POST /targets/${targetId}/voiding`, { body: { ...seen, reason: '作废。' } }),
      await stranger.ask(`PUT /assessments/${targetId}/actuals`, { seen: 77, body: report }),
    ].map(refusalOf);
    expect(refused.map((refusal) => refusal.slice(0, 4))).toEqual(Array(12).fill('404 '));
    const draft = await stranger.ask('POST /targets', { body: { fiscalYear: 2025, unit: '307001', content } });
    expect(refusalOf(draft)).toBe('403 not-the-drafter');
  });
});

describe('a target entered by hand', () => {
  const draft = { fiscalYear: 2025, unit: '307001', content: defective };
  let target: z.infer<typeof standing>;
  const take = (answered: Answered) => (target = standing.parse(answered.body));
  const path = (rest: string) => `/targets/${target.targetId}/${rest}`;

  it('is drafted once, however often the same request comes', async () => {
    const drafter = as('unit-drafter');
    const first = await drafter.ask('POST /targets', { body: draft, key: 'a-draft' });
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"0"']);
    const again = await drafter.ask('POST /targets', { body: draft, key: 'a-draft' });
    expect([again.status, again.body, positionOf(again)]).toEqual([201, first.body, positionOf(first)]);
    take(first);
    const mine = (await eventsAfter('-1')).filter(({ stream }) => stream === `target-${target.targetId}`);
    expect(mine.map(({ type }) => type)).toEqual(['TargetDrafted']);
    const other = { ...draft, content: sound };
    expect(refusalOf(await drafter.ask('POST /targets', { body: other, key: 'a-draft' }))).toBe(
      '422 idempotency-key-reused',
    );
    expect(refusalOf(await drafter.ask('POST /targets', { body: other }))).toBe('409 target-exists');
    const read = await drafter.ask(`GET /targets/${target.targetId}`, { after: positionOf(first) });
    expect(read.body).toMatchObject({ status: 'draft', budget: '12000.00', revision: 0, demoData: false });
  });

  it('is not submitted while a mandatory check fails, and hears of all of them at once', async () => {
    const drafter = as('unit-drafter');
    expect(refusalOf(await drafter.ask(`POST ${path('submission')}`, { body: {} }))).toBe('428 if-match-required');
    const blocked = await drafter.ask(`POST ${path('submission')}`, { seen: 0, body: {} });
    expect(refusalOf(blocked)).toBe('422 submission-blocked');
    expect(codesIn(blocked)).toEqual([
      ...['weights-do-not-add-up', 'level1-missing', 'annual-goal-blank'],
      ...['value-not-a-number', 'weight-not-positive', 'level3-missing'],
      ...['no-satisfaction', 'unusual-split'],
    ]);
  });

  it('is revised only by who says which revision they saw', async () => {
    const drafter = as('unit-drafter');
    const body = { content: sound };
    expect(refusalOf(await drafter.ask(`PUT ${path('content')}`, { body }))).toBe('428 if-match-required');
    expect(refusalOf(await drafter.ask(`PUT ${path('content')}`, { body, seen: 7 }))).toBe('412 revision-is-stale');
    expect(refusalOf(await as('auditor').ask(`PUT ${path('content')}`, { body, seen: 0 }))).toBe('403 not-the-drafter');
    const revised = await drafter.ask(`PUT ${path('content')}`, { body, seen: 0 });
    expect([revised.status, revised.headers.get('etag')]).toEqual([200, '"1"']);
    expect(refusalOf(await drafter.ask(`PUT ${path('content')}`, { body: { content: defective }, seen: 0 }))).toBe(
      '412 revision-is-stale',
    );
    expect(take(revised).findings).toEqual([]);
    const read = await drafter.ask(`GET /targets/${target.targetId}`, { after: positionOf(revised) });
    expect(read.body).toMatchObject({ indicatorCount: 3, weightTotal: '90', revision: 1 });
  });

  const sign = (who: string, step: number, of: { round?: number; hash?: string } = {}) => {
    const { round = 1, hash = target.contentHash } = of;
    return as(who).ask(`POST ${path('approvals')}`, { body: { round, step, contentHash: hash } });
  };

  it('goes up the chain one step at a time, by whoever is to act and saw what stands', async () => {
    const submitted = await as('unit-drafter').ask(`POST ${path('submission')}`, { seen: 1, body: {} });
    expect(take(submitted)).toMatchObject({ status: 'in-approval', round: 1, revision: 2 });
    expect(refusalOf(await sign('unit-head', 1, { hash: '0'.repeat(64) }))).toBe('409 decision-is-stale');
    expect(refusalOf(await sign('department-reviewer', 2))).toBe('409 decision-is-stale');
    expect(refusalOf(await sign('unit-drafter', 1))).toBe('403 not-your-step');
    expect(refusalOf(await sign('auditor', 1))).toBe('403 not-your-step');
    expect(refusalOf(await sign('department-reviewer', 1))).toBe('403 not-your-step');
    const waiting = await as('unit-head').ask('GET /inbox?text=职业技能公开课', { after: positionOf(submitted) });
    expect(waiting.body).toMatchObject({ items: [{ targetId: target.targetId, step: 1, stepName: '单位审核' }] });
    expect((await sign('unit-head', 1)).status).toBe(200);
    expect(refusalOf(await sign('unit-head', 1))).toBe('409 decision-is-stale');
    expect(refusalOf(await sign('unit-head', 2))).toBe('403 not-your-step');
  });

  it('comes back with an opinion, and starts its second round at the first step', async () => {
    const seen = { round: 1, step: 2, contentHash: target.contentHash };
    const without = await as('department-reviewer').ask(`POST ${path('returns')}`, { body: seen });
    expect(refusalOf(without)).toBe('400 invalid-request');
    const body = { ...seen, opinion: '请写明场次。' };
    expect(take(await as('department-reviewer').ask(`POST ${path('returns')}`, { body }))).toMatchObject({
      ...{ status: 'returned', round: 1, revision: 6 },
    });
    const drafter = as('unit-drafter');
    const content = { ...target.content, annualGoal: '办好十二场公开课。' };
    take(await drafter.ask(`PUT ${path('content')}`, { body: { content, reason: '按退回意见修改' }, seen: 6 }));
    take(await drafter.ask(`POST ${path('submission')}`, { seen: 7, body: {} }));
    expect(target).toMatchObject({ status: 'in-approval', round: 2, revision: 8 });
    expect(refusalOf(await sign('unit-head', 1))).toBe('409 decision-is-stale');
  });

  it('is approved for good, and its assessment opens by itself', async () => {
    const chain = ['unit-head', 'department-reviewer', 'finance-section', 'performance-section'];
    for (const [index, who] of chain.entries()) take(await sign(who, index + 1, { round: 2 }));
    expect(target).toMatchObject({ status: 'approved', round: 2 });
    const late = { body: { content: sound }, seen: target.revision };
    expect(refusalOf(await as('unit-drafter').ask(`PUT ${path('content')}`, late))).toBe('409 content-is-frozen');
    const opened = await as('unit-drafter').until(
      `GET /assessments/${target.targetId}`,
      ({ status }) => status === 200,
    );
    expect(opened.body).toMatchObject({ status: 'open', name: '职业技能公开课', contentHash: target.contentHash });
  });
});

describe('a reader that waits for its own write', () => {
  it('is told how far behind the read model is when it cannot be there', async () => {
    const late = await as('auditor').ask('GET /targets', { after: '99999999999999' });
    expect(refusalOf(late)).toBe('503 read-model-behind');
    expect(late.body).toMatchObject({ wanted: '99999999999999', at: expect.stringMatching(/^\d+$/) });
    expect(late.headers.get('retry-after')).toBeNull();
    expect(refusalOf(await as('auditor').ask('GET /targets', { after: 'now' }))).toBe('400 invalid-min-position');
  });
});

describeRounds(() => ({ place, as }));
runsAsPrinted(() => ({ place, instance }));

describe('the table once more', () => {
  it('drafts nothing twice', async () => {
    const before = await eventStore.head();
    const drafter = as('unit-drafter');
    const answered = await imported(drafter, 'again.txt', await demoTable());
    const { intakeId, digest, proposals, findings } = intake.parse(answered.body);
    expect(proposals).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('targets-unchanged');
    await drafter.ask(`POST /intakes/${intakeId}/acceptance`, { body: { digest } });
    const applied = await drafter.until(
      `GET /intakes/${intakeId}`,
      ({ body }) => intake.parse(body).outcomes.length > 0,
    );
    expect(intake.parse(applied.body).outcomes.map(({ outcome }) => outcome)).toEqual(Array(16).fill('unchanged'));
    const streams = new Set((await eventsAfter(before)).map(({ stream }) => stream));
    expect([...streams]).toEqual([`intake-${intakeId}`]);
  });

  it('only finds, and proposes nothing, when a correction comes after the approval', async () => {
    const corrected = new TextDecoder().decode(await demoTable()).replace('480,000.00', '480,001.00');
    const file = new TextEncoder().encode(corrected);
    const { body } = await imported(as('unit-drafter'), 'corrected.txt', file);
    const { proposals, findings } = intake.parse(body);
    expect(proposals).toEqual([]);
    expect(findings.filter(({ code }) => code === 'target-already-submitted').map(({ project }) => project)).toEqual([
      0,
    ]);
  });

  it('leaves nothing behind of a file that is no such table', async () => {
    const before = await eventStore.head();
    const words = ['', '姓名\t年龄\n张三\t30\n', '项'.repeat(17 * 1024 * 1024)];
    const files = [...words.map((text) => new TextEncoder().encode(text)), new Uint8Array([127, 69, 76, 70, 0, 255])];
    for (const file of files) {
      const answered = await imported(as('unit-drafter'), 'table.txt', file);
      expect(answered.status < 400 ? receipt.parse(answered.body).status : refusalOf(answered)).toMatch(/^422 |failed/);
    }
    // Of one that took a while it is known that it came and failed.
    const told = (await eventsAfter(before)).map(({ type }) => type);
    expect(told.filter((type) => type !== 'IntakeReceived' && type !== 'ReadingFailed')).toEqual([]);
  });
});

describeOthersOfTheMachine(() => ({ instance, dataDir: place.dataDir }));

describe('the end', () => {
  it('leaves no process, and another start appends nothing and knows everything', async () => {
    const targets = await targetsOf2024();
    const head = await eventStore.head();
    const running = new Set(instance.processes().map(({ pid }) => pid));
    expect(running.size).toBeGreaterThanOrEqual(6);
    await eventStore.close();
    expect(await instance.stop()).toBe(0);
    closing = [];
    expect(runningProcesses().filter(({ pid }) => running.has(pid))).toEqual([]);
    expect(instance.processes()).toEqual([]);

    await start();
    expect(instance.said.filter((line) => line.startsWith('['))).toEqual([]);
    expect(await eventStore.head()).toBe(head);
    expect(await targetsOf2024()).toEqual(targets);
  });
});
