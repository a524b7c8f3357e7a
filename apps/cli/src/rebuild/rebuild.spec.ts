import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type RebuildReport } from '#platform/read-store';
import { run } from '../program.js';
import { projections } from '../replay/read-side.js';
import { interruptible } from './interruptible.js';
import { printAll, printRebuild, printViews } from './print.js';

const err: string[] = [];

beforeEach(() => {
  err.length = 0;
  jest.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

describe('jixiao rebuild', () => {
  it.each([
    ['score-submitted-assessments', 'It is a process, which has no rewind'],
    [
      'no-such-view',
      `There is no view no-such-view; choose one of: ${projections.map(({ name }) => name).join(', ')}.`,
    ],
    ['current-targets --grace soon', 'Like 30m, 24h, 7d.'],
    ['current-targets --all', 'Name a view or say --all, not both.'],
    ['--all --list', '--list only lists'],
    ['--all --accept because', '--accept is for one view'],
  ])('refuses %s in one sentence', async (words, sentence) => {
    await run(['rebuild', ...words.split(' ')]);
    expect([err.length, process.exitCode]).toEqual([1, 1]);
    expect(err[0]).toContain(sentence);
  });

  it('ends with exit code 130 when it is interrupted, after the work has cleaned up', async () => {
    const cleaned = await interruptible(async (signal) => {
      const aborted = new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
      process.emit('SIGINT');
      await aborted;
    });
    expect([cleaned, process.exitCode, err.join()]).toEqual([undefined, 130, expect.stringContaining('Cancelled')]);
    await expect(interruptible(() => Promise.reject(new Error('another')))).rejects.toThrow('another');
  });
});

const report: RebuildReport = {
  ...{ view: 'notes', version: 2, served: 1, position: '70', events: 7, outcome: 'refused', retired: [] },
  isOfOtherLog: false,
  tables: [
    {
      ...{ table: 'notes', live: 3, rebuilt: 2, onlyLive: ['tags'], onlyRebuilt: ['title'] },
      differing: [
        { column: 'amount', count: 2, expected: true },
        { column: null, count: 21, expected: false },
      ],
    },
    { table: 'shelves', live: null, rebuilt: 1, differing: [], onlyLive: [], onlyRebuilt: [] },
  ],
  differences: 21,
  first: [{ table: 'notes', key: 'id=1', column: null, live: '{"id": 1}', rebuilt: null }],
};

describe('what is printed of a rebuild', () => {
  const timezone = 'Asia/Shanghai';
  const printed = (changed: Partial<RebuildReport> = {}) =>
    printRebuild({ ...report, ...changed }, { note: '分', timezone });

  it('tells rows, columns and differences, what was declared, and what to do', () => {
    const text = printed();
    for (const part of [
      'compared with v1',
      '版本说明 note  分',
      'amount 2（已声明 declared）, 整行 rows 21',
      '21 differences',
    ]) {
      expect(text).toContain(part);
    }
    for (const part of ['new table  shelves', 'new columns  notes: title', 'columns no more  notes: tags', 'id=1']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('jixiao rebuild notes --accept "reason"');
  });

  it('tells of what is declared only where something is', () => {
    const declared = { ...report.tables[0], differing: [{ column: 'amount', count: 2, expected: true }] };
    const agree = { outcome: 'compared' as const, differences: 0, first: [] };
    const asDeclared = report.tables.map((each, at) => (at === 0 ? { ...each, ...declared } : each));
    expect(printed({ ...agree, tables: asDeclared })).toContain('but for what is declared');
    const same = report.tables.map((each) => ({ ...each, differing: [] }));
    expect(printed({ ...agree, tables: same })).toMatch(/一致：逐行逐列相同。They agree, row by row/);
  });

  it('tells that nothing was compared where the old rows are those of another event store', () => {
    const other = { isOfOtherLog: true, differences: 0, first: [], tables: [] };
    expect(printed({ ...other, outcome: 'switched' })).toMatch(/without comparison[^]*已切换。Switched\./);
    expect(printed({ ...other, outcome: 'compared' })).toContain('Nothing was switched.');
  });

  it('tells of all views, and what becomes of each process', () => {
    const text = printAll(
      {
        views: [report, report],
        processes: [
          { process: 'tell-reader', outcome: 'restarted' },
          { process: 'b', outcome: 'kept' },
        ],
      },
      () => ({ note: undefined, timezone }),
    );
    expect(text.split('读模型 view ')).toHaveLength(3);
    expect(text).toMatch(/tell-reader +从头处理[^]*b +照旧/);
  });

  it('tells where what was replaced is kept, and until when', () => {
    const dropAfter = new Date('2026-03-01T00:00:00.000Z');
    const text = printed({ outcome: 'switched', retired: [{ version: 1, schema: 'jixiao_retired_notes', dropAfter }] });
    expect(text).toContain('jixiao_retired_notes，保留到 until 2026-03-01 08:00:00');
    expect(printed({ outcome: 'switched', retired: [{ version: 1, schema: null, dropAfter }] })).toContain(
      'v1 供旧版本',
    );
    expect(printed({ outcome: 'compared', differences: 0, first: [] })).toContain('Nothing was switched.');
  });

  it('lists views by state', () => {
    const since = new Date('2026-03-01T00:00:00.000Z');
    const view = { name: 'notes', since, rows: 3, reason: null };
    const text = printViews(
      [
        { ...view, version: 2, state: 'building', dropAfter: null },
        { ...view, version: 1, state: 'retiring', dropAfter: since, reason: '误改' },
      ],
      timezone,
    );
    expect(text).toMatch(/notes +v2 +待建 building +2026-03-01 08:00:00 +3/);
    expect(text).toMatch(/notes +v1 +退役中 retiring +2026-03-01 08:00:00 +3 +2026-03-01 08:00:00 +误改/);
  });
});
