import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { GrantsOf } from '#contexts/directory';
import { contexts } from '#contexts';
import { readSideOfContexts } from '#platform/context';
import { checkReadSide, replay } from '#platform/read-store';
import { Sessions } from '#platform/sessions';
import { SessionIdentity } from '../../apps/api/src/session-identity.js';
import { ApiUnderTest, type Answer } from '../api/api-under-test.js';
import { draft, submit } from '../api/seed.js';
import { WithSessions } from '../api/with-sessions.js';
import { asTheFirstWrote, folded, landedEvents, landedFile, shownThen } from './landed-record-for-spec.js';

/** What the step needs that is next, by the people of today’s directory. */
const hands = ['org-reviewer-307', 'org-section', 'org-performance'] as const;

let api: ApiUnderTest;
const tokens = new Map<string, string>();

beforeAll(async () => {
  const identity = new WithSessions();
  api = await ApiUnderTest.start(identity, landedFile);
  identity.sessions = new SessionIdentity(api.get(GrantsOf));
  const sessions = api.get(Sessions);
  for (const personId of hands) {
    const session = await sessions.begin({ personId, kind: 'program', by: 'password', from: { address: '::1' } });
    tokens.set(personId, (await sessions.issue(session, personId)).accessToken);
  }
}, 60_000);
afterAll(() => api.close());

const byTarget = <Each extends { readonly targetId: string }>(all: readonly Each[]): readonly Each[] =>
  all.toSorted((a, b) => (a.targetId < b.targetId ? -1 : 1));

const itemsOf = ({ body }: Answer) => z.object({ items: z.array(z.looseObject({})) }).parse(body).items;

/** Of each that is listed now what was said of it then, and of nothing else. */
async function refuseOther(
  who: 'drafter' | 'finance',
  list: string,
  then: readonly object[],
  key: string,
): Promise<void> {
  const now = itemsOf(await api.ask(who, `GET /${list}?limit=100`));
  const keyOf = (each: object): string => String(Reflect.get(each, key));
  expect(now.map(keyOf).sort()).toEqual(then.map(keyOf).sort());
  for (const each of then) expect(now.find((found) => keyOf(found) === keyOf(each))).toMatchObject(each);
}

async function refuseDifferences(): Promise<void> {
  await api.project();
  const { eventStore, readModelsUrl: url } = api.stores;
  const { prefixes, projections, processes, entities, migrations, catalogues } = readSideOfContexts(contexts);
  const report = await replay({
    ...{ store: { url, entities, migrations }, eventStore, prefixes, projections },
    ...{ knownTypes: checkReadSide({ projections, processes, catalogues }), say: () => undefined },
  });
  expect(report).toMatchObject({ brokenLinks: 0, parked: [], differences: { count: 0, first: [] } });
}

describe('the record of a landed version, imported into a fresh store', () => {
  it('shows what that version showed, and agrees with a replay', async () => {
    expect(shownThen.targets).toHaveLength(18);
    await refuseOther('finance', 'targets', shownThen.targets, 'targetId');
    await refuseOther('finance', 'scores', shownThen.scores, 'targetId');
    await refuseOther('finance', 'assessments', shownThen.assessments, 'targetId');
    await refuseDifferences();
  });

  it('folds to the states that it showed, target by target', async () => {
    const now = [];
    for (const { targetId, name } of shownThen.targets) {
      const state = await api.standing(targetId);
      const { status, round, contentHash, content } = state;
      expect(content.name).toBe(name);
      const step = state.status === 'in-approval' ? { step: state.approval.step } : {};
      now.push({ targetId, name, budget: content.budget, status, round, ...step, contentHash });
    }
    expect(byTarget(now)).toEqual(byTarget(shownThen.targets).map(({ revision: _, ...then }) => then));
  });

  it('folds so in the schemas of the first release, too, but for who wrote what was imported', () => {
    const withoutWriters = (state: object): string =>
      JSON.stringify(state, (key, value: unknown) => (['writers', 'writtenBy'].includes(key) ? [] : value));
    for (const { targetId } of shownThen.targets) {
      const events = landedEvents(targetId);
      const first = events.map(asTheFirstWrote);
      expect(first.every(({ metadata }) => metadata.schema === 1)).toBe(true);
      expect(withoutWriters(folded(first))).toEqual(withoutWriters(folded(events)));
    }
  });

  it('goes on in mid-round: signed-in people take it from the second step through to the end', async () => {
    const open = shownThen.targets.find(({ status }) => status === 'in-approval');
    if (open === undefined) throw new Error('the record holds a round that is open');
    const { targetId, contentHash, round } = open;
    expect(open.step).toBe(2);
    for (const [at, personId] of hands.entries()) {
      const headers = { authorization: `Bearer ${tokens.get(personId) ?? ''}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ round, step: at + 2, contentHash, opinion: '同意。' });
      await api.project();
      const inbox = itemsOf(await api.send({ method: 'GET', path: '/api/v1/inbox', headers }));
      expect(inbox).toMatchObject([{ targetId, step: at + 2, round }]);
      const path = `/api/v1/targets/${targetId}/approvals`;
      expect(await api.send({ method: 'POST', path, headers, body })).toMatchObject({ status: 200 });
    }
    expect(await api.typesIn(targetId)).toEqual([
      ...['TargetDrafted', 'TargetSubmitted', 'StepApproved'],
      ...['SignatureGiven', 'StepApproved', 'SignatureGiven', 'StepApproved'],
      ...['SignatureGiven', 'StepApproved', 'TargetApproved'],
    ]);
    expect(await api.standing(targetId)).toMatchObject({ status: 'approved', round });
    await refuseDifferences();
  });

  it('and the one that was returned is submitted once more, to its third round', async () => {
    const returned = shownThen.targets.find(({ status }) => status === 'returned');
    if (returned === undefined) throw new Error('the record holds a target that was returned');
    const { targetId, revision, round } = returned;
    const submitted = await api.ask('drafter', `POST /targets/${targetId}/submission`, { seen: revision });
    expect(submitted).toMatchObject({ status: 200, body: { status: 'in-approval', round: round + 1, step: 1 } });
  });
});

describe('what others are reported to get wrong is not so here:', () => {
  it('bulk approval stops at the first refusal and reports success', async () => {
    const targets = [];
    for (const name of ['批量一', '批量二', '批量三']) targets.push(await submit(api, await draft(api, name)));
    const [first] = targets;
    const tasks = targets.map(({ targetId, round, contentHash }) => ({ targetId, round, step: 1, contentHash }));
    const withdrawn = await api.ask('drafter', `POST /targets/${first?.targetId}/withdrawal`, { body: { round: 1 } });
    expect(withdrawn.status).toBe(200);
    const { status, body } = await api.ask('head', 'POST /inbox/agreements', { body: { tasks } });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { outcomes: [{ ok: false, problem: { code: 'not-in-approval' } }, { ok: true, step: 2 }, { ok: true }] },
    });
    for (const { targetId } of targets.slice(1)) expect((await api.typesIn(targetId)).at(-1)).toBe('StepApproved');
  });
});
