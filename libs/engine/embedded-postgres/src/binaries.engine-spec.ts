import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mendPackage } from './binaries.js';

describe('the binaries from npm', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'jixiao-binaries-'));
    for (const folder of ['bin', 'lib']) await mkdir(join(root, 'native', folder), { recursive: true });
    for (const name of ['postgres', 'initdb']) await writeFile(join(root, 'native/bin', name), '', { mode: 0o644 });
    await writeFile(join(root, 'native/lib/libicuuc.so.60.2'), '');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('get the links that a blocked install script left out, and may be mended twice', async () => {
    const links = [{ source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' }];
    await writeFile(join(root, 'native/pg-symlinks.json'), JSON.stringify(links));
    await mendPackage(root);
    await mendPackage(root);
    expect(await readlink(join(root, 'native/lib/libicuuc.so.60'))).toBe('libicuuc.so.60.2');
  });

  it('are made executable for everyone', async () => {
    await mendPackage(root);
    expect((await stat(join(root, 'native/bin/postgres'))).mode & 0o555).toBe(0o555);
  });
});
