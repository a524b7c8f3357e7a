import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Chain } from '#domain/approval';
import { type Person } from '#domain/kernel';
import { ApiUnderTest, type Answer, type Who } from './api-under-test.js';
import { done, draft, soundContent, type Seeded } from './seed.js';

const person = (personId: string, ...roles: string[]): Person => ({ personId, unit: '307001', roles });
/** As the directory of the specs has them. */
const head = person('org-head-307001', 'unit-head@307001');
const upperHead = person('org-head-307', 'unit-head@307');
const section = person('org-section', 'finance-section@307');
const performance = person('org-performance', 'performance-section@*');
const deputy: Person = {
  ...person('p-deputy'),
  deputyFor: [{ personId: 'org-performance', roles: ['performance-section@*'] }],
};

const together: Chain = {
  steps: [
    { name: '单位审核', mode: 'any', seats: [{ role: 'unit-head', place: 'own-unit' }] },
    {
      ...{ name: '财政会签', mode: 'all' },
      seats: [
        { role: 'finance-section', place: 'responsible-section' },
        { role: 'performance-section', place: 'performance-section' },
      ],
    },
  ],
  resume: ['from-start', 'straight-back'],
};

describe('the timeline of a target over HTTP', () => {
  let api: ApiUnderTest;
  let target: Seeded;
  const timeline = (who: Who | Person, query = '') => api.ask(who, `GET /targets/${target.targetId}/timeline${query}`);
  const post = async (who: Who | Person, path: string, body: object): Promise<Answer> => {
    const answer = await api.ask(who, `POST /targets/${target.targetId}/${path}`, { body });
    if (answer.status !== 200) throw new Error(`not done: ${JSON.stringify(answer.body)}`);
    return answer;
  };

  /** Returned by the second of two sections to the drafter, corrected, and straight back to them. */
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.ask('administrator', 'POST /people', {
      body: { personId: 'p-drafter', unit: '307001', name: '王小明' },
    });
    await api.project();
    target = await draft(api, '会签项目');
    const { targetId, contentHash } = target;
    await api.recorded(targetId, {
      type: 'TargetSubmitted',
      data: { round: 1, chain: together, contentHash, submittedBy: 'p-drafter', advisories: [], opens: { step: 1 } },
    });
    const seen = (step: number) => ({ round: 1, step, contentHash });
    await post('drafter', 'urges', { round: 1 });
    await post(head, 'transfers', { ...seen(1), to: 'org-head-307', reason: '出差' });
    await post(upperHead, 'approvals', { ...seen(1), opinion: '同意。' });
    await post(section, 'signers', { ...seen(2), persons: ['org-head-307001'], at: 'before', binding: false });
    await post(head, 'approvals', { ...seen(2), opinion: '无意见。' });
    await post(section, 'comments', { text: '请注意口径。' });
    const returned = { ...seen(2), opinion: '预算有误。', to: { step: 'drafter', resume: 'straight-back' } };
    await post(deputy, 'returns', returned);
    const { indicators } = target.content;
    const [first, ...others] = indicators;
    const content = {
      ...soundContent('会签项目'),
      budget: '500000.00',
      indicators: [{ ...soundContent('').indicators[0], ...first, value: '30' }, ...others],
    };
    const { body: now } = await api.ask('drafter', `GET /targets/${targetId}/next`);
    const { revision } = z.object({ revision: z.int() }).parse(now);
    done(await api.ask('drafter', `PUT /targets/${targetId}/content`, { seen: revision, body: { content } }));
  }, 60_000);
  afterAll(() => api.close());

  it('tells steps, seats, who could act, who did and for whom, and what was done beside it', async () => {
    const { status, body } = await timeline('drafter');
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        ...{ targetId: target.targetId, fiscalYear: 2025, unit: '307001', status: 'returned' },
        // Of the submission, which the spec recorded past the rules.
        ...{
          odd: [
            { code: 'time-runs-backwards', revision: 1 },
            { code: 'not-a-person', revision: 1 },
          ],
          oddCount: 2,
        },
        people: expect.arrayContaining([{ personId: 'p-drafter', name: '王小明' }]),
        items: [
          {
            round: 1,
            submitted: { by: 'p-drafter' },
            acts: [{ type: 'Commented', by: 'org-section', text: '请注意口径。' }],
            ended: { how: 'returned', by: 'p-deputy' },
            steps: [
              {
                ...{ step: 1, name: '单位审核', outcome: 'completed', overdue: false },
                tasks: [
                  {
                    ...{ zh: '本单位单位负责人', state: 'signed', transferredTo: 'org-head-307' },
                    mayAct: expect.arrayContaining([
                      { personId: 'org-head-307', only: 'at-last' },
                      { personId: 'org-head-307001', only: 'at-first' },
                    ]),
                    given: { signedBy: 'org-head-307', opinion: '同意。' },
                  },
                ],
                acts: [
                  { type: 'StepUrged', by: 'p-drafter' },
                  { type: 'TaskTransferred', by: 'org-head-307001', to: ['org-head-307'], reason: '出差' },
                  { type: 'SignatureGiven', by: 'org-head-307' },
                ],
              },
              {
                ...{ step: 2, mode: 'all', outcome: 'returned' },
                returned: { by: 'p-deputy', opinion: '预算有误。', to: 'drafter', resume: 'straight-back' },
                tasks: [
                  { ordinal: 1, state: 'unsigned', mayAct: [{ personId: 'org-section' }] },
                  {
                    ...{ ordinal: 2, state: 'signed', given: { signedBy: 'p-deputy', onBehalfOf: 'org-performance' } },
                    mayAct: expect.arrayContaining([{ personId: 'org-performance' }]),
                  },
                  { ordinal: 3, state: 'signed', added: { by: 'org-section', at: 'before', beside: 1 } },
                ],
              },
            ],
          },
          {
            round: 2,
            changes: {
              since: 1,
              header: [{ column: 'budget', from: '480000.00', to: '500000.00' }],
              rows: [{ kind: 'kept', cells: [{ column: 'value', from: '24', to: '30' }] }],
            },
            steps: [],
          },
        ],
      },
    });
  });

  it('is read page by page, a round each, and compares any two submissions', async () => {
    const page = z.object({ items: z.array(z.object({ round: z.int() })), next: z.string().optional() });
    const first = page.parse((await timeline('finance', '?limit=1')).body);
    const second = page.parse((await timeline('finance', `?limit=1&after=${first.next ?? ''}`)).body);
    expect([first, second]).toEqual([{ items: [{ round: 1 }], next: expect.any(String) }, { items: [{ round: 2 }] }]);
    expect(await timeline('finance', '?after=x')).toMatchObject({ status: 400, body: { code: 'invalid-cursor' } });
    const differences = (query: string) => api.ask('finance', `GET /targets/${target.targetId}/differences?${query}`);
    expect(await differences('from=1')).toMatchObject({ status: 200, body: { header: [{ column: 'budget' }] } });
    expect(await differences('from=1&to=1')).toMatchObject({ status: 200, body: { header: [], rows: [] } });
    expect(await differences('from=1&to=2')).toMatchObject({ status: 404, body: { code: 'no-such-round' } });
  });

  it('is there for who may see the target, a deputy too, and for nobody else; who looked is on record', async () => {
    expect(await timeline(performance)).toMatchObject({ status: 200 });
    expect(await timeline(deputy)).toMatchObject({ status: 200 });
    for (const path of ['timeline', 'differences?from=1'])
      expect(await api.ask('stranger', `GET /targets/${target.targetId}/${path}`)).toMatchObject({
        ...{ status: 404, body: { code: 'target-not-found' } },
      });
    expect(await timeline('administrator')).toMatchObject({ status: 404 });
    const reads = z.object({ items: z.array(z.object({ action: z.string(), target: z.string().nullable() })) });
    const { items } = reads.parse((await api.ask('finance', 'GET /read-audit?person=p-deputy')).body);
    expect(items).toMatchObject([{ action: 'target.history', target: target.targetId }]);
  });
});
