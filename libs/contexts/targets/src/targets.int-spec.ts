import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv5, type Actor } from '#domain/kernel';
import { httpSpec, type HttpSpec } from '#testing';
import * as a from './domain/target-for-spec.js';
import { type TargetEvent } from './domain/target.events.js';
import { targetStreams } from './domain/target.streams.js';
import { targets } from './targets.context.js';

type Person = Extract<Actor, { personId: string }>;
const person = (who: keyof typeof a.people): Person => a.people[who] as Person;
const [drafter, head, reviewer, stranger] = [person('drafter'), person('head'), person('reviewer'), person('stranger')];

describe('a target over HTTP', () => {
  let http: HttpSpec<TargetEvent>;
  beforeAll(async () => {
    http = await httpSpec([targets], targetStreams);
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
    await approval.thenAnswers(200, { targetId, status: 'in-approval', step: 2, revision: 2 });
  });

  it('records who signed', async () => {
    const { targetId, past } = given('recorded', a.submitted());
    await past.when(head, `POST targets/${targetId}/approvals`, { body: a.seen(1) }).thenRecords('StepApproved');
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

  it('is not there for who may not see it', async () => {
    const { targetId, past } = given('hidden');
    await past.when(stranger, `GET targets/${targetId}`).thenRefuses(404, 'target-not-found');
  });

  it('is shown in the form in which it is sent back', async () => {
    const { targetId, past } = given('shown');
    await past.when(drafter, `GET targets/${targetId}`).thenAnswers(200, { content: a.content });
  });

  it('waits in the inbox of who holds its step', async () => {
    const { targetId, past } = given('inbox', a.submitted());
    await past.when(head, 'GET inbox?limit=200').thenAnswers(200, { items: expectingTarget(targetId) });
  });
});

const expectingTarget = (targetId: string): unknown => expect.arrayContaining([expect.objectContaining({ targetId })]);
