import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Actor } from '#domain/kernel';
import { targetStreams, type TargetEvent } from '#contexts/targets';
import { run } from '../program.js';
import { openYear, targetEvents, type Year } from '../../../../test/fixtures/year/year-for-spec.js';

const person = (personId: string, ...roles: string[]): Actor => ({ personId, unit: '307001', roles });
const first = targetEvents.slice(0, 3);
const [submission] = first.slice(-1);
if (submission?.type !== 'TargetSubmitted') throw new Error('the third event is the submission');
const { contentHash, submittedBy } = submission.data;
const approval = (step: number, stepName: string, approvedBy: string): TargetEvent => ({
  type: 'StepApproved',
  data: { round: 1, step, stepName, contentHash, submittedBy, approvedBy, opens: { step: step + 1 } },
});

/** What one who has the store's address appended past the API; each is sealed into the chain of hashes as a program of ours would. */
const forged: readonly (readonly [event: TargetEvent, recordedAt: string, actor: Actor, codes: readonly string[]])[] = [
  [
    approval(1, '单位审核', 'p-head'),
    '2024-12-01T00:00:00.000Z',
    person('p-head', 'unit-head@307001'),
    ['time-runs-backwards'],
  ],
  [
    approval(2, '财政局绩效股审核', 'p-section'),
    '2024-12-02T00:00:00.000Z',
    person('p-drafter', 'unit-drafter@307001'),
    ['time-runs-backwards', 'not-the-actor', 'without-role'],
  ],
  [
    approval(2, '财政局绩效股审核', 'p-head'),
    '2024-12-03T00:00:00.000Z',
    person('p-head', 'performance-section@*'),
    ['time-runs-backwards', 'out-of-turn'],
  ],
];

describe('three approvals forged into a record, its chain of hashes whole', () => {
  let year: Year;
  const out: string[] = [];
  const ran = async (...args: string[]) => {
    out.length = 0;
    process.exitCode = undefined;
    await run(args);
    return { out: out.join('\n'), exitCode: process.exitCode };
  };

  beforeAll(async () => {
    year = await openYear();
    process.env['EVENTSTORE_URL'] = year.server.connectionString;
    for (const event of first) await year.appendTarget(event);
  });
  beforeEach(() => {
    jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });
  afterAll(async () => {
    delete process.env['EVENTSTORE_URL'];
    await year.close();
  });

  it('before: history and verify find nothing', async () => {
    const history = await ran('history', year.targetId, '--from-store');
    expect([history.exitCode, history.out.includes('⚠')]).toEqual([undefined, false]);
    expect(await ran('history', '2024-307-人才 工作', '--from-store')).toEqual(history);
    expect(await ran('history', '2024-307-别的', '--from-store')).toEqual({ out: '', exitCode: 1 });
    const verified = await ran('events', 'verify');
    expect([verified.exitCode, verified.out.includes('It is sound.')]).toEqual([undefined, true]);
  });

  it('after: history names each at its line, and so does its JSON', async () => {
    for (const [event, recordedAt, actor] of forged) await year.appendTarget(event, recordedAt, actor);
    const { out: table, exitCode } = await ran('history', year.targetId, '--from-store');
    expect(exitCode).toBe(1);
    expect(table).toContain('哈希链完好');
    expect(table).toContain('This system would not have written 3 of them');
    expect(table).toContain('⚠');
    const json = await ran('history', year.targetId, '--from-store', '--json');
    expect(json.exitCode).toBe(1);
    const { events } = JSON.parse(json.out) as { events: { odd: { code: string; en: string }[] }[] };
    expect(events.map(({ odd }) => odd.map(({ code }) => code))).toEqual([
      ...first.map(() => []),
      ...forged.map(([, , , codes]) => codes),
    ]);
    const plain = table.replace(/\s/g, '');
    for (const { en } of events.flatMap(({ odd }) => odd)) expect(plain).toContain(en.replace(/\s/g, ''));
  });

  it('after: verify names them and ends with exit code 1', async () => {
    const { out: verified, exitCode } = await ran('events', 'verify');
    expect(exitCode).toBe(1);
    expect(verified).toContain('The hash chains are sound, but this system would not have written 3 of the events');
    for (const revision of [3, 4, 5]) expect(verified).toContain(`${targetStreams.of(year.targetId)}@${revision}`);
    expect(verified).not.toContain(`${targetStreams.of(year.targetId)}@2`);
  });

  it('changed behind the store’s back: history refuses it and says where', async () => {
    const stream = targetStreams.of(year.targetId);
    await year.tamper(stream, 1, ['补上一行', '补上两行']);
    const said: string[] = [];
    jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
    expect(await ran('history', year.targetId, '--from-store')).toEqual({ out: '', exitCode: 1 });
    expect(said.at(-1)).toContain(`The hash chain breaks at ${stream}@1`);
  });
});
