import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Chain, type Step } from '#domain/approval';
import { type Person } from '#domain/kernel';
import { ApiUnderTest, type Answer } from './api-under-test.js';
import { draft, type Seeded } from './seed.js';

const isLong = process.env['JIXIAO_TEST_LONG'] === '1';
const MANY = isLong ? 200 : 20;

const person = (personId: string, ...roles: string[]): Person => ({ personId, unit: '307001', roles });
/** As the directory of the specs has them. */
const head = person('org-head-307001', 'unit-head@307001');
const upperHead = person('org-head-307', 'unit-head@307');
const reviewer = person('org-reviewer-307', 'department-reviewer@307');
const section = person('org-section', 'finance-section@307');
const performance = person('org-performance', 'performance-section@*');
const deputy: Person = {
  ...person('p-deputy'),
  deputyFor: [{ personId: 'org-section', roles: ['finance-section@307'] }],
};

const unitStep: Step = { name: '单位审核', mode: 'any', seats: [{ role: 'unit-head', place: 'own-unit' }] };
const together: Chain = {
  steps: [
    unitStep,
    {
      ...{ name: '财政会签', mode: 'all', opinion: 'required' },
      seats: [
        { role: 'finance-section', place: 'responsible-section' },
        { role: 'performance-section', place: 'performance-section' },
      ],
    },
  ],
};

