import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { agreeToDelete, clear, makeDataDir } from './data-folder.js';

describe('a data folder', () => {
  let folder: string;
  let said: string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-folder-'));
    said = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
  // As root Postgres' account passes through.
  const closed = process.getuid?.() === 0 ? 0o711 : 0o700;
  const agree = (yes: boolean) =>
    agreeToDelete(folder, { yes, say: (line) => said.push(line), stopping: new AbortController().signal });

  it('is closed to others, one of before with its logs as well', async () => {
    const [fresh, landed] = [join(folder, 'fresh'), join(folder, 'landed')];
    await mkdir(join(landed, 'logs'), { recursive: true });
    for (const path of [landed, join(landed, 'logs')]) await chmod(path, 0o755);
    for (const path of [fresh, landed]) await makeDataDir(path);
    const modes = [fresh, landed, join(landed, 'logs')].map(modeOf);
    expect(await Promise.all(modes)).toEqual([closed, closed, 0o700]);
  });

  it('stays as open as it is where something of others is in it', async () => {
    await writeFile(join(folder, 'of-others'), '');
    await chmod(folder, 0o755);
    await makeDataDir(folder);
    expect(await modeOf(folder)).toBe(0o755);
  });

  it('is deleted only with a yes, and nothing in it that is not ours', async () => {
    const files = ['token-secret', 'demo-year', 'of-others'].map((name) => join(folder, name));
    for (const file of files) await writeFile(file, 'x');
    await expect(agree(false)).rejects.toThrow(/没有删除.*--yes.*Nothing was deleted/);
    await agree(true);
    expect(said).toEqual(Array(2).fill(expect.stringContaining(`${folder} 中的全部事件`)));
    await clear(folder);
    const left = files.map((file) =>
      stat(file).then(
        () => true,
        () => false,
      ),
    );
    expect(await Promise.all(left)).toEqual([false, false, true]);
  });

  it('is not asked about where there is nothing to delete', async () => {
    await agree(false);
    expect(said).toEqual([]);
  });
});
