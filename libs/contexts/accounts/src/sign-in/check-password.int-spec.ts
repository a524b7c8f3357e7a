import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newMasterKey, PersonKeys } from '#platform/personal-data';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { TooManyAttempts } from '../domain/account.errors.js';
import { prepareAccounts } from '../store/accounts.migration.js';
import { Accounts } from '../store/accounts.query.js';
import { Attempts } from '../store/attempts.query.js';
import { CheckPassword } from './check-password.handler.js';
import { Passwords } from './passwords.handler.js';

const PASSWORD = '山高月小水落石出的晚上';
const start = new Date('2026-03-02T01:00:00Z');
const after = (seconds: number) => new Date(start.valueOf() + seconds * 1000);
const codeOf = (error: unknown) => String(Reflect.get(Object(error), 'code'));

let database: TestDatabase;
let keys: PersonKeys;
let accounts: Accounts;
let attempts: Attempts;
let passwords: Passwords;
let signIn: CheckPassword;

beforeAll(async () => {
  database = await createTestDatabase();
  await Promise.all([prepareAccounts(database.personalDataUrl), prepareAccounts(database.personalDataUrl)]);
  const options = { master: { text: newMasterKey() }, poolSize: 3, onError: () => undefined };
  keys = new PersonKeys(database.personalDataUrl, options);
  [accounts, attempts, passwords] = [new Accounts(keys), new Attempts(keys), new Passwords()];
  signIn = new CheckPassword(accounts, attempts, passwords);
  await accounts.add('p-1', { at: start, by: 'a', loginName: 'wangxm', password: await passwords.hash(PASSWORD) });
});
afterAll(async () => {
  await keys.close();
  await database.drop();
});

const tried = (loginName: string, password: string, { from = '10.0.0.1', at = start } = {}) =>
  signIn.check({ loginName, password, from, at }).then(({ personId }) => personId, codeOf);

describe('a password', () => {
  it('is kept as an argon2id hash of these costs alone', async () => {
    expect((await accounts.of('p-1')).password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('signs in who typed the login name in whatever signs', async () => {
    expect(await tried('ＷａｎｇＸＭ', PASSWORD)).toBe('p-1');
    expect(await tried('wangxm', PASSWORD.normalize('NFD'))).toBe('p-1');
  });

  it('answers the same for a wrong one, for an account that is not there and for one without a password', async () => {
    await accounts.add('p-2', { at: start, by: 'a' });
    for (const name of ['wangxm', 'nobody', 'p-2'])
      expect(await tried(name, 'something else', { from: `other ${name}` })).toBe('wrong-credentials');
    expect(await accounts.byLogin('p-2')).toBeUndefined();
  });

  it('takes the same work where there is no account: one verification, of a hash of the same costs', async () => {
    const seen: unknown[] = [];
    const counting = Object.assign(new Passwords(), {});
    const isRight = counting.isRight.bind(counting);
    counting.isRight = (kept, password) => {
      seen.push(kept === undefined ? 'nobody' : 'kept');
      return isRight(kept, password);
    };
    const check = new CheckPassword(accounts, attempts, counting);
    for (const loginName of ['wangxm', 'not-there'])
      await check.check({ loginName, password: 'wrong', from: 'work', at: start }).catch(codeOf);
    expect(seen).toEqual(['kept', 'nobody']);
  });

  it('of a blocked account is told so to who knows it, and to nobody else', async () => {
    await accounts.add('p-3', { at: start, by: 'a', loginName: 'blocked', password: await passwords.hash(PASSWORD) });
    await accounts.block('p-3', start);
    expect(await tried('blocked', PASSWORD)).toBe('account-is-blocked');
    expect(await tried('blocked', 'something else')).toBe('wrong-credentials');
  });
});

describe('who guesses', () => {
  it('waits ever longer, at most five minutes, and that without a look at the password', async () => {
    const from = '10.6.6.6';
    const waits: number[] = [];
    let at = 0;
    for (let asked = 0; asked < 24; asked += 1) {
      const told: unknown = await signIn
        .check({ loginName: 'wangxm', password: 'guess', from, at: after(at) })
        .catch((error: unknown) => error);
      if (!(told instanceof TooManyAttempts)) continue;
      expect(await tried('wangxm', PASSWORD, { from, at: after(at) })).toBe('too-many-attempts');
      const wait = Number(told.details['retryAfterSeconds']);
      waits.push(wait);
      at += wait;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300]);
  });

  it('keeps nobody else waiting: neither the person elsewhere, nor other people there', async () => {
    const from = '10.7.7.7';
    for (let n = 0; n < 6; n += 1) await tried('wangxm', 'guess', { from });
    expect(await tried('wangxm', PASSWORD, { from })).toBe('too-many-attempts');
    expect(await tried('wangxm', PASSWORD, { from: '10.8.8.8' })).toBe('p-1');
    expect(await tried('nobody', 'guess', { from })).toBe('wrong-credentials');
  });

  it('gets no more looks from each of the addresses that one sender of IPv6 has', async () => {
    const told = [];
    for (let n = 1; n <= 6; n += 1) told.push(await tried('wangxm', 'guess', { from: `2001:db8:7:7::${n}` }));
    expect(told.slice(4)).toEqual(['too-many-attempts', 'too-many-attempts']);
    expect(await tried('wangxm', PASSWORD, { from: '2001:db8:7:8::1' })).toBe('p-1');
  });

  it('is met by the same waits where there is no such account', async () => {
    const answers = [];
    for (const name of ['wangxm', 'not-there']) {
      const told = [];
      for (let n = 0; n < 6; n += 1) told.push(await tried(name, 'guess', { from: `walk ${name}` }));
      answers.push(told);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toContain('too-many-attempts');
  });

  it('gets no more looks by asking fifty times at once', async () => {
    const asked = Array.from({ length: 50 }, () => tried('wangxm', 'guess', { from: '10.9.9.9' }));
    const looked = (await Promise.all(asked)).filter((code) => code === 'wrong-credentials');
    expect(looked).toHaveLength(4);
  });

  it('begins anew after a day without a guess, or with the right password', async () => {
    const from = '10.5.5.5';
    for (let n = 0; n < 5; n += 1) await tried('wangxm', 'guess', { from });
    expect(await tried('wangxm', PASSWORD, { from })).toBe('too-many-attempts');
    expect(await tried('wangxm', PASSWORD, { from, at: after(86_402) })).toBe('p-1');
    for (let n = 0; n < 3; n += 1)
      expect(await tried('wangxm', 'guess', { from, at: after(86_403) })).toBe('wrong-credentials');
  });
});
