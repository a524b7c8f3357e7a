import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { records } from '#contexts/records';
import { directory } from '#contexts/directory';
import { rules } from '#contexts/rules';
import { rulesFileSchema } from '#contexts/rules/core';
import { targets } from '#contexts/targets';
import { documentOf } from '#platform/http';
import { envelopeOf, startContextsApi, type ContextsApi } from '#testing';
import { assessedYear } from '#testing/county';
import { uuidv5, type Person, type RecordedEvent } from '#domain/kernel';
import { assessments } from './assessments.context.js';
import { assessmentDecider } from './domain/assessment.state.js';
import { assessmentStreams } from './domain/assessment.streams.js';
import { rescore } from './domain/year-end-result.js';
import { recordScore, RecordScore } from './record-score/record-score.js';

const { targetId, indicatorId, opened, report, drafter, head, stranger } = assessedYear;
const administrator: Person = { personId: 'p-administrator', unit: '301', roles: ['organisation-administrator@*'] };
const stream = assessmentStreams.of(targetId);
/** As a first release opened it. */
const withoutRules = ({ rules: _, ...data }: typeof opened.data) => data;

describe('assessments over HTTP', () => {
  let api: ContextsApi;
  beforeAll(async () => {
    api = await startContextsApi([directory, rules, targets, assessments, records]);
    await api.eventStore.decide(stream, assessmentDecider, () => [opened], envelopeOf({ system: 'spec' }, 'open'));
  });
  afterAll(() => api.close());

  const ask = (who: typeof drafter, method: string, path: string, options: { seen?: number; body?: object }) =>
    api.ask(who, `${method} ${path}`, options);
  const get = (person: typeof drafter, path: string) => ask(person, 'GET', path, {});

  async function projected(): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of api.eventStore.readStream(stream)) events.push(event);
    await api.project();
    return events;
  }

  it('refuses a report from whoever may not give it, or who did not say what they saw', async () => {
    const put = (person: typeof drafter, seen?: number) =>
      ask(person, 'PUT', `assessments/${targetId}/actuals`, { body: report, ...(seen === undefined ? {} : { seen }) });
    expect(await put(drafter)).toMatchObject({ status: 428, body: { code: 'if-match-required' } });
    expect(await put(drafter, 7)).toMatchObject({ status: 412, body: { code: 'revision-is-stale' } });
    expect(await put(head, 0)).toMatchObject({ status: 403, body: { code: 'not-the-assessor' } });
    expect(await put(stranger, 0)).toMatchObject({ status: 404, body: { code: 'assessment-not-found' } });
  });

  it('names every fault of a malformed report', async () => {
    const body = { actuals: [{ indicatorId: 'x' }], execution: { budget: '1,000', spent: '0' } };
    expect(await ask(drafter, 'PUT', `assessments/${targetId}/actuals`, { seen: 0, body })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request', errors: [{ path: 'actuals.0.indicatorId' }, { path: 'execution.budget' }] },
    });
  });

  it('blocks the submission of an empty report with all findings at once', async () => {
    const refused = await ask(drafter, 'POST', `assessments/${targetId}/submission`, { seen: 0 });
    expect(refused).toMatchObject({ status: 422, body: { code: 'assessment-blocked' } });
    expect(refused.body).toHaveProperty('findings.length', 5);
  });

  it('shows an open assessment with what is still to be done', async () => {
    await projected();
    const { status, etag, body } = await get(drafter, `assessments/${targetId}`);
    expect([status, etag]).toEqual([200, '"0"']);
    expect(body).toMatchObject({ status: 'open', report: null, content: { name: '人才工作经费' } });
    expect(body).toHaveProperty('findings.length', 5);
    expect(body).not.toHaveProperty('score');
  });

  it('records, submits, and shows the score with a sentence for each row', async () => {
    const recorded = await ask(drafter, 'PUT', `assessments/${targetId}/actuals`, { seen: 0, body: report });
    expect(recorded).toMatchObject({ status: 200, etag: '"1"', body: { status: 'recorded', report, findings: [] } });
    const submitted = await ask(drafter, 'POST', `assessments/${targetId}/submission`, { seen: 1 });
    expect(submitted).toMatchObject({ status: 200, etag: '"2"', body: { status: 'submitted', round: 1 } });
    expect(await get(drafter, `scores/${targetId}`)).toMatchObject({ status: 404, body: { code: 'score-not-found' } });

    const [result] = rescore(await projected());
    if (!result) throw new Error('a submitted year has a result');
    const command = new RecordScore({ targetId, ...result }, envelopeOf({ system: 'spec' }, 'score'));
    await api.eventStore.decide(stream, assessmentDecider, recordScore(command), command.envelope);
    await projected();

    const score = await get(drafter, `scores/${targetId}`);
    expect(score.body).toMatchObject({
      ...{ total: '86.50', grade: '良', policyId: 'MOF-2021', policyVersion: 1 },
      explanation: { execution: { zh: expect.stringContaining('10 × 95000 ÷ 100000 = 9.50') } },
    });
    expect(score.body).toHaveProperty('rows.0.explanation.zh', expect.stringContaining('30 × 18 ÷ 24 = 22.50'));
    const whole = await get(drafter, `assessments/${targetId}`);
    expect(whole.body).toMatchObject({ status: 'scored', total: '86.50', score: score.body });
    expect(await get(drafter, 'scores?fiscalYear=2024&unit=307')).toMatchObject({
      status: 200,
      body: { items: [{ targetId, total: '86.50' }] },
    });
    expect(await get(drafter, 'assessments?status=scored&limit=1')).toMatchObject({
      status: 200,
      body: { items: [{ targetId, status: 'scored' }] },
    });
    expect((await get(stranger, `scores/${targetId}`)).status).toBe(404);
  });

  it('goes by the severities of the rules that it was opened under, whatever is published since', async () => {
    const [shipped] = rulesFileSchema.parse(JSON.parse(readFileSync('infra/config/rules.json', 'utf8')));
    if (!shipped) throw new Error('rules are shipped');
    const { weightTotal, usualSplit, chains, scoringPolicy } = shipped;
    const written = { weightTotal, usualSplit, chains, scoringPolicy };
    for (const severities of [{ 'reason-missing': 'advisory', 'execution-reason-missing': 'advisory' }, {}]) {
      const draft = await ask(administrator, 'PUT', 'rules/2024/draft', { body: { ...written, severities } });
      const { contentHash } = (draft.body as { draft: { contentHash: string } }).draft;
      expect(await ask(administrator, 'POST', 'rules/2024/versions', { body: { contentHash } })).toMatchObject({
        status: 201,
      });
    }
    const open = async (name: string, rules?: { region: string; year: number; version: number }) => {
      const id = uuidv5(name, targetId);
      const event = { ...opened, data: { ...withoutRules(opened.data), targetId: id, ...(rules ? { rules } : {}) } };
      const envelope = envelopeOf({ system: 'spec' }, name);
      await api.eventStore.decide(assessmentStreams.of(id), assessmentDecider, () => [event], envelope);
      return `assessments/${id}`;
    };
    const actuals = report.actuals.map(({ reason: _, ...row }) => row);
    const body = { ...report, actuals, execution: { ...report.execution, spent: '80000' } };
    const given = [{ code: 'reason-missing', indicatorId: indicatorId(1), reason: '两批次推迟。' }];

    const mild = await open('mild', { region: '511124', year: 2024, version: 1 });
    const findings = [
      { code: 'reason-missing', indicatorId: indicatorId(1), severity: 'advisory' },
      { code: 'reason-missing', indicatorId: indicatorId(3), severity: 'advisory' },
      { code: 'execution-reason-missing', severity: 'advisory' },
    ];
    expect(await ask(drafter, 'PUT', `${mild}/actuals`, { seen: 0, body })).toMatchObject({ body: { findings } });
    const unknown = { reasons: [{ ...given[0], code: 'actual-missing' }] };
    expect(await ask(drafter, 'POST', `${mild}/submission`, { seen: 1, body: unknown })).toMatchObject({
      ...{ status: 422, body: { code: 'unknown-finding' } },
    });
    const explained = findings.map((finding, at) => ({ ...finding, ...(at === 0 ? { reason: '两批次推迟。' } : {}) }));
    const sent = { seen: 1, body: { reasons: given } };
    expect(await ask(drafter, 'POST', `${mild}/submission`, sent)).toMatchObject({
      ...{ status: 200, body: { status: 'submitted', findings: explained } },
    });
    await api.project();
    expect((await get(drafter, mild)).body).toMatchObject({ findings: explained });
    expect(await ask(head, 'POST', `${mild}/submission`, { seen: 2 })).toMatchObject({ status: 403 });
    expect(await ask(stranger, 'POST', `${mild}/submission`, { seen: 2 })).toMatchObject({ status: 404 });

    for (const strict of [await open('strict', { region: '511124', year: 2024, version: 2 }), await open('former')]) {
      const mandatory = findings.map((finding) => ({ ...finding, severity: 'mandatory' }));
      await ask(drafter, 'PUT', `${strict}/actuals`, { seen: 0, body });
      expect(await ask(drafter, 'POST', `${strict}/submission`, sent)).toMatchObject({
        ...{ status: 422, body: { code: 'assessment-blocked', findings: mandatory } },
      });
      await api.project();
      expect((await get(drafter, strict)).body).toMatchObject({ findings: mandatory });
    }
  });

  it('shows no history of a target that is not there', async () =>
    expect(await get(drafter, `targets/${targetId}/history`)).toMatchObject({
      status: 404,
      body: { code: 'target-not-found' },
    }));

  it('describes every route', () => {
    const { paths } = documentOf(api.app, { title: 'spec', description: '', version: '0' });
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/assessments',
        '/api/v1/assessments/{targetId}',
        '/api/v1/assessments/{targetId}/actuals',
        '/api/v1/assessments/{targetId}/submission',
        '/api/v1/scores',
        '/api/v1/scores/{targetId}',
        '/api/v1/targets/{targetId}/history',
      ]),
    );
  });
});
