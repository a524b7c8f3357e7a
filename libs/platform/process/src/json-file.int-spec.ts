import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { loadJsonFile } from './index.js';

const schema = z.array(z.strictObject({ chain: z.array(z.strictObject({ role: z.string() })) })).min(1);

describe('a file that a setting names', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'jixiao-'))));
  afterAll(() => rm(folder, { recursive: true }));

  const load = async (text: string) => {
    const file = join(folder, 'rules.json');
    await writeFile(file, text);
    return loadJsonFile('JIXIAO_RULES', file, schema);
  };

  it('is what it holds', async () => {
    expect(await load('[{"chain": [{"role": "a"}]}]')).toEqual([{ chain: [{ role: 'a' }] }]);
  });

  it.each([
    ['{bad', 'is not JSON at line 1'],
    ['', 'is not JSON at line 1'],
    ['[\n  {"chain": [\n', 'is not JSON at line 2'],
    ['[\n  {"chain": []},\n]\n', 'is not JSON at line 3'],
    ['[\n  {"chain": [],\n  }\n]\n', 'is not JSON at line 3'],
    ['[\n  {\n  "chain: [],\n  }\n]\n', 'is not JSON at line 3'],
    ['[\n  {"chain": yes}\n]\n', 'is not JSON at line 2'],
    ['[]', '全文 the whole：'],
    ['[{"chain": []}, {"chain": [{"role": 1}]}]', '第 2 项 item 2 · chain · 第 1 项 item 1 · role：'],
    ['[{"chain": [], "chian": 1}]', '第 1 项 item 1：'],
  ])('holding %j is refused in one sentence that says where', async (text, where) => {
    const refusal = await load(text).catch(String);
    expect(refusal).toMatch(/^Error: 配置有误.*start again:\n {2}JIXIAO_RULES：\/.*rules\.json [^\n]+$/);
    expect(refusal).toContain(where);
  });

  it('is there, and can be read', () => {
    expect(() => loadJsonFile('JIXIAO_RULES', join(folder, 'nope'), schema)).toThrow('there is no such file');
    expect(() => loadJsonFile('JIXIAO_RULES', folder, schema)).toThrow('cannot be read (EISDIR)');
  });
});
