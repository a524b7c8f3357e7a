import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { GrantsOf } from '#contexts/directory';
import { type Chain } from '#domain/approval';
import { uuidv5 } from '#domain/kernel';
import { follow } from '#platform/api-client';
import { Sessions } from '#platform/sessions';
import { SessionIdentity } from '../../apps/api/src/session-identity.js';
import { ApiUnderTest } from './api-under-test.js';
import { Listener, withCookie } from './heard-for-spec.js';
import { draftFor, soundContent, type Seeded } from './seed.js';
import { WithSessions } from './with-sessions.js';

/** A session that is over is heard of within this. */
const SOON_MS = 3000;
const HEAD = 'org-head-307001';
const ELSEWHERE = 'org-head-405';

const unitStep: Chain = {
  steps: [{ name: '单位审核', mode: 'any', seats: [{ role: 'unit-head', place: 'own-unit' }] }],
};

describe('following what changes', () => {
  let api: ApiUnderTest;
  let sessions: Sessions;
  beforeAll(async () => {
    const identity = new WithSessions();
    api = await ApiUnderTest.start(identity);
    identity.sessions = new SessionIdentity(api.get(GrantsOf));
    sessions = api.get(Sessions);
  }, 60_000);
  afterAll(() => api.close());

  const listeners: Listener[] = [];
  afterEach(() => {
    for (const listener of listeners.splice(0)) listener.leave();
  });

  const begun = (personId: string, kind: 'browser' | 'program' = 'browser') =>
    sessions.begin({ personId, kind, by: 'password', from: { address: '::1' } });

  async function listening(secret: string, after?: string, url = api.url): Promise<Listener> {
    const listener = await Listener.at(url, secret, after);
    listeners.push(listener);
    return listener;
  }

  async function besideIt(port?: number): Promise<NestFastifyApplication> {
    const identity = new WithSessions();
    const app = await api.beside(identity, port);
    identity.sessions = new SessionIdentity(app.get(GrantsOf));
    return app;
  }

  /** One who listens, from their first counts on. */
  async function listens(personId: string): Promise<{ listener: Listener; secret: string; sessionId: string }> {
    const { secret, sessionId } = await begun(personId);
    const listener = await listening(secret);
    await listener.nextOf('inbox');
    return { listener, secret, sessionId };
  }

  let made = 0;
  async function drafted(unit: string): Promise<Seeded> {
    const target = await draftFor(api, unit, soundContent(`第${(made += 1)}个项目`));
    await api.project();
    return target;
  }

  async function submitted({ targetId, contentHash }: Seeded): Promise<void> {
    await api.recorded(targetId, {
      type: 'TargetSubmitted',
      data: { round: 1, chain: unitStep, contentHash, submittedBy: 'p-drafter', advisories: [], opens: { step: 1 } },
    });
    await api.project();
  }

  it('tells the counts at first, then which target changed and what waits, as it can be read', async () => {
    const { secret } = await begun(HEAD);
    const listener = await listening(secret);
    const { status, headers } = listener.answer;
    expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect([headers.get('cache-control'), headers.get('x-accel-buffering')]).toEqual(['no-store, no-transform', 'no']);
    const first = await listener.next();
    expect(first).toMatchObject({ event: 'inbox', data: { todo: 0, position: first?.id } });
    const target = await drafted('307001');
    const change = await listener.next();
    expect(change).toEqual({
      ...{ event: 'target', id: change?.id },
      data: { targetId: target.targetId, revision: 0, position: change?.id },
    });
    await submitted(target);
    const next = await listener.nextOf('target');
    expect(next.data).toMatchObject({ targetId: target.targetId, revision: 1 });
    expect(await listener.nextOf('inbox')).toMatchObject({ data: { todo: 1 } });
    const read = await api.send({
      ...{ method: 'GET', path: `/api/v1/targets/${target.targetId}` },
      headers: { ...withCookie(secret), 'Jixiao-Min-Position': String(next.id) },
    });
    expect(read).toMatchObject({ status: 200, body: { revision: 1 } });
  });

  it('tells nobody of what they may not see', async () => {
    const { listener } = await listens(ELSEWHERE);
    await drafted('307001');
    const own = await drafted('405');
    expect((await listener.next())?.data).toMatchObject({ targetId: own.targetId });
  });

  it('goes on at another API with what was missed, after its own has ended', async () => {
    const one = await besideIt();
    const { secret } = await begun(HEAD);
    const listener = await listening(secret, undefined, await one.getUrl());
    await listener.nextOf('inbox');
    const heard = await drafted('307001');
    const { id, data } = await listener.nextOf('target');
    expect(data).toMatchObject({ targetId: heard.targetId });
    await one.close();
    expect((await listener.rest()).at(-1)).toMatchObject({ event: 'end', id, data: { because: 'closing' } });

    await drafted('405');
    const missed = await drafted('307001');
    const again = await listening(secret, id);
    expect((await again.next())?.data).toMatchObject({ targetId: missed.targetId });
    expect((await again.next())?.event).toBe('inbox');
  });

  it('says to read anew to who comes from no place in this log', async () => {
    const { secret } = await begun(HEAD);
    const listener = await listening(secret, '9'.repeat(18));
    expect(await listener.next()).toMatchObject({ event: 'resync', data: { because: 'unknown-place' } });
    for (const after of ['-1', 'x', '1e3', '9'.repeat(19)])
      expect((await listening(secret, after)).answer.status).toBe(400);
  });

  it('ends with the session, and says so', async () => {
    const { listener, sessionId, secret } = await listens(HEAD);
    await sessions.end(sessionId, 'signed-out');
    expect(await listener.rest(SOON_MS)).toMatchObject([{ event: 'end', data: { because: 'session-ended' } }]);
    expect((await listening(secret)).answer.status).toBe(401);
  });

  it('ends with every session of who signs out everywhere, or is given a new password', async () => {
    const both = [await listens(HEAD), await listens(HEAD)];
    const other = await listens(ELSEWHERE);
    await sessions.noteReset(HEAD);
    for (const { listener } of both)
      expect(await listener.rest(SOON_MS)).toMatchObject([{ data: { because: 'session-ended' } }]);
    const own = await drafted('405');
    expect((await other.listener.nextOf('target')).data).toMatchObject({ targetId: own.targetId });
  });

  it('tells nothing more of what was taken from somebody, and that they see something else now', async () => {
    const { listener, sessionId } = await listens('org-head-307');
    const appointmentId = uuidv5('org-head-307/unit-head');
    const end = `PUT /people/org-head-307/appointments/${appointmentId}/end`;
    expect(await api.ask('administrator', end, { body: { endsOn: '2020-12-31' } })).toMatchObject({ status: 200 });
    expect(await listener.next(SOON_MS)).toMatchObject({ event: 'resync', data: { because: 'other-sight' } });
    await drafted('307001');
    await sessions.end(sessionId, 'signed-out');
    const rest = await listener.rest();
    expect(rest.map(({ event }) => event).filter((event) => event === 'target')).toEqual([]);
  });

  it('is refused to who follows too often, until one of theirs has left', async () => {
    const { secret } = await begun('org-section');
    const eight = await Promise.all(Array.from({ length: 8 }, () => listening(secret)));
    expect(eight.map(({ answer }) => answer.status)).toEqual(Array(8).fill(200));
    // Asked for its head alone it follows nothing.
    const head = await fetch(`${api.url}/api/v1/events`, { method: 'HEAD', headers: withCookie(secret) });
    expect(head.status).toBe(429);
    const ninth = await listening(secret);
    expect([ninth.answer.status, ninth.answer.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await ninth.answer.json()).toMatchObject({ code: 'too-many-streams-of-person' });
    expect((await listening((await begun(HEAD)).secret)).answer.status).toBe(200);
    eight[0]?.leave();
    let status = 429;
    while (status === 429) ({ status } = (await listening(secret)).answer);
    expect(status).toBe(200);
  });

  it('leaves nothing open for who asks for its head alone', async () => {
    const { secret } = await begun('org-performance');
    for (let at = 0; at < 10; at += 1) {
      const { status } = await fetch(`${api.url}/api/v1/events`, { method: 'HEAD', headers: withCookie(secret) });
      expect(status).toBe(200);
    }
  });

  it('keeps no session from ending unused', async () => {
    const { secret, sessionId } = await begun(HEAD);
    const { pool } = sessions.store;
    await pool.query(`update sessions.session set seen_at = now() - interval '1 hour' where session_id = $1`, [
      sessionId,
    ]);
    const seenAt = async () => (await sessions.list(HEAD)).find((each) => each.sessionId === sessionId)?.seenAt;
    const before = await seenAt();
    const listener = await listening(secret);
    await listener.nextOf('inbox');
    expect(await seenAt()).toBe(before);
    await pool.query(`update sessions.session set idle_ends_at = now() where session_id = $1`, [sessionId]);
    expect(await listener.rest(SOON_MS)).toMatchObject([{ data: { because: 'session-ended' } }]);
  });

  it('is followed by the client over a restart, until the session is over', async () => {
    const one = await besideIt();
    const session = await begun(HEAD, 'program');
    const { accessToken: token } = await sessions.issue(session, HEAD);
    const url = await one.getUrl();
    const told = follow({ url, token, signal: AbortSignal.timeout(60_000) });
    expect((await told.next()).value).toMatchObject({ event: 'inbox' });
    await one.close();
    const missed = await drafted('307001');
    const next = await besideIt(Number(new URL(url).port));
    expect((await told.next()).value).toMatchObject({ event: 'target', data: { targetId: missed.targetId } });
    await sessions.end(session.sessionId, 'signed-out');
    const rest: unknown[] = [];
    for await (const each of told) rest.push(each);
    expect(rest.length).toBeLessThanOrEqual(1);
    await next.close();
  });
});
