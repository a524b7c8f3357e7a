import { AccessDeniedError } from '@eventstore/db-client';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { attempt } from './failure.js';

const unavailable = (last: string): Error =>
  Object.assign(new Error(`14 UNAVAILABLE: No connection established. Last error: ${last}. Resolution note: `), {
    type: 'unavailable',
    code: 14,
  });
const denied = (code: number): Error => Object.assign(new AccessDeniedError(), { code });

describe('what is said of an event store', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    jest.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  it.each([
    ['that is not there', unavailable('Error: connect ECONNREFUSED 127.0.0.1:1'), '没有应答', 'does not answer'],
    ['that asks for TLS', unavailable('Failed to connect (2026-01-01)'), '需要 TLS', 'asks for TLS'],
    ['that nobody vouches for', unavailable('Error: self-signed certificate'), '不受信任', 'not trusted'],
    ['that refuses the account', denied(16), '账号或密码被事件库拒绝', 'refuses the account'],
    ['that wants another account', denied(7), '拒绝访问', 'denies access'],
  ])('%s', async (_, error, zh, en) => {
    await attempt('lag', () => Promise.reject(error));
    expect([said.length, process.exitCode]).toEqual([1, 1]);
    expect(said[0]).toMatch(new RegExp(`^jixiao lag: .*${zh}.*${en}`));
  });

  it('is said of nothing else', async () => {
    await attempt('lag', () => Promise.reject(new Error('the certificate of Postgres')));
    expect(said).toEqual(['jixiao lag: the certificate of Postgres']);
  });
});

describe('what is said of a request with faults', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  it('is each of them, for there is no list to look at', async () => {
    const said: string[] = [];
    jest.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
    const faults = ['人员编号', '名称'].map((zh) => ({ path: 'p', zh: `${zh}不对。`, en: 'It is wrong.' }));
    const refused = Object.assign(new Error('有 2 处。 2 faults.'), { problem: { errors: faults } });
    await attempt('people add', () => Promise.reject(refused));
    expect(said).toEqual([
      'jixiao people add: 有 2 处。 2 faults. 人员编号不对。 It is wrong. 名称不对。 It is wrong.',
    ]);
  });
});