describe('a round over HTTP', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
  }, 60_000);
  afterAll(() => api.close());

  async function submitted(name: string, chain: Chain): Promise<Seeded> {
    const target = await draft(api, name);
    const { targetId, contentHash } = target;
    await api.recorded(targetId, {
      type: 'TargetSubmitted',
      data: { round: 1, chain, contentHash, submittedBy: 'p-drafter', advisories: [], opens: { step: 1 } },
    });
    return target;
  }
  const seenOf = ({ contentHash }: Seeded, step: number) => ({ round: 1, step, contentHash });

  it('goes through an urging, a transfer, a countersigned step with an added signer and a deputy, and is approved', async () => {
    const target = await submitted('会签项目', together);
    const { targetId } = target;
    const post = (who: Person | 'drafter', path: string, body: object): Promise<Answer> =>
      api.ask(who, `POST /targets/${targetId}/${path}`, { body });
    const at = (step: number) => seenOf(target, step);
    const opinion = '同意。';

    expect(await post('drafter', 'urges', { round: 1 })).toMatchObject({ status: 200 });
    expect(await post('drafter', 'urges', { round: 1 })).toMatchObject({ status: 409, body: { code: 'urged-today' } });

    // Who was to sign hands it to somebody else, who signs, thinks again, and signs again.
    expect(await post(head, 'transfers', { ...at(1), to: 'org-reviewer-307' })).toMatchObject({ status: 200 });
    expect(await post(head, 'approvals', at(1))).toMatchObject({ status: 409, body: { code: 'task-handed-over' } });
    expect(await post(reviewer, 'approvals', at(1))).toMatchObject({ body: { step: 2, stepName: '财政会签' } });
    expect(await post(reviewer, 'signatures/withdrawal', { round: 1, step: 1 })).toMatchObject({ body: { step: 1 } });
    expect(await post(reviewer, 'approvals', at(1))).toMatchObject({ body: { step: 2 } });

    // The section asks for an opinion first, which does not bind; then its deputy signs, on behalf of the absent.
    const asking = { ...at(2), persons: ['org-head-307'], at: 'before', binding: false, reason: '请提意见。' };
    expect(await post(deputy, 'signers', asking)).toMatchObject({ status: 403, body: { code: 'holder-alone' } });
    expect(await post(section, 'signers', asking)).toMatchObject({ status: 200 });
    expect(await post(section, 'approvals', { ...at(2), opinion })).toMatchObject({ body: { code: 'task-not-open' } });
    expect(await post(upperHead, 'returns', { ...at(2), opinion: '口径不清。' })).toMatchObject({
      ...{ status: 200, body: { status: 'in-approval', step: 2 } },
    });
    expect(await api.ask(deputy, `GET /targets/${targetId}/next`)).toMatchObject({
      body: {
        acts: expect.arrayContaining([
          expect.objectContaining({ act: 'sign', may: true, ordinal: 1, onBehalfOf: 'org-section' }),
          expect.objectContaining({
            act: 'transfer',
            may: false,
            because: expect.objectContaining({ code: 'holder-alone' }),
          }),
        ]),
      },
    });
    expect(await post(deputy, 'approvals', { ...at(2), opinion })).toMatchObject({ body: { step: 2 } });
    expect(await post(section, 'approvals', { ...at(2), opinion })).toMatchObject({ status: 409 });
    expect(await post(performance, 'comments', { text: '已核对。' })).toMatchObject({ status: 200 });
    expect(await post(performance, 'copies', { round: 1, to: ['org-head-307'] })).toMatchObject({ status: 200 });
    expect((await api.ask(upperHead, `GET /targets/${targetId}/next`)).body).toMatchObject({ copiesToRead: [1] });
    expect(await post(upperHead, 'copies/reading', { round: 1 })).toMatchObject({ status: 200 });
    expect((await api.ask(upperHead, `GET /targets/${targetId}/next`)).body).not.toHaveProperty('copiesToRead');
    expect(await post(performance, 'approvals', { ...at(2), opinion })).toMatchObject({ body: { status: 'approved' } });
    expect(await api.typesIn(targetId)).toEqual([
      ...['TargetDrafted', 'TargetSubmitted', 'StepUrged', 'TaskTransferred', 'SignatureGiven', 'StepApproved'],
      ...['SignatureTakenBack', 'SignatureGiven', 'StepApproved', 'SignerAdded', 'SignatureGiven', 'SignatureGiven'],
      ...['Commented', 'Copied', 'CopyRead', 'SignatureGiven', 'StepApproved', 'TargetApproved'],
    ]);
  });

  it('names before the submission who would sign, and the step for which nobody is left', async () => {
    const { targetId } = await draft(api, '问人项目');
    const { status, body } = await api.ask('drafter', `GET /targets/${targetId}/signers`);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { steps: [{ step: 1, name: '单位审核' }, {}, {}, {}] },
    });
    const seats = z.object({
      steps: z.array(z.object({ seats: z.array(z.object({ persons: z.array(z.string()) })) })),
    });
    expect(seats.parse(body).steps.map((step) => step.seats.flatMap(({ persons }) => persons))).toEqual([
      ...[['org-head-307001'], ['org-reviewer-307'], ['org-section'], ['org-performance']],
    ]);
    // Of the chain's only reviewer, their own submission would leave nobody.
    const drafts = { ...reviewer, roles: ['unit-drafter@307001', 'department-reviewer@307'] };
    expect(await api.ask(drafts, `GET /targets/${targetId}/signers`)).toMatchObject({
      ...{ status: 200, body: { nobodyFor: '主管部门审核' } },
    });
  });

  it('brings the names of those whom it names by their ids, and of whom an act may name', async () => {
    const target = await submitted('具名项目', together);
    const ask = async (who: Person | 'drafter', path: string) => (await api.ask(who, `GET /${path}`)).body;
    const nameOf = { personId: 'org-head-307001', name: expect.any(String) };
    await api.ask('administrator', 'POST /people', { body: { personId: 'p-drafter', unit: '307001', name: '王小明' } });
    const opinion = { ...seenOf(target, 1), opinion: '请补充依据。', to: { step: 'drafter' } };
    expect(await ask('drafter', `targets/${target.targetId}/signers`)).toMatchObject({
      people: expect.arrayContaining([nameOf]),
    });
    await api.ask(head, `POST /targets/${target.targetId}/returns`, { body: opinion });
    await api.project();
    expect(await ask('drafter', `targets/${target.targetId}`)).toMatchObject({
      people: [{ personId: 'p-drafter', name: '王小明' }],
    });
    expect(await ask('drafter', 'inbox?box=returned')).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ lastOpinion: expect.anything() })]),
      people: expect.arrayContaining([nameOf, { personId: 'p-drafter', name: '王小明' }]),
    });
    expect(await ask('drafter', 'inbox/counts?text=具名')).toMatchObject({ returned: 1, mine: 1 });
    expect(await ask('drafter', 'inbox/counts?text=无此项目')).toMatchObject({ returned: 0, mine: 0 });
  });

  it('says of a task what its agreement wants', async () => {
    const review: Chain = { steps: [{ ...unitStep, review: 'four-grades', opinion: 'required' }] };
    const { targetId } = await submitted('评级待办', review);
    await api.project();
    const { body } = await api.ask(head, 'GET /inbox?text=评级待办');
    expect(body).toMatchObject({ items: [{ targetId, wants: ['grades', 'opinion'] }] });
    expect((await api.ask(head, `GET /targets/${targetId}/candidates?act=assign`)).body).toMatchObject({
      candidates: [],
    });
    expect((await api.ask(head, `GET /targets/${targetId}/candidates?act=copy`)).body).toMatchObject({
      candidates: expect.arrayContaining([
        { personId: 'org-reviewer-307', name: expect.any(String), unit: '307', roles: ['department-reviewer@307'] },
      ]),
    });
    expect((await api.ask('drafter', `GET /targets/${targetId}/candidates?act=transfer`)).body).toMatchObject({
      ...{ candidates: [], because: { code: 'not-your-step' } },
    });
  });

  it('names who would sign a project of a unit, by what is in force or by a draft, within one’s sight', async () => {
    const would = (code: string, query: string, who: Parameters<typeof api.ask>[0] = 'administrator') =>
      api.ask(who, `GET /units/${code}/signers?fiscalYear=2024&${query}`);
    const elsewhere = person('p-elsewhere', 'unit-head@405');
    await api.project();
    expect(await would('307001', 'budget=500000')).toMatchObject({
      status: 200,
      body: {
        code: '307001',
        steps: [{ seats: [{ persons: ['org-head-307001'] }] }, { seats: [{ persons: ['org-reviewer-307'] }] }, {}, {}],
        people: expect.arrayContaining([expect.objectContaining({ personId: 'org-reviewer-307' })]),
      },
    });
    expect(await would('307001', 'budget=1&from=draft')).toMatchObject({
      status: 404,
      body: { code: 'no-rules-draft' },
    });
    expect(await would('999', 'budget=1')).toMatchObject({ status: 404, body: { code: 'unit-not-found' } });
    expect(await would('307001', 'budget=1', elsewhere)).toMatchObject({
      status: 404,
      body: { code: 'unit-not-found' },
    });
    expect(await would('307001', 'budget=many')).toMatchObject({ status: 400 });
  });

  it(`agrees on ${MANY} at once, each with its own outcome, and answers the same when it is sent again`, async () => {
    const graded: Chain = {
      steps: [
        { ...unitStep, review: 'four-grades' },
        { ...unitStep, name: '复核' },
      ],
    };
    const twoSteps: Chain = {
      steps: [unitStep, { name: '复核', mode: 'any', seats: [{ role: 'department-reviewer', place: 'covering' }] }],
    };
    const targets: Seeded[] = [];
    for (let at = 0; at < MANY - 3; at += 1) targets.push(await submitted(`批量项目${at}`, twoSteps));
    const [signed, withGrades] = [await submitted('已办项目', twoSteps), await submitted('评级项目', graded)];
    await api.ask(upperHead, `POST /targets/${signed.targetId}/approvals`, { body: seenOf(signed, 1) });
    await api.ask(head, `POST /targets/${signed.targetId}/approvals`, { body: seenOf(signed, 1) });
    const nowhere = { ...signed, targetId: '00000000-0000-5000-8000-000000000000' };
    const all = [signed, ...targets, withGrades, nowhere];
    const body = JSON.stringify({ tasks: all.map((each) => ({ targetId: each.targetId, ...seenOf(each, 1) })) });
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'many-at-once' };
    const send = () => api.send({ method: 'POST', path: '/api/v1/inbox/agreements', who: head, headers, body });

    const before = performanceNow();
    const first = await send();
    process.stderr.write(`agreed on ${all.length} in ${performanceNow() - before} ms\n`);
    expect(first.status).toBe(200);
    const { outcomes } = z
      .object({
        outcomes: z.array(z.looseObject({ ok: z.boolean(), problem: z.looseObject({ code: z.string() }).optional() })),
      })
      .parse(first.body);
    expect(outcomes.map(({ ok, problem }) => (ok ? 'ok' : problem?.code))).toEqual([
      ...['decision-is-stale', ...targets.map(() => 'ok'), 'grades-required', 'target-not-found'],
    ]);
    expect(outcomes.at(-2)).toMatchObject({ problem: { zh: expect.stringContaining('“单位审核”') } });
    expect(outcomes[1]).toMatchObject({ status: 'in-approval', step: 2, stepName: '复核', revision: 3 });

    const again = await send();
    expect(again.body).toEqual(first.body);
    expect(await api.typesIn(targets[0]?.targetId ?? '')).toEqual([
      ...['TargetDrafted', 'TargetSubmitted', 'SignatureGiven', 'StepApproved'],
    ]);
    const other = { tasks: [{ targetId: signed.targetId, ...seenOf(signed, 1) }] };
    expect(
      await api.send({
        method: 'POST',
        path: '/api/v1/inbox/agreements',
        who: head,
        headers,
        body: JSON.stringify(other),
      }),
    ).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  }, 120_000);
});

const performanceNow = (): number => Math.round(globalThis.performance.now());
