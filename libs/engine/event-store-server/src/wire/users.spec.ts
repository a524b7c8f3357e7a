import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '../storage/recorded.js';
import { hashPassword } from './passwords.js';
import { Users } from './users.js';

describe('the file of users', () => {
  let folder: string;
  let password: string;
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-users-'));
    password = await hashPassword('right');
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(content: unknown) {
    const file = join(folder, `${(count += 1)}.json`);
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return Users.read(file);
  }

  it('tells who it is by name and password', async () => {
    const users = await read([{ name: 'ann', password, groups: ['clerks'] }]);
    expect(await users.recognise('ann', 'right')).toMatchObject({ name: 'ann', groups: ['clerks'] });
    expect(await users.recognise('ann', 'wrong')).toBeUndefined();
    expect(await users.recognise('bob', 'right')).toBeUndefined();
  });

  it('hashes a password once: who was right before is known at once', async () => {
    const users = await read([{ name: 'ann', password }]);
    const first = users.recognise('ann', 'right');
    expect(first).toBeInstanceOf(Promise);
    expect(users.recognise('ann', 'right')).toBe(first); // asked at the same time: one try
    await first;
    expect(users.recognise('ann', 'right')).toMatchObject({ name: 'ann', groups: [] });
    expect(await users.recognise('ann', 'wrong')).toBeUndefined();
  });

  it('turns away tries that would wait in too long a line', async () => {
    const cheap = 'scrypt$1024$8$1$MDEyMzQ1Njc4OWFiY2RlZg$JxR2jXTR0d_LNGhHhBfzmavC8BcKiY4mbVoVL9rixm0';
    const users = await read([{ name: 'ann', password: cheap }]);
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, async (_, n) => {
        try {
          return await users.recognise('ann', `guess ${n}`);
        } catch (error) {
          return error;
        }
      }),
    );
    expect(outcomes.filter((each) => each instanceof StoreUnavailable)).toHaveLength(100);
    expect(outcomes.filter((each) => each === undefined)).toHaveLength(200);
  });

  it.each([
    ['no JSON', '[{'],
    ['no list', { name: 'ann' }],
    ['a plain password', [{ name: 'ann', password: 'right' }]],
    ['a name with a colon', [{ name: 'a:b', password: 'x' }]],
    ['a field it does not know', [{ name: 'ann', password: 'x', group: [] }]],
  ])('is refused in a sentence that names the file: %s', async (_what, content) => {
    await expect(read(content)).rejects.toThrow(/^用户文件 .*json 有误（.*）.*hash-password/);
  });

  it('is refused when a name comes twice, or it is not there', async () => {
    const ann = { name: 'ann', password };
    await expect(read([ann, ann])).rejects.toThrow('ann: twice');
    await expect(Users.read(join(folder, 'none.json'))).rejects.toThrow(/^读不了用户文件 .*ENOENT/);
  });
});
