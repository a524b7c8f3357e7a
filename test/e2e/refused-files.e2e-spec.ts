import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-e2e-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** `npx jixiao …`, as from a shell. */
async function jixiao(...args: readonly string[]) {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const program = spawn(process.execPath, ['infra/bootstrap/jixiao.mjs', ...args], { env });
  const exited = once(program, 'exit');
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)]);
  await exited;
  // Setting up may have something to say of its own.
  const complaints = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('正在'));
  return { code: program.exitCode, stdout, complaints };
}

const MIB = 1024 * 1024;
const others = '部门\t职工人数\t平均工资\n县人社局\t120\t85000\n县财政局\t98\t91000\n';
const files: readonly (readonly [what: string, content: () => string | Uint8Array, zh: RegExp, en: RegExp])[] = [
  ['an empty file', () => '', /空/, /empty/],
  ['blank lines only', () => '\n \t\n\n', /空|没有/, /empty|no/],
  ['a binary file', () => Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256), /文本|表格/, /text|table/],
  ['a workbook cut off', () => Buffer.from('504b0304140006000800000021', 'hex'), /工作簿/, /cut off/],
  ['a table of something else', () => others, /不是/, /no target table/],
  ['a line of 50 MB', () => `单位名称\t${'项'.repeat(17 * MIB)}`, /行|过长|太长/, /line|long/],
  ['a file over the limit', () => Buffer.alloc(65 * MIB, 'a'), /64|大/, /64|large/],
];

describe('jixiao parse', () => {
  it.each(files)('refuses %s in one sentence', async (_, content, zh, en) => {
    const file = join(folder, 'table.txt');
    await writeFile(file, content());
    const { code, stdout, complaints } = await jixiao('parse', file);
    expect({ code, stdout, complaints }).toEqual({ code: 1, stdout: '', complaints: [expect.stringMatching(zh)] });
    expect(complaints[0]).toMatch(en);
    expect(complaints[0]!.length).toBeLessThan(400);
  });

  it('refuses a file that is not there, and a folder', async () => {
    for (const file of [join(folder, 'nowhere.txt'), folder]) {
      const { code, stdout, complaints } = await jixiao('parse', file);
      expect({ code, stdout, complaints }).toEqual({ code: 1, stdout: '', complaints: [expect.any(String)] });
    }
  });

  it('reads the table of 2024 all the same', async () => {
    const { code, stdout, complaints } = await jixiao('parse', 'infra/demo/target-table-2024.txt', '--json');
    expect([code, complaints]).toEqual([0, []]);
    expect(JSON.parse(stdout)).toMatchObject({ fiscalYear: 2024, projects: { length: 16 }, proposals: { length: 2 } });
  });
});
