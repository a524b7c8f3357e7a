import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { contentTypeOf } from '#platform/api-client';
import { defaultKey } from './import/send-file.js';
import { run } from './program.js';

const nowhere = mkdtempSync(join(tmpdir(), 'jixiao-program-'));
const out: string[] = [];
const err: string[] = [];
const env = { ...process.env };
const ran = async (line: string) => {
  await run(line.split(' ').filter((word) => word !== ''));
  return { out: out.join('\n'), err: err.join('\n'), exitCode: process.exitCode };
};

beforeEach(() => {
  out.length = err.length = 0;
  process.env['JIXIAO_DATA_DIR'] = nowhere;
  process.env['XDG_CONFIG_HOME'] = nowhere;
  process.env['JIXIAO_HTTP_PORT'] = '1'; // an instance at the usual one is somebody's
  jest.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
  jest.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text));
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out.push(String(text));
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  process.env = { ...env };
});
afterAll(() => rmSync(nowhere, { recursive: true }));

describe('jixiao', () => {
  it('alone shows every command', async () => {
    const { out: help, err: errors, exitCode } = await ran('');
    for (const name of [
      'parse',
      'import',
      'table',
      'history',
      'replay',
      'parked',
      'event-store',
      'events',
      'jobs',
      'people',
      'units',
      'keys',
    ])
      expect(help).toMatch(new RegExp(`^  ${name} .*·`, 'm'));
    expect(help).toMatch(
      /target tables:[^]*parse[^]*signing in:[^]*login[^]*proof and backup:[^]*replay[^]*operation:[^]*lag/,
    );
    expect(help).toContain('JIXIAO_DATA_DIR');
    expect([errors, exitCode]).toEqual(['', undefined]);
  });

  it.each(['accounts', 'events', 'jobs', 'keys', 'parked', 'people', 'units'])(
    '%s alone shows its commands',
    async (name) => {
      const { out: help, exitCode } = await ran(name);
      expect(help).toMatch(new RegExp(`usage: jixiao ${name} `));
      expect([help.includes('命令 commands:'), exitCode]).toEqual([true, undefined]);
    },
  );

  it.each([
    ...['parse', 'import', 'table', 'history', 'replay', 'parked'],
    ...['login', 'logout', 'whoami', 'let-in', 'accounts', 'people', 'units'],
    ...['appoint', 'end-appointment', 'deputy', 'leave', 'holders', 'keys'],
    ...['inbox', 'next', 'signers', 'agree', 'return', 'abstain', 'submit', 'withdraw', 'take-back', 'transfer'],
    ...['assign', 'add-signer', 'remove-signer', 'urge', 'comment', 'copy', 'read'],
  ])('%s --help says what it does', async (name) => {
    const { out: help, err: errors, exitCode } = await ran(`${name} --help`);
    expect(help).toMatch(new RegExp(`^用法 usage: jixiao ${name}[ |]`));
    expect(help).toContain('-h, --help');
    expect([errors, exitCode]).toEqual(['', undefined]);
  });

  it.each([
    ['parse', '缺少参数', "missing required argument 'file'"],
    ['nothing', '没有这个命令', "unknown command 'nothing'"],
    ['parse a b', '参数太多', 'too many arguments'],
    ['parse --bad a', '没有这个选项', "unknown option '--bad'"],
    ['table --year 2024', '缺少必需的选项', '--unit'],
    ['jobs nothing', '没有这个命令', "unknown command 'jobs nothing'"],
    ['events nothing at all', '没有这个命令', "unknown command 'events nothing'"],
    ['table --year 24 --unit 307', '参数的值不对', 'It must be a year like 2024.'],
    ['table --year 2024 --unit 30x', '“30x”不是单位代码', 'three digits a level'],
    ['table --year 2024 --unit 3070', '“3070”不是单位代码', 'three digits a level'],
    ['table --year 2024 --unit 307 --as-of 2024-02-30', '应是日期', 'It must be a day'],
    ['history 2024-307-人才 --from-store --as auditor', '选项不能同时使用', '--from-store'],
    ['history 2024-307-人才', '没有应答', 'npm start'],
    ['history 2024-307-人才 --from-store', '没有找到运行中的实例', 'EVENTSTORE_URL'],
    ['import a --as unit-drafter --decide perhaps', '看不懂 --decide perhaps', 'accept, decline'],
    ['import --as unit-drafter', '请指定一个文件', '--show ID'],
    ['import a --list --as unit-drafter', '请指定一个文件', '--show ID'],
    ['import --show x --map 备注= --as unit-drafter', '--map 只用于导入文件', 'with the file'],
    ['import a --as b --key', '选项缺少值', 'argument missing'],
    ['table --year 2024 --unit 307 --as nobody', '“nobody”没有登录', 'npx jixiao login nobody first.'],
    ['login a --api http://127.0.0.1:1 --demo', '没有示范人物“a”', 'no demo person'],
    ['whoami a --api http://127.0.0.1:1', '“a”没有登录', 'npx jixiao login a'],
    ['whoami --as a --api http://127.0.0.1:1', '“a”没有登录', 'npx jixiao login a'],
    ['logout --as a --api http://127.0.0.1:1', '“a”没有登录', 'npx jixiao login a'],
    ['whoami', '缺少参数', "missing required argument 'name'"],
    ['whoami a --as b', '缺少参数', "missing required argument 'name'"],
    ['accounts list', '缺少必需的选项', '--as'],
    ['accounts recover', '缺少必需的选项', '--reason'],
    ['import none --as auditor', '找不到这个文件', 'There is no such file'],
    ['import --list --as auditor', '没有应答', 'JIXIAO_DATA_DIR'],
    ['appoint p unit-drafter 307', '缺少必需的选项', '--from'],
    ['appoint p unit-drafter 307 --from 2026-02-30', '参数的值不对', 'a day like 2026-03-31'],
    ['appoint p king 307 --from 2026-02-03', '没有角色“king”', 'no such role'],
    ['deputy p --to 2026-02-03', '请给出代理人和 --from', '--end'],
    ['leave p --to 2026-02-03 --hand-over x', '参数的值不对', 'APPOINTMENT=PERSON'],
    ['units add 307 x --kind ministry --from 2026-02-03', '参数的值不对', 'department, unit'],
    ['inbox', '缺少必需的选项', '--as'],
    ['inbox letters --as a', '参数的值不对', 'copies'],
    ['inbox --as a --year 24', '参数的值不对', 'a year, like 2026'],
    ['inbox --as a', '“a”没有登录', 'npx jixiao login a first.'],
    ['next 人才 --as a', '应是目标编号', 'year-unit-part'],
    ['agree --as a', '请给出目标', 'Name targets'],
    ['agree 0a1b2c3d --all --as a', '请给出目标', 'not both'],
    ['agree 0a1b2c3d 1a1b2c3d --grades 优优优优优 --as a', '批量同意不能评级', 'one target at a time'],
    ['agree 0a1b2c3d --as a', '“a”没有登录', 'npx jixiao login a first.'],
    ['return 0a1b2c3d --as a', '缺少必需的选项', '--opinion'],
    ['add-signer 0a1b2c3d p --as a', '缺少必需的选项', '--at'],
    ['transfer 0a1b2c3d --as a', '缺少参数', "'person'"],
    ['remove-signer 0a1b2c3d first --as a', '参数的值不对', 'whole number'],
    ['people erase p', '缺少必需的选项', '--yes'],
    ['keys export --to x', '没有找到运行中的实例', 'PERSONAL_DATA_URL'],
    ['replay', '没有找到运行中的实例', 'EVENTSTORE_URL, DATABASE_URL'],
    ['login', '没有应答', 'does not answer'],
    ['login auditor --demo', '没有应答', 'run npm start first'],
    ['logout auditor', '“auditor”没有登录', 'npx jixiao login auditor'],
    ['let-in ABCD-EFGH --as nobody', '“nobody”没有登录', 'npx jixiao login nobody'],
    ['accounts list --as nobody', '“nobody”没有登录', 'npx jixiao login nobody'],
  ])('%s: one line on stderr and exit code 1', async (line, zh, en) => {
    const { out: text, err: errors, exitCode } = await ran(line);
    expect([text, exitCode]).toEqual(['', 1]);
    expect(errors.split('\n')).toHaveLength(1);
    expect(errors).toMatch(/^jixiao/);
    expect(errors).toContain(zh);
    expect(errors).toContain(en);
  });

  it.each([
    ['DATABASE_URL', 'jobs failed', 'postgres://jixiao@127.0.0.1:1/jixiao'],
    ['EVENTSTORE_URL', 'history 2024-307-人才 --from-store', 'esdb://127.0.0.1:1?tls=false'],
    [
      'EVENTSTORE_URL',
      `history ${'0'.repeat(8)}-0000-5000-8000-${'0'.repeat(12)} --from-store`,
      'esdb://127.0.0.1:1?tls=false',
    ],
    ['JIXIAO_HTTP_PORT', 'table --year 2024 --unit 307', '1'],
  ])('says in one line that nobody answers at %s', async (variable, line, url) => {
    process.env[variable] = url;
    const { err: errors, exitCode } = await ran(line);
    expect(errors.split('\n').at(-1)).toContain('没有应答');
    expect(exitCode).toBe(1);
  });

  it('imports the same file of the same person under one key', () => {
    const key = defaultKey('p', 'a.tsv', Buffer.from('1'));
    expect(defaultKey('p', 'a.tsv', Buffer.from('1'))).toBe(key);
    const others = [
      defaultKey('q', 'a.tsv', Buffer.from('1')),
      defaultKey('p', 'b.tsv', Buffer.from('1')),
      defaultKey('p', 'a.tsv', Buffer.from('2')),
    ];
    expect(new Set([key, ...others]).size).toBe(4);
    expect(defaultKey('p', 'a.tsv', Buffer.from('1'), '备注=')).not.toBe(key);
    expect(['a.xlsx', 'a.XLS', 'a.html'].map(contentTypeOf)).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ...['application/vnd.ms-excel', 'text/html'],
    ]);
    expect(['a.CSV', 'a.tsv', 'a.txt', 'a'].map(contentTypeOf)).toEqual([
      ...['text/csv', 'text/tab-separated-values', 'text/plain', 'application/octet-stream'],
    ]);
  });
});
