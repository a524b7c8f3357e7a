import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogFile } from './log-file.js';

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
});
