import { userInfo } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { parkedStreams, PositionWaiter, ReadSideRunner, skippedEvents } from '#platform/read-store';
import { targetStreams } from '#contexts/targets';
import { run } from '../program.js';
import { knownTypes, prefixes, projections } from '../replay/read-side.js';
import { openYear, targetEvents, type Year } from '../../../../test/fixtures/year/year-for-spec.js';
import { awaitAnswer } from './answer.js';
import { redrive } from './decide.js';

const NAME = 'current-targets';

describe('jixiao parked', () => {
  let year: Year;
  let stream: string;
  let runner: ReadSideRunner;
  const out: string[] = [];
  const err: string[] = [];

  async function ran(...args: string[]) {
    out.length = err.length = 0;
    process.exitCode = undefined;
    await run(['parked', ...args]);
    return { out: out.join('\n'), err: err.join('\n'), exitCode: process.exitCode };
  }
  const start = (): void => {
    const side = { dataSource: year.rows, eventStore: year.eventStore, prefixes, knownTypes };
    const log = { log: () => undefined, warn: () => undefined };
    runner = new ReadSideRunner({ projections }, { ...side, log });
    runner.start();
  };
  const stop = async (): Promise<void> => {
    await runner.close();
  };
  const spoil = () =>
    year.rows.query(`alter table current_targets__v2 add constraint defect check (name <> '人才工作经费')`);
  const mend = () => year.rows.query('alter table current_targets__v2 drop constraint defect');

  beforeEach(async () => {
    year = await openYear();
    stream = targetStreams.of(year.targetId);
    let last = '';
    for (const event of targetEvents) last = await year.appendTarget(event);
    await spoil();
    jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
    process.env['EVENTSTORE_URL'] = year.server.connectionString;
    process.env['DATABASE_URL'] = year.settings.databaseUrl;
    start();
    const waiter = new PositionWaiter(year.rows);
    const { reached } = await waiter.waitFor({ projection: NAME, version: 2 }, last, 100_000);
    await waiter.close();
    expect(reached).toBe(true);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
    delete process.env['EVENTSTORE_URL'];
    delete process.env['DATABASE_URL'];
    await stop();
    await year.close();
  });

  it('lists what is parked, and shows why, the event and what waits behind it', async () => {
    const listed = await ran('list');
    expect(listed.exitCode).toBeUndefined();
    expect(listed.out).toMatch(
      new RegExp(`projection ${NAME} v2 +${stream} +0 +TargetDrafted +7 .* 1  new row for relation`),
    );
    const json = JSON.parse((await ran('list', '--json', '--subscriber', NAME)).out) as unknown;
    expect(json).toMatchObject([{ name: NAME, stream, revision: 0, waiting: 7, tries: 1, askedAt: null }]);
    const { out: shown } = await ran('show', NAME, stream);
    expect(shown).toContain('violates check constraint "defect"');
    expect(shown).toContain('"name": "人才工作经费"');
    expect(shown).toContain('其后等待 7 个事件');
    expect(shown).toMatch(/#7 TargetApproved 2025/);
  });

  it('redrives: parked again while the cause is there, taken once it is gone', async () => {
    const again = await ran('redrive', NAME, stream);
    expect(again.exitCode).toBe(1);
    expect(again.out).toContain(`${stream} 又停放在 #0：new row for relation`);
    expect(again.out.split('\n')).toHaveLength(1);
    await mend();
    const done = await ran('redrive', '--all');
    expect(done).toMatchObject({ err: '', exitCode: undefined });
    expect(done.out).toContain('Redriven: 8 events of 1 streams.');
    expect((await ran('list')).out).toBe('没有停放的事件流。No stream is parked.');
    expect((await ran('redrive', '--all')).exitCode).toBeUndefined();
    expect(await year.rows.query('select 1 from current_targets__v2')).toHaveLength(1);
  });

  it('keeps the request where no projector runs, and says so', async () => {
    await stop();
    const stores = { dataSource: year.rows, eventStore: year.eventStore, timezone: 'UTC', patienceMs: 300 };
    const said: string[] = [];
    expect(await redrive({ ...stores, say: (line) => said.push(line) }, { name: NAME })).toBe(false);
    expect(said).toEqual([expect.stringContaining('The projector does not seem to run: the request is recorded')]);
    expect((await ran('show', NAME, stream)).out).toContain('asked to redrive');
    await mend();
    const asked = await parkedStreams(year.rows, { name: NAME });
    start();
    expect((await awaitAnswer(year.rows, asked)).taken).toEqual(asked);
  });

  it('skips what was seen, with its reason and who decided', async () => {
    expect(await ran('skip', NAME, stream)).toMatchObject({ exitCode: 1, err: expect.stringContaining('--reason') });
    const other = await ran('skip', NAME, stream, '--reason', 'x', '--revision', '3');
    expect(other.exitCode).toBe(1);
    expect(other.err).toContain(`projection ${NAME} v2 #0`);
    await mend();
    const skipped = await ran('skip', NAME, stream, '--reason', '录入错误');
    expect(skipped).toMatchObject({ err: '', exitCode: undefined });
    expect(skipped.out).toContain(`${stream} #0 TargetDrafted`);
    expect(skipped.out).toContain('"name": "人才工作经费"');
    expect(skipped.out).toContain('Redriven: 7 events of 1 streams.');
    expect(await skippedEvents(year.rows, { kind: 'projection', name: NAME })).toMatchObject([
      { stream, revision: 0, reason: '录入错误', skippedBy: userInfo().username },
    ]);
  });

  it.each([
    [['show', NAME, 'target-none'], '没有这样停放的事件流', 'no such parked stream'],
    [['redrive', 'none', 'target-none'], '没有这样停放的事件流', 'see jixiao parked list'],
    [['redrive'], '请指明一条', '--all'],
    [['redrive', NAME], '请指明一条', 'subscriber and stream'],
    [['redrive', NAME, 'target-none', '--all'], '请指明一条', 'Name one'],
    [['skip', NAME, 'target-none', '--reason', ' '], '参数的值不对', 'must not be blank'],
  ])('%p: one sentence, exit code 1', async (args, zh, en) => {
    const refused = await ran(...args);
    expect([refused.out, refused.exitCode]).toEqual(['', 1]);
    expect(refused.err).toContain(zh);
    expect(refused.err).toContain(en);
  });

  it('says in its help what skipping an event of a process means', async () => {
    jest.spyOn(process.stdout, 'write').mockImplementation((line) => out.push(String(line)) > 0);
    expect((await ran('skip', '--help')).out).toMatch(/An event that a process skips never\s+sends its jobs\./);
    expect((await ran()).out).toMatch(/list.*show.*redrive.*skip/s);
  });
});
