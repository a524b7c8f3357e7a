import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderElsewhere } from './place.js';

describe('data kept elsewhere', () => {
  let root: string;
  let mine: string;
  let elsewhere: string;
  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'jixiao-place-')));
    [mine, elsewhere] = [join(root, 'mine'), join(root, 'elsewhere')];
    for (const folder of [mine, elsewhere]) await mkdir(folder);
    await writeFile(join(mine, 'place.json'), JSON.stringify({ folder: elsewhere }));
    await writeFile(join(elsewhere, 'owner.json'), JSON.stringify({ dataDir: mine }));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('is found through the pointer in the data folder', async () => {
    expect(await folderElsewhere(mine)).toBe(elsewhere);
  });

  it('is never adopted by a new data folder', async () => {
    await mkdir(join(root, 'new'));
    expect(await folderElsewhere(join(root, 'new'))).toBeUndefined();
  });

  it('is refused to a copy of the data folder', async () => {
    await mkdir(join(root, 'copy'));
    await writeFile(join(root, 'copy', 'place.json'), await readFile(join(mine, 'place.json')));
    await expect(folderElsewhere(join(root, 'copy'))).rejects.toThrow('is a copy of');
  });

  it('goes with a data folder that was moved', async () => {
    await rename(mine, join(root, 'moved'));
    expect(await folderElsewhere(join(root, 'moved'))).toBe(elsewhere);
    expect(JSON.parse(await readFile(join(elsewhere, 'owner.json'), 'utf8'))).toEqual({ dataDir: join(root, 'moved') });
  });

  it('is missed with a sentence when it is gone', async () => {
    await rm(elsewhere, { recursive: true });
    await expect(folderElsewhere(mine)).rejects.toThrow('npm start -- --fresh');
  });
});
