import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { uuidv5, type Person } from '#domain/kernel';
import { directory, WhoActs } from '#contexts/directory';
import { rules, rulesStreams } from '#contexts/rules';
import { chainFor, rulesFileSchema } from '#contexts/rules/core';
import { chainOfRoles } from '#domain/approval';
import { EventStore } from '#platform/event-store';
import { envelopeOf, httpSpec, type HttpSpec } from '#testing';
import { beginOrganisation, beginRules } from '#testing/county';
import { cells } from './domain/proposals-for-spec.js';
import * as a from './domain/target-for-spec.js';
import { type TargetEvent } from './domain/target.events.js';
import { targetStreams } from './domain/target.streams.js';
import { targets } from './targets.context.js';

const person = (who: keyof typeof a.people): Person => a.people[who] as Person;
const [drafter, head, reviewer, stranger] = [person('drafter'), person('head'), person('reviewer'), person('stranger')];

const [begun] = rulesFileSchema.parse(JSON.parse(readFileSync('infra/config/rules.json', 'utf8')));
/** The chain of the rules that ship, by which all of these are submitted till others are published. */
const shipped = chainFor(begun!, { unit: '307001', budget: '1' });

describe('a target over HTTP', () => {
  let http: HttpSpec<TargetEvent>;
  let eventStore: EventStore;
  beforeAll(async () => {
    http = await httpSpec([directory, rules, targets], targetStreams, async (store) => {
      eventStore = store;
      await beginRules(store);
      await beginOrganisation(store);
    });
  });
  afterAll(() => http.close());

  /** A target of its own for every story. */
  const given = (story: string, ...later: readonly TargetEvent[]) => {
    const targetId = uuidv5(story);
    const drafted: TargetEvent = { ...a.drafted, data: { ...a.drafted.data, targetId } };
    return { targetId, past: http.given(targetId, drafted, ...later) };
  };

  it('is approved step by step, each on what was seen', async () => {
    const { targetId, past } = given('approved', a.submitted());
    const approval = past.when(head, `POST targets/${targetId}/approvals`, { body: a.seen(1) });
    await approval.thenAnswers(200, { targetId, status: 'in-approval', step: 2, revision: 3 });
  });

  it('records who signed', async () => {
    const { targetId, past } = given('recorded', a.submitted());
    await past
      .when(head, `POST targets/${targetId}/approvals`, { body: a.seen(1) })
      .thenRecords('SignatureGiven', 'StepApproved');
  });

  it('refuses a step that was not seen, and records nothing', async () => {
    const { targetId, past } = given('stale', a.submitted(), a.approved(1, 'p-head'));
    const request = { body: a.seen(2, 2) };
    await past.when(reviewer, `POST targets/${targetId}/approvals`, request).thenRefuses(409, 'decision-is-stale');
  });

  it('asks for the revision that was seen before it changes content', async () => {
    const { targetId, past } = given('unseen');
    const request = { body: { content: a.proposed } };
    await past.when(drafter, `PUT targets/${targetId}/content`, request).thenRefuses(428, 'if-match-required');
  });

  it('is told what became of its rows when its content is revised', async () => {
    const { targetId, past } = given('revised');
    const request = { body: { content: { ...a.proposed, indicators: a.content.indicators.slice(1) } }, seen: 0 };
    await past
      .when(drafter, `PUT targets/${targetId}/content`, request)
      .thenAnswers(200, { targetId, revision: 1, rows: { added: [], dropped: [a.ids[0]], recognised: [] } });
  });

  it('is submitted as it was seen, with what is worth a word beside the content', async () => {
    const { targetId, past } = given('submitted');
    await given('its namesake').past.when(drafter, 'GET targets').thenAnswers(200, {});
    const findings: unknown = expect.arrayContaining([expect.objectContaining({ code: 'same-name-in-unit' })]);
    const request = { body: {}, seen: 0 };
    await past
      .when(drafter, `POST targets/${targetId}/submission`, request)
      .thenAnswers(200, { targetId, status: 'in-approval', round: 1, step: 1, findings });
  });

  it.each([
    ['returns', { ...a.seen(1), opinion: '请补充。' }, head, ['SignatureGiven', 'TargetReturned']],
    ['withdrawal', { round: 1 }, drafter, ['TargetWithdrawn']],
    ['voiding', { ...a.seen(1), reason: '项目取消。' }, head, ['TargetVoided']],
  ])('ends its round by %s', async (path, body, who, recorded) => {
    const { targetId, past } = given(path, a.submitted());
    await past.when(who, `POST targets/${targetId}/${path}`, { body }).thenRecords(...recorded);
  });

  const raise = { indicatorId: a.ids[0], field: 'value', from: '24', to: '30' };
  const back = (...cells: readonly object[]) => ({ body: { ...a.seen(1), opinion: '请核对。', cells } });

  it('is returned with what the reviewer would have in its cells', async () => {
    const { targetId, past } = given('proposed', a.submitted());
    await past
      .when(head, `POST targets/${targetId}/returns`, back(raise))
      .thenRecords('SignatureGiven', 'CellsProposed', 'TargetReturned');
    const later = http.given(targetId);
    const proposal = {
      ...{ round: 1, number: 1, ...raise, step: 1, stepName: '单位审核', ordinal: 1 },
      ...{ proposedBy: 'p-head', outcome: 'open' },
    };
    await later
      .when(drafter, `GET targets/${targetId}/proposals`)
      .thenAnswers(200, { targetId, status: 'returned', round: 1, proposals: [proposal] });
    await later.when(stranger, `GET targets/${targetId}/proposals`).thenAnswers(404, { code: 'target-not-found' });
  });

  it('is told which of its cells cannot be proposed so, and is not returned', async () => {
    const { targetId, past } = given('proposed oddly', a.submitted());
    const send = (cell: object) => past.when(head, `POST targets/${targetId}/returns`, back(cell));
    await send({ ...raise, from: '25' }).thenRefuses(422, 'cell-is-not-as-seen');
    await http
      .given(targetId)
      .when(head, `POST targets/${targetId}/returns`, back({ ...raise, field: 'budget' }))
      .thenAnswers(400, {});
  });

  it('takes over what was proposed, and each proposal has its own outcome', async () => {
    const data = { round: 1, step: 1, ordinal: 1, contentHash: a.contentHash, proposedBy: 'p-head', cells };
    const changed = a.revisedTo(a.contentOf({ budget: '1.00' }));
    const past: TargetEvent[] = [a.submitted(), { type: 'CellsProposed', data }, a.returned(1, 'p-head'), changed];
    const { targetId, past: story } = given('settled', ...past);
    const at = (path: string) => `POST targets/${targetId}/proposals/${path}`;
    const outcomes: unknown = [
      { number: 1, ok: true },
      { number: 2, ok: false, problem: expect.objectContaining({ code: 'cell-is-not-as-seen' }) },
      { number: 3, ok: true },
    ];
    await story.when(head, at('acceptance'), { body: { round: 1 } }).thenRefuses(403, 'not-the-drafter');
    const later = http.given(targetId);
    await later.when(drafter, at('acceptance'), { body: { round: 1 } }).thenAnswers(200, { revision: 6, outcomes });
    await later
      .when(drafter, at('refusal'), { body: { round: 1, numbers: [1, 2], reason: '以年初计划为准。' } })
      .thenAnswers(200, {
        revision: 7,
        outcomes: [
          { number: 1, ok: false, problem: { code: 'proposal-is-settled' } },
          { number: 2, ok: true },
        ],
      });
    await later.when(drafter, `GET targets/${targetId}/proposals`).thenAnswers(200, {
      proposals: [{ outcome: 'accepted' }, { outcome: 'declined' }, { outcome: 'accepted' }],
    });
  });

  it('is listed page by page for who may see it', async () => {
    const { past } = given('listed', a.submitted());
    const items: unknown = [expect.objectContaining({ stepName: expect.stringMatching('审核'), stepCount: 4 })];
    await past
      .when(drafter, 'GET targets?limit=1&status=in-approval&fiscalYear=2024&unit=307')
      .thenAnswers(200, { items });
    await given('hidden from lists').past.when(stranger, 'GET targets').thenAnswers(200, { items: [] });
  });

  it('is not there for who may not see it', async () => {
    const { targetId, past } = given('hidden');
    await past.when(stranger, `GET targets/${targetId}`).thenRefuses(404, 'target-not-found');
  });

  it('is looked up once for whom may not submit it, whether they see it, do not, or it is not there', async () => {
    const { targetId, past } = given('not for everybody');
    const submit = (of: typeof past, who: Person, id: string) =>
      of.when(who, `POST targets/${id}/submission`, { body: {}, seen: 0 });
    const nowhere = uuidv5('nowhere');
    const looks = jest.spyOn(EventStore.prototype, 'standing');
    await submit(past, head, targetId).thenRefuses(403, 'not-the-drafter');
    await submit(past, stranger, targetId).thenRefuses(404, 'target-not-found');
    await submit(http.given(nowhere), stranger, nowhere).thenRefuses(404, 'target-not-found');
    const looked = looks.mock.calls.map(([stream]) => stream);
    looks.mockRestore();
    expect(looked).toEqual([targetId, targetId, nowhere].map((id) => targetStreams.of(id)));
    const roles = jest.spyOn(WhoActs.prototype, 'over');
    const { targetId: hidden, past: round } = given('a round that is hidden', a.submitted());
    await round
      .when(stranger, `POST targets/${hidden}/approvals`, { body: a.seen(1) })
      .thenRefuses(404, 'target-not-found');
    expect(roles).not.toHaveBeenCalled();
    roles.mockRestore();
  });

  it('is shown in the form in which it is sent back', async () => {
    const { targetId, past } = given('shown');
    await past.when(drafter, `GET targets/${targetId}`).thenAnswers(200, { content: a.content });
  });

  /** The first version of 2024, which went by the rules of 2021 till then. */
  const publish = ({ named: _, ...all }: typeof a.rules) => {
    const year = { rulesId: '511124.2024', region: '511124', fiscalYear: 2024 };
    const data = { ...year, version: 1, rules: all, contentHash: a.contentHash };
    const published = { type: 'RulesPublished' as const, data };
    const stream = rulesStreams.of(year.rulesId);
    return eventStore.decide(stream, rulesStreams.decider, () => [published], envelopeOf({ system: 'spec' }, stream));
  };
  const submissionOf = async (targetId: string): Promise<unknown> => {
    for await (const { type, data } of eventStore.readStream(targetStreams.of(targetId)))
      if (type === 'TargetSubmitted') return data;
    return undefined;
  };

  it('goes by the rules that hold when it is submitted, and goes on by those, whatever is published later', async () => {
    const [early, late] = [given('before the rules changed'), given('after the rules changed')];
    const submit = ({ targetId, past }: typeof early) =>
      past.when(drafter, `POST targets/${targetId}/submission`, { body: {}, seen: 0 });
    await submit(early).thenAnswers(200, { status: 'in-approval' });
    expect(await submissionOf(early.targetId)).toMatchObject({ rules: a.rules.named, chain: shipped });
    const chain = [{ name: '单位审核', role: 'unit-head' as const }];
    await publish({ ...a.rules, chains: [{ name: '审批流程', ...chainOfRoles(chain) }] });
    await submit(late).thenAnswers(200, { status: 'in-approval' });
    const named = { region: '511124', year: 2024, version: 1 };
    expect(await submissionOf(late.targetId)).toMatchObject({ rules: named, chain: chainOfRoles(chain) });
    const approve = ({ targetId }: typeof early) =>
      http.given(targetId).when(head, `POST targets/${targetId}/approvals`, { body: a.seen(1) });
    await approve(early).thenAnswers(200, { status: 'in-approval', step: 2 });
    await approve(late).thenAnswers(200, { status: 'approved' });
  });
});
