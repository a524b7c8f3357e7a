import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { newMasterKey } from '#platform/personal-data';
import { prepareSessions, Sessions, type SessionKind } from './index.js';

const master = { text: newMasterKey() };
let database: TestDatabase;
let here: Sessions;
let there: Sessions;
let person: string;
let next = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await Promise.all([1, 2, 3].map(() => prepareSessions(database.readModelsUrl)));
  [here, there] = [opened(), opened()];
});
afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  await database.drop();
});
beforeEach(() => {
  person = `p-${(next += 1)}`;
});

const opened = (source: object = master): Sessions =>
  new Sessions(database.readModelsUrl, { master: source, poolSize: 3, onError: (error) => errors.push(error) });
const errors: Error[] = [];

const begun = (kind: SessionKind = 'program') =>
  here.begin({ personId: person, kind, by: 'password', from: { address: '10.0.0.7', agent: 'Firefox' } });
const tokens = async () => {
  const session = await begun();
  return { ...session, ...(await here.issue(session, person)) };
};
/** As if so long ago. */
const aged = (column: string, interval: string) =>
  here.store.ask(`update sessions.session set ${column} = ${column} - interval '${interval}' where person = $1`, [
    person,
  ]);

describe('a session in a browser', () => {
  it('is found by its cookie, in every process, and by nothing else', async () => {
    const { sessionId, secret } = await begun('browser');
    for (const each of [here, there])
      expect(await each.find({ cookie: secret })).toEqual({ sessionId, personId: person });
    for (const cookie of ['', sessionId, `${secret}A`, secret.toLowerCase()])
      expect(await here.find({ cookie })).toBeUndefined();
    expect(await here.find({ accessToken: secret })).toBeUndefined();
    expect(await here.refresh(secret)).toEqual({ outcome: 'unknown' });
  });

  it('leaves nothing in the table that could be sent', async () => {
    const { secret } = await begun('browser');
    const rows = await here.store.ask('select * from sessions.session where person = $1', [person]);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it('ends when it was not used for two hours; used, it goes on', async () => {
    const { sessionId, secret } = await begun('browser');
    await aged('idle_ends_at', '119 minutes');
    expect(await here.find({ cookie: secret })).toBeDefined();
    await here.touch(sessionId);
    await aged('idle_ends_at', '119 minutes');
    expect(await here.find({ cookie: secret })).toBeDefined();
    await aged('idle_ends_at', '1 minute');
    expect(await here.find({ cookie: secret })).toBeUndefined();
    await here.touch(sessionId);
    expect(await here.find({ cookie: secret })).toBeUndefined();
  });

  it('ends after twelve hours, however much it is used', async () => {
    const { sessionId, secret } = await begun('browser');
    await aged('ends_at', '11 hours 59 minutes');
    await here.touch(sessionId);
    await aged('ends_at', '1 minute');
    expect(await here.find({ cookie: secret })).toBeUndefined();
  });
});

describe('sessions of a person', () => {
  it('are listed to them, while they go on', async () => {
    const browser = await begun('browser');
    const program = await begun();
    await here.touch(browser.sessionId);
    const listed = { by: 'password', from: { address: '10.0.0.7', agent: 'Firefox' } };
    expect(await there.list(person)).toMatchObject([
      { sessionId: browser.sessionId, kind: 'browser', ...listed, endsAt: browser.endsAt },
      { sessionId: program.sessionId, kind: 'program', ...listed, endsAt: program.endsAt },
    ]);
    await here.end(program.sessionId, 'signed-out');
    expect(await there.list(person)).toHaveLength(1);
    expect(await there.list('p-nobody')).toEqual([]);
  });

  it('end one by one, by their owner only, and only once', async () => {
    const { sessionId, secret } = await begun('browser');
    expect(await here.end(sessionId, 'signed-out', 'p-another')).toBe(false);
    expect(await here.find({ cookie: secret })).toBeDefined();
    expect(await here.end(sessionId, 'signed-out', person)).toBe(true);
    expect(await here.end(sessionId, 'signed-out', person)).toBe(false);
    expect(await there.find({ cookie: secret })).toBeUndefined();
  });

  it('end all at once, but for the one in which it is asked where it is to go on', async () => {
    const [kept, other] = [await begun('browser'), await begun('browser')];
    const program = await tokens();
    expect(await here.endAllOf(person, 'signed-out-everywhere', kept.sessionId)).toBe(2);
    expect(await here.find({ cookie: kept.secret })).toBeDefined();
    expect(await here.find({ cookie: other.secret })).toBeUndefined();
    expect(await here.find(program)).toBeUndefined();
    expect(await here.refresh(program.refreshToken)).toEqual({ outcome: 'unknown' });
  });

  it('end with a reset of the credential, which is said for seven days of whoever signs in again', async () => {
    const before = await begun('browser');
    await here.noteReset(person);
    expect(await here.find({ cookie: before.secret })).toBeUndefined();
    const after = await begun('browser');
    expect(await here.find({ cookie: after.secret })).toMatchObject({
      credentialResetAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const later = (interval: string) =>
      here.store.ask(
        `update sessions.credential_reset set reset_at = reset_at - interval '${interval}' where person = $1`,
        [person],
      );
    await later('6 days 23 hours 59 minutes');
    expect(await here.find({ cookie: after.secret })).toHaveProperty('credentialResetAt');
    await later('1 minute');
    expect(await here.find({ cookie: after.secret })).not.toHaveProperty('credentialResetAt');
  });

  it('are forgotten with an erasure, with the addresses that they came from', async () => {
    const { secret } = await begun('browser');
    await tokens();
    await here.noteReset(person);
    await here.forget(person);
    expect(await here.find({ cookie: secret })).toBeUndefined();
    for (const table of ['session', 'credential_reset'])
      expect(await here.store.ask(`select from sessions.${table} where person = $1`, [person])).toEqual([]);
  });

  it('are swept a month after they are over', async () => {
    const { sessionId } = await begun('browser');
    await begun();
    await here.end(sessionId, 'signed-out');
    await aged('ended_at', '30 days');
    expect(await here.sweep()).toBe(1);
    expect(await here.list(person)).toHaveLength(1);
  });

  it('tell every process that one of them ended', async () => {
    const { sessionId } = await begun('browser');
    const heard = new Promise<void>((resolve) => {
      const off = there.onChange(() => {
        if (there.isListening) ended.push('heard');
        if (ended.includes('ended')) {
          off();
          resolve();
        }
      });
    });
    const ended: string[] = [];
    // It listens once it says so.
    await new Promise<void>((resolve) => {
      const off = there.onChange(() => {
        off();
        resolve();
      });
    });
    ended.push('ended');
    await here.end(sessionId, 'signed-out');
    await heard;
  });
});

describe('a refresh token', () => {
  it('is spent for new tokens, once', async () => {
    const first = await tokens();
    const second = await there.refresh(first.refreshToken);
    expect(second).toMatchObject({ outcome: 'refreshed', expiresInSeconds: 600 });
    if (second.outcome !== 'refreshed') throw new Error('it was');
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(await here.find(second)).toEqual({ sessionId: first.sessionId, personId: person });
    expect(await here.refresh(second.refreshToken)).toMatchObject({ outcome: 'refreshed' });
  });

  it('that comes again ends the session, for whoever has the newer one, too', async () => {
    const { refreshToken, sessionId } = await tokens();
    const newer = await here.refresh(refreshToken);
    expect(await there.refresh(refreshToken)).toEqual({ outcome: 'reused', sessionId, personId: person });
    if (newer.outcome !== 'refreshed') throw new Error('it was');
    expect(await here.refresh(newer.refreshToken)).toEqual({ outcome: 'unknown' });
    expect(await here.find(newer)).toBeUndefined();
    expect(await here.store.ask('select ended_why from sessions.session where session_id = $1', [sessionId])).toEqual([
      { ended_why: 'refresh-token-reused' },
    ]);
  });

  it('that five bring at once is spent by one of them, and the session ends', async () => {
    const { refreshToken, sessionId, accessToken } = await tokens();
    const outcomes = await Promise.all(
      [here, there, here, there, here].map(async (each) => (await each.refresh(refreshToken)).outcome),
    );
    expect(outcomes.filter((each) => each === 'refreshed')).toHaveLength(1);
    expect(outcomes.filter((each) => each === 'reused')).toHaveLength(1);
    expect(await here.find({ accessToken })).toBeUndefined();
    expect(await here.end(sessionId, 'signed-out')).toBe(false);
  });

  it('is worth nothing in a session that is over or was not used for a month, and stays unspent', async () => {
    const { refreshToken, sessionId } = await tokens();
    await aged('idle_ends_at', '30 days');
    expect(await here.refresh(refreshToken)).toEqual({ outcome: 'unknown' });
    const unspent = 'select from sessions.refresh_token where session_id = $1 and used_at is null';
    expect(await here.store.ask(unspent, [sessionId])).toHaveLength(1);
  });

  it('is not spent where no token can be signed', async () => {
    const { refreshToken } = await tokens();
    const without = opened({});
    await expect(without.refresh(refreshToken)).rejects.toMatchObject({ code: 'master-key-missing' });
    await without.close();
    expect(await here.refresh(refreshToken)).toMatchObject({ outcome: 'refreshed' });
  });
});

it('nothing of all this was an error that nobody hears of', () => expect(errors).toEqual([]));
