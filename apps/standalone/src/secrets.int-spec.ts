import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { keptSecrets, secretFiles } from './secrets.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-secrets-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('makes two secrets once for a data folder, whole, and readable by its owner only', async () => {
  await writeFile(join(folder, 'operator-token.half'), 'cut o');
  const made = await keptSecrets(folder);
  expect(await keptSecrets(folder)).toEqual(made);
  const { masterKey, ...others } = made;
  expect(masterKey).toEqual({ file: join(folder, 'master-key') });
  const secrets = [others.operatorToken, await readFile(join(folder, 'master-key'), 'utf8')];
  expect(new Set(secrets).size).toBe(2);
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
  const files = await readdir(folder);
  expect(files.sort()).toEqual(['master-key', 'operator-token']);
  for (const file of files) {
    expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
    expect(secretFiles).toContain(file);
  }
});
