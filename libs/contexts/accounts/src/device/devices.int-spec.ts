import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newMasterKey, PersonKeys } from '#platform/personal-data';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { prepareAccounts } from '../store/accounts.migration.js';
import { Accounts } from '../store/accounts.query.js';
import { Attempts } from '../store/attempts.query.js';
import { Devices } from './devices.query.js';

const start = new Date('2026-03-02T01:00:00Z');
const after = (seconds: number) => new Date(start.valueOf() + seconds * 1000);
const codeOf = (error: unknown) => String(Reflect.get(Object(error), 'code'));

let database: TestDatabase;
let keys: PersonKeys;
let devices: Devices;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareAccounts(database.personalDataUrl);
  const options = { master: { text: newMasterKey() }, poolSize: 3, onError: () => undefined };
  keys = new PersonKeys(database.personalDataUrl, options);
  devices = new Devices(keys, new Attempts(keys));
  for (const personId of ['p-1', 'p-2']) await new Accounts(keys).add(personId, { at: start, by: 'a' });
});
beforeEach(() => keys.pool.query('truncate accounts.device, accounts.attempt'));
afterAll(async () => {
  await keys.close();
  await database.drop();
});

const decide = (userCode: string, parts: { decision?: 'approved' | 'denied'; at?: Date; personId?: string } = {}) =>
  devices
    .decide({ userCode, decision: 'approved', personId: 'p-1', from: '10.0.0.1', at: after(8), ...parts })
    .then(({ askedFrom }) => askedFrom, codeOf);

describe('a device that asks to be signed in', () => {
  it('is let in once by who is signed in elsewhere and types its code in whatever signs', async () => {
    const { deviceCode, userCode } = await devices.begin('10.1.1.1', start);
    expect(userCode).toMatch(/^[B-Z]{4}-[B-Z]{4}$/);
    expect(await devices.poll(deviceCode, after(5))).toBe('authorization_pending');
    expect(await decide(` ${userCode.toLowerCase().replace('-', ' ')} `)).toBe('10.1.1.1');
    expect(await devices.poll(deviceCode, after(9))).toEqual({ personId: 'p-1' });
    expect(await devices.poll(deviceCode, after(15))).toBe('expired_token');
  });

  it('is shown before anything is decided, and not once it is decided, over or none', async () => {
    const { userCode } = await devices.begin('10.1.1.1', start);
    const show = (code: string, at = after(8)) =>
      devices.show({ userCode: code, personId: 'p-1', from: '10.0.0.1', at }).catch(codeOf);
    const shown = { askedFrom: '10.1.1.1', expiresAt: after(600) };
    expect([await show(userCode.toLowerCase()), await show(userCode)]).toEqual([shown, shown]);
    expect([await show('BCDF-GHJK'), await show(userCode, after(600))]).toEqual([
      ...['device-code-unknown', 'device-code-unknown'],
    ]);
    await keys.pool.query('truncate accounts.attempt');
    await decide(userCode);
    expect(await show(userCode)).toBe('device-code-unknown');
  });

  it('is let in once where two ask at once', async () => {
    const { deviceCode, userCode } = await devices.begin('10.1.1.1', start);
    await decide(userCode);
    const polled = await Promise.all([1, 2, 3, 4].map(() => devices.poll(deviceCode, after(9))));
    expect(polled.filter((each) => typeof each === 'object')).toHaveLength(1);
  });

  it('keeps no code in clear', async () => {
    const { deviceCode, userCode } = await devices.begin('10.1.1.1', start);
    const { rows } = await keys.pool.query<{ row: string }>('select d::text as row from accounts.device as d');
    for (const clear of [
      deviceCode,
      userCode,
      Buffer.from(deviceCode).toString('hex'),
      Buffer.from(userCode).toString('hex'),
    ])
      expect(rows.map(({ row }) => row).join()).not.toContain(clear);
  });

  it('that asks too often is told to slow down, and has to from then on', async () => {
    const { deviceCode } = await devices.begin('10.1.1.1', start);
    const polled = [];
    for (const at of [1, 2, 8, 30, 44, 60]) polled.push(await devices.poll(deviceCode, after(at)));
    expect(polled).toEqual([
      ...['authorization_pending', 'slow_down', 'slow_down', 'authorization_pending', 'slow_down', 'slow_down'],
    ]);
  });

  it('is over after ten minutes, for who polls and for who confirms', async () => {
    const { deviceCode, userCode } = await devices.begin('10.1.1.1', start);
    expect(await decide(userCode, { at: after(600) })).toBe('device-code-unknown');
    expect(await devices.poll(deviceCode, after(600))).toBe('expired_token');
  });

  it('once denied stays out, and nobody takes a decision of another over', async () => {
    const { deviceCode, userCode } = await devices.begin('10.1.1.1', start);
    await decide(userCode, { decision: 'denied' });
    expect(await decide(userCode, { personId: 'p-2' })).toBe('device-code-unknown');
    expect(await devices.poll(deviceCode, after(9))).toBe('access_denied');
    const second = await devices.begin('10.1.1.1', start);
    await decide(second.userCode);
    expect(await decide(second.userCode, { personId: 'p-2' })).toBe('device-code-unknown');
    expect(await devices.poll(second.deviceCode, after(9))).toEqual({ personId: 'p-1' });
  });

  it('is not found by guessing: who tries waits, and is not freed by codes of their own', async () => {
    const guessed = [];
    for (let n = 0; n < 6; n += 1) {
      guessed.push(await decide('BCDF-GHJK'));
      const own = await devices.begin('10.1.1.1', start);
      guessed.push(await decide(own.userCode));
    }
    expect(guessed.filter((told) => told === 'device-code-unknown')).toHaveLength(3);
    expect(guessed.at(-1)).toBe('too-many-attempts');
  });
});
