import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readTable } from '#contexts/intake';
import { packageOf } from '../../../test/fixtures/tables/package-of.js';
import { repeated } from '../../../test/fixtures/tables/zip-of.js';
import { parseCommand } from './parse.command.js';
import { printLines, printTable } from '#platform/terminal';

const table = 'test/fixtures/tables/target-table-2024.txt';
const { reading } = readTable(readFileSync(table));
const folder = mkdtempSync(join(tmpdir(), 'jixiao-parse-'));
const fileWith = (content: Uint8Array | string) => {
  const file = join(folder, 'table.txt');
  writeFileSync(file, content);
  return file;
};

const bomb = repeated([[' '.repeat(1024 * 1024), 1024]]);

const out: string[] = [];
const err: string[] = [];
const run = async (...args: string[]) => {
  await parseCommand().parseAsync(args, { from: 'user' });
  return { out: out.join('\n'), err: err.join('\n'), exitCode: process.exitCode };
};

beforeEach(() => {
  out.length = err.length = 0;
  jest.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
  jest.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('jixiao parse', () => {
  it('prints the reading as JSON, and nothing else', async () => {
    const { out: json, err: errors, exitCode } = await run(table, '--json');
    expect(JSON.parse(json)).toEqual(reading);
    expect([errors, exitCode]).toEqual(['', undefined]);
  });

  it('prints it with the proposals applied when asked', async () => {
    const applied: unknown = JSON.parse((await run(table, '--json', '--apply-proposals')).out);
    expect(applied).toMatchObject({ proposals: [], projects: { 8: { weightTotal: '90' }, 15: { weightTotal: '90' } } });
  });

  it('shows a person what it was read as, the mapping, every row, the projects, each error where it is, the proposals', async () => {
    const { out: text } = await run(table);
    for (const shown of [
      '县人社局部门',
      '1571807.78',
      '专业技术人员职称评审费',
      'level3-missing',
      'move-row-67',
      ...['部门预算项目绩效目标表（把握 sure', '年度 year        2024', '金额单位 money   元'],
      ...['预算数 budget', '表头 headings', '为事业单位提供人才支持', '预算（元）'],
      ...['第 46 行「', '强制 mandatory', '提示 advisory', '说明 note'],
    ])
      expect(text).toContain(shown);
  });

  it('shows every row, in a long table the first ones and how many are left', async () => {
    const { out: text } = await run(table);
    const rowsIn = (shown: string) =>
      shown.split('\n').filter((line) => /^ *\d+ +\d+ +(产出|效益|满意度|成本)指标/.test(line));
    expect(rowsIn(text)).toHaveLength(101);
    const [head = '', ...lines] = readFileSync(table, 'utf8').split('\n');
    const long = fileWith([head, ...lines, ...lines.slice(7), ...lines.slice(7)].join('\n'));
    out.length = 0;
    const { out: first } = await run(long);
    expect([rowsIn(first).length, first.includes('还有 103 行，加 --all 显示')]).toEqual([200, true]);
    out.length = 0;
    expect(rowsIn((await run(long, '--all')).out)).toHaveLength(303);
  });

  it('takes a column for what a person says it is', async () => {
    const { out: text } = await run(table, '--map', '指标方向性=');
    expect(text).toMatch(/指标方向性 +（未读入 left out）/);
    out.length = 0;
    expect(await run(table, '--map', '随便')).toMatchObject({ out: '', exitCode: 1 });
  });

  it.each<[string, () => string, string]>([
    ['a missing file', () => join(folder, 'none'), '找不到'],
    ['a folder', () => folder, '文件夹'],
    ['an empty file', () => fileWith(''), '空的'],
    ['a binary file', () => fileWith(Buffer.from('0001020304', 'hex')), '不是文本'],
    ['a workbook that was cut off', () => fileWith(Buffer.from('504b0304140006000800', 'hex')), '已损坏'],
    [
      'a workbook of ten thousand sheets',
      () => fileWith(packageOf({ sheets: Array<{ rows: '' }>(10_000).fill({ rows: '' }) })),
      '10000 张',
    ],
    [
      'a workbook of a megabyte that unpacks to a gigabyte',
      () => fileWith(packageOf({ sheets: [{ rows: '' }], more: { 'xl/worksheets/sheet1.xml': bomb } })),
      '解开后过大',
    ],
    ['a table of something else', () => fileWith('姓名,金额\n张三,1\n'), '不是部门预算项目绩效目标表'],
    ['a line of 50 MB', () => fileWith(Buffer.alloc(50_000_000, 'a')), '1048576'],
  ])('says one clear line about %s and fails', async (_, file, words) => {
    const { out: text, err: errors, exitCode } = await run(file());
    expect(text).toBe('');
    expect(errors).toContain(words);
    expect(errors.split('\n')).toHaveLength(1);
    expect(exitCode).toBe(1);
  });
});

describe('printing', () => {
  it('lines columns up where Chinese and Latin text are mixed', () => {
    const text = printTable(
      [{ title: '项目' }, { title: 'n', align: 'right' }, { title: '说明 text', width: 8 }],
      [
        ['定额公用经费-行政', '7', '一二三四五'],
        ['abc', '12', 'one two three'],
      ],
    );
    expect(text.split('\n')).toEqual([
      '项目                n  说明',
      '                       text',
      '定额公用经费-行政   7  一二三四',
      '                       五',
      'abc                12  one two',
      '                       three',
    ]);
  });

  it('writes line numbers as runs', () => {
    expect(printLines([9, 3, 5, 4, 5, 12, 11])).toBe('3–5, 9, 11–12');
  });
});
