import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { targetStreams } from '#contexts/targets';
import { opened, openYear, recorded, submitted, targetEvents, type Year } from '../year-for-spec.js';
import { run } from '../program.js';
import { eventsOf } from '../history/history.js';
import { findTargets } from '../history/find-target.js';
import { currentRows } from './current-rows.js';
import { type Moment } from './moment.js';
import { type TableRow } from './row.js';
import { rowsAsOf } from './rows-as-of.js';

const scope = { year: 2024, unit: '307' };
const timezone = 'Asia/Shanghai';
const at = (position: string): Moment => ({ kind: 'position', position });
const on = (day: string): Moment => ({ kind: 'day', day });

describe('jixiao table', () => {
  let year: Year;
  /** The live table after every event, by position. */
  const live: [position: string, rows: TableRow[]][] = [];
  const asOf = (moment: Moment, of = scope) => rowsAsOf(year.eventStore, of, { moment, timezone });

  beforeAll(async () => {
    year = await openYear();
    const keep = async (position: string) => {
      await year.project();
      live.push([position, await currentRows(year.rows, scope)]);
    };
    // 23:30 and 00:30 in Shanghai, one UTC day.
    for (const [index, event] of targetEvents.entries()) {
      await keep(await year.appendTarget(event, `2024-03-31T${index < 3 ? '15' : '16'}:30:00.000Z`));
    }
    for (const event of [opened, recorded, submitted]) await keep(await year.appendAssessment(event));
    await keep(await year.appendAssessment({ type: 'AssessmentScored', data: await year.score() }));
  });
  afterAll(() => year.close());

  it('--as-of every position is the table as it stood there, and at the head as it stands', async () => {
    expect(new Set(live.map(([, rows]) => JSON.stringify(rows))).size).toBe(live.length);
    for (const [position, rows] of live)
      expect({ position, rows: await asOf(at(position)) }).toEqual({ position, rows });
    expect(await asOf(on('9999-12-31'))).toEqual(live.at(-1)?.[1]);
    expect(live.at(-1)?.[1]).toMatchObject([{ assessment: 'scored', score: '86.50', grade: '良', status: 'approved' }]);
  });

  it('--as-of a day holds what was recorded until its end in the configured zone', async () => {
    expect(await asOf(on('2024-03-30'))).toEqual([]);
    expect(await asOf(on('2024-03-31'))).toMatchObject([{ status: 'in-approval', round: 1, stepName: '单位审核' }]);
    expect(await asOf(on('2024-04-01'))).toMatchObject([{ status: 'approved', round: 2, step: null }]);
    const inUtc = await rowsAsOf(year.eventStore, scope, { moment: on('2024-03-31'), timezone: 'UTC' });
    expect(inUtc).toMatchObject([{ status: 'approved' }]);
  });

  it('shows the year and the units that were asked for', async () => {
    for (const other of [
      { year: 2025, unit: '307' },
      { year: 2024, unit: '308' },
    ]) {
      expect(await asOf(on('9999-12-31'), other)).toEqual([]);
      expect(await currentRows(year.rows, other)).toEqual([]);
    }
  });

  it('says where nothing was recorded up to then, when the first record is, where there is none, and where the record ends', async () => {
    process.env['EVENTSTORE_URL'] = year.server.connectionString;
    const said: string[] = [];
    const error = jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
    const first = '2024-03-31 23:30:00 (@1)';
    const head = await year.eventStore.head();
    const beyond = BigInt(head) + 1n;
    for (const [asked, says] of [
      ['--unit 307 --as-of 2024-03-30', `up to 2024-03-30: the first record is of ${first}`],
      ['--unit 307 --as-of @0', `up to @0: the first record is of ${first}`],
      ['--unit 308 --as-of 2024-03-30', 'There is no such project'],
      [`--unit 307 --as-of @${beyond}`, `The record ends at position @${head}, and @${beyond} has not come yet`],
      ['--unit 307 --as-of 9999-12-31', 'and 9999-12-31 has not come yet'],
    ] as const) {
      said.length = 0;
      await run(['table', '--year', '2024', ...asked.split(' ')]);
      expect([said, process.exitCode]).toEqual([[expect.stringContaining(says)], 1]);
      process.exitCode = undefined;
    }
    error.mockRestore();
    delete process.env['EVENTSTORE_URL'];
  });

  it('history finds a target by year, unit and part of its name, and tells both streams in order', async () => {
    const [found] = await findTargets(year.eventStore, '2024-307001-人才 工作');
    expect(found?.targetId).toBe(year.targetId);
    expect(await findTargets(year.eventStore, '2024-307001-别的')).toEqual([]);
    const events = await eventsOf(year.eventStore, year.targetId);
    expect(events.map(({ type }) => type)).toEqual([
      ...targetEvents.map(({ type }) => type),
      ...['AssessmentOpened', 'ActualsRecorded', 'AssessmentSubmitted', 'AssessmentScored'],
    ]);
  });

  it('table --as-of and history refuse a record that was tampered with, and say where', async () => {
    await year.tamper(targetStreams.of(year.targetId), 3, ['请核对预算', '同意']);
    const where = `${targetStreams.of(year.targetId)}@3`;
    await expect(asOf(on('9999-12-31'))).rejects.toThrow(where);
    await expect(eventsOf(year.eventStore, year.targetId)).rejects.toThrow(where);
    expect(await asOf(at(live[2]?.[0] ?? ''))).toEqual(live[2]?.[1]);
  });
});
