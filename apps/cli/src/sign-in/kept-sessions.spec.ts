import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withKeptSessions, type KeptSession } from './kept-sessions.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-kept-'));
});
afterAll(() => rm(folder, { recursive: true }));

const env = () => ({ XDG_CONFIG_HOME: folder });
const session = (refreshToken: string): KeptSession => ({ refreshToken, accessToken: 'a', expiresAt: 0 });
const URL = 'http://127.0.0.1:3000';

describe('what one is signed in as', () => {
  it('is changed by one at a time: nobody spends a refresh token that another has just spent', async () => {
    const spent: string[] = [];
    const spend = () =>
      withKeptSessions(async (kept) => {
        const { refreshToken = '0' } = kept[URL]?.['auditor'] ?? {};
        spent.push(refreshToken);
        await new Promise(setImmediate); // as a request would take a while
        kept[URL] = { auditor: session(String(Number(refreshToken) + 1)) };
      }, env());
    await Promise.all([spend(), spend(), spend(), spend()]);
    expect(spent).toEqual(['0', '1', '2', '3']);
  });

  it('is for the account alone, also where what follows fails', async () => {
    const failing = withKeptSessions((kept) => {
      kept[URL] = {};
      return Promise.reject(new Error('refused'));
    }, env());
    await expect(failing).rejects.toThrow('refused');
    const file = join(folder, 'jixiao', 'sessions.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ [URL]: {} });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
