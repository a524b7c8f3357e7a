import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogFile } from './log-file.js';
import { SecurityApart } from './security-log.js';

describe('a log file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-log-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('goes on in what is there, and never keeps more than twice its size', async () => {
    const path = join(folder, 'api.log');
    new LogFile(path, 10).write('one');
    const log = new LogFile(path, 10);
    for (const line of ['two', 'three', 'four']) log.write(line);
    expect(await readdir(folder)).toEqual(['api.log', 'api.log.1']);
    expect(await readFile(`${path}.1`, 'utf8')).toBe('three\n');
    expect(await readFile(path, 'utf8')).toBe('four\n');
  });

  it('keeps what was refused from being pushed out by everything else', async () => {
    const [security, rest] = ['security.log', 'api.log'].map((name) => join(folder, name));
    const log = new SecurityApart(new LogFile(security!, 100), new LogFile(rest!, 100));
    const refusal = '{"level":"warn","message":{"status":401},"context":"Security"}';
    log.write(refusal);
    const sent = JSON.stringify({ message: refusal, context: 'ProblemFilter' });
    for (let n = 0; n < 5; n += 1) log.write(sent);
    expect(await readFile(security!, 'utf8')).toBe(`${refusal}\n`);
    expect(await readFile(rest!, 'utf8')).toBe(`${sent}\n`);
  });

  it('loses what a full disk does not take, and says so once there is room', async () => {
    const path = join(folder, 'logs', 'api.log');
    await mkdir(join(folder, 'logs'));
    await symlink('/dev/full', path);
    const log = new LogFile(path);
    for (const line of ['one', 'two']) log.write(line);
    await rm(path);
    for (const line of ['three', 'four']) log.write(line);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(/^\n从 \d{4}-\S+（ENOSPC） 起有 2 行日志没能写入。2 lines could .*\nthree\nfour\n$/);
  });

  it('is for its owner alone, one of before as well', async () => {
    const path = join(folder, 'logs', 'api.log');
    new LogFile(path).write('one');
    await writeFile(join(folder, 'old.log'), '', { mode: 0o644 });
    new LogFile(join(folder, 'old.log')).write('two');
    const modes = [join(folder, 'logs'), path, join(folder, 'old.log')].map(async (each) => (await stat(each)).mode);
    expect((await Promise.all(modes)).map((mode) => mode & 0o777)).toEqual([0o700, 0o600, 0o600]);
  });
});
