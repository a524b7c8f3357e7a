import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testToken } from '#testing/identity';
import { run } from '../../apps/cli/src/program.js';
import { keep } from '../../apps/cli/src/sign-in/token-for.js';
import { ApiUnderTest } from './api-under-test.js';
import { seed, type Seed } from './seed.js';

let api: ApiUnderTest;
let seeded: Seed;
let config: string;
const env = { ...process.env };
const out: string[] = [];
const err: string[] = [];

beforeAll(async () => {
  api = await ApiUnderTest.start();
  seeded = await seed(api);
  config = await mkdtemp(join(tmpdir(), 'jixiao-command-line-'));
  process.env['XDG_CONFIG_HOME'] = config;
  await signedIn('auditor', 'auditor@*');
  await signedIn('administrator', 'organisation-administrator@*');
  await signedIn('unit-drafter', 'unit-drafter@307001');
  process.env['JIXIAO_HTTP_PORT'] = new URL(api.url).port;
  process.env['JIXIAO_DATA_DIR'] = import.meta.dirname;
});
afterAll(async () => {
  process.env = env;
  await api.close();
  await rm(config, { recursive: true });
});

const signedIn = (as: string, ...roles: string[]): Promise<string> =>
  keptAs(as, testToken({ personId: `demo-${as}`, unit: '307001', roles }));
const keptAs = (as: string, accessToken: string): Promise<string> =>
  keep(api.url, as, { accessToken, refreshToken: 'none', expiresInSeconds: 3600 });
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  jest.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
});

const ran = async (line: string) => {
  out.length = err.length = 0;
  process.exitCode = undefined;
  await run(line.split(' '));
  const { exitCode } = process;
  process.exitCode = undefined;
  return { out: out.join('\n'), err: err.join('\n'), exitCode };
};

describe('jixiao table, through the API', () => {
  it('prints the table as it stands and as it stood, and nothing beside it', async () => {
    const now = await ran('table --year 2025 --unit 307');
    expect(now).toMatchObject({ err: '', exitCode: undefined });
    expect(now.out).toMatch(/307001 +待审项目 +480000\.00 +3 +90 +审核中 +第1轮 第1步 单位审核 +—/);
    expect(now.out).toMatch(/合计 total: 4 /);
    const json = await ran('table --year 2025 --unit 307 --json');
    expect(JSON.parse(json.out)).toHaveLength(4);
    // The rules and the organisation were there before the first target.
    const first = await ran('table --year 2025 --unit 307 --as-of @22');
    expect(first.out).toMatch(/307001 +草稿项目 .* 草稿[^]*合计 total: 1 /);
  });

  it.each([
    ['--as-of 2024-03-30', 'Nothing was recorded of these projects up to 2024-03-30'],
    ['--as-of @0', 'up to @0: the first record is of'],
    ['--as-of @99999999', '@99999999 has not come yet'],
    ['--as-of 9999-12-31', '9999-12-31 has not come yet'],
  ])('says in one line why there is no table %s', async (moment, says) => {
    const { out: text, err: errors, exitCode } = await ran(`table --year 2025 --unit 307 ${moment}`);
    expect([text, exitCode, errors.split('\n').length]).toEqual(['', 1, 1]);
    expect(errors).toContain(says);
  });

  it.each(['--year 2025 --unit 308', '--year 2024 --unit 307', '--year 2025 --unit 308 --as-of @1'])(
    'says that there is no such project: %s',
    async (scope) => {
      const { err: errors, exitCode } = await ran(`table ${scope}`);
      expect([errors, exitCode]).toEqual([expect.stringContaining('There is no such project'), 1]);
    },
  );
});

describe('jixiao history, through the API', () => {
  it('finds a target by its id, or by year, unit and part of its name, and draws its rounds', async () => {
    const byId = await ran(`history ${seeded.returned.targetId}`);
    expect(byId).toMatchObject({ err: '', exitCode: undefined });
    expect(byId.out).toMatch(
      /第 1 轮 round 1[^]*填报草稿 drafted p-drafter\n[^]*送审 submitted p-drafter\n[^]*【1 单位审核】或签/,
    );
    expect(byId.out).toContain('退回填报人 to the drafter：“请补充。”');
    expect(byId.out).toContain('哈希链完好。');
    expect(await ran('history 2025-307001-退回项目')).toEqual(byId);
    expect(await ran('history 2025-307001-退回 --as unit-drafter')).toEqual(byId);
  });

  it('lists every event where it is asked to', async () => {
    const listed = await ran(`history ${seeded.returned.targetId} --events`);
    expect(listed).toMatchObject({ err: '', exitCode: undefined });
    for (const [what, who] of [
      ['填报草稿', 'p-drafter'],
      ['送审', 'p-drafter'],
      ['退回 +第1轮 第1步', ''],
    ] as const)
      expect(listed.out).toMatch(new RegExp(`${who}[^]*${what}`));
    expect(listed.out).toContain('意见：请补充。');
    expect(listed.out).toContain('哈希链完好：1 条事件流、4 个事件');
  });

  it('prints JSON, lists several, and says where there is none', async () => {
    const { events } = JSON.parse((await ran(`history ${seeded.returned.targetId} --events --json`)).out) as {
      events: object[];
    };
    expect(events[3]).toMatchObject({ type: 'TargetReturned', round: 1, step: 1, opinion: '请补充。', odd: [] });
    const told: unknown = JSON.parse((await ran(`history ${seeded.returned.targetId} --json`)).out);
    expect(told).toMatchObject({
      items: [{ round: 1, steps: [{ outcome: 'returned' }], ended: { how: 'returned' } }],
    });
    const several = await ran('history 2025-307-项目');
    expect(several).toMatchObject({ exitCode: 1, err: expect.stringContaining('4 targets match') });
    expect(several.out).toContain(seeded.waiting.targetId);
    const none = await ran('history 2025-307-没有的');
    expect(none).toMatchObject({ exitCode: 1, err: expect.stringContaining('There is no such target') });
  });
});

describe('jixiao unheld, through the API', () => {
  it('is answered to the administrator of the organisation, and refused to others in one line', async () => {
    const told = await ran('unheld --as administrator --json');
    expect(told).toMatchObject({ err: '', exitCode: undefined });
    expect(JSON.parse(told.out)).toEqual(expect.any(Array));
    const refused = await ran('unheld --as unit-drafter');
    expect([refused.out, refused.exitCode, refused.err.split('\n').length]).toEqual(['', 1, 1]);
    expect(refused.err).toContain('Only auditors and the administrator of the organisation may see');
  });
});

describe('whoever is not signed in, where no demo is shown', () => {
  it.each([
    ['is one of its people', 'unit-head'],
    ['is not', 'zhang'],
  ])('is told how to in one sentence, and nobody who there is: %s', async (_, who) => {
    const { out: text, err: errors, exitCode } = await ran(`table --year 2025 --unit 307 --as ${who}`);
    expect([text, exitCode, errors.split('\n').length]).toEqual(['', 1, 1]);
    expect(errors).toMatch(new RegExp(`“${who}”没有登录.* run npx jixiao login ${who} first\\.$`));
    expect(errors).not.toContain('department-reviewer');
  });

  it('is told so, too, whose session is over', async () => {
    await keptAs('finance-section', '');
    const { err: errors, exitCode } = await ran('table --year 2025 --unit 307 --as finance-section');
    expect([errors, exitCode]).toEqual([expect.stringContaining('or no longer: run npx jixiao login'), 1]);
  });
});
