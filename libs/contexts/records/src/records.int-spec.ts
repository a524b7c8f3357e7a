import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { assessments } from '#contexts/assessments';
import { directory } from '#contexts/directory';
import { rules } from '#contexts/rules';
import { targets, targetStreams } from '#contexts/targets';
import { dayIn, uuidv5, type Person } from '#domain/kernel';
import { serveContexts, type ServedContexts } from '#testing';
import { assessedYear } from '#testing/county';
import {
  opened,
  openYear,
  recorded,
  submitted,
  targetEvents,
  type Year,
} from '../../../../test/fixtures/year/year-for-spec.js';
import { type RecordEntry } from './domain/record-of-target.js';
import { ProjectAsOf } from './domain/project-as-of.js';
import { type TableRow } from './domain/table-row.js';
import { readTarget } from './read-target.query.js';
import { records } from './records.context.js';

const { drafter, stranger } = assessedYear;
const auditor: Person = { personId: 'p-auditor', unit: '审计局', roles: ['auditor@*'] };
const first = '2024-03-31 23:30:00 (@1)';

let year: Year;
let served: ServedContexts;
/** The live table after every event, by position. */
const live: [position: string, rows: readonly TableRow[]][] = [];

beforeAll(async () => {
  year = await openYear();
  served = await serveContexts([directory, rules, targets, assessments, records], year);
  const keep = async (position: string) => {
    await year.project();
    live.push([position, await rowsOf(await table())]);
  };
  // 23:30 and 00:30 in Shanghai, one UTC day.
  for (const [index, event] of targetEvents.entries()) {
    await keep(await year.appendTarget(event, `2024-03-31T${index < 3 ? '15' : '16'}:30:00.000Z`));
  }
  for (const event of [opened, recorded, submitted]) await keep(await year.appendAssessment(event));
  await keep(await year.appendAssessment({ type: 'AssessmentScored', data: await year.score() }));
});
afterAll(async () => {
  await served.app.close();
  await year.close();
});

const table = (query = 'fiscalYear=2024&unit=307', who = auditor) => served.ask(who, `GET target-table?${query}`);
const asOf = (moment: string, who = auditor) => table(`fiscalYear=2024&unit=307&asOf=${moment}`, who);
const rowsOf = (answer: Awaited<ReturnType<typeof table>>): Promise<readonly TableRow[]> => {
  const { status, body } = answer;
  if (status !== 200) throw new Error(JSON.stringify(body));
  return Promise.resolve((body as { items: TableRow[] }).items);
};
const record = (who: Person, targetId = year.targetId) => served.ask(who, `GET targets/${targetId}/record`);

describe('the table of a year', () => {
  it('as of every position is the table as it stood there, and at the head as it stands', async () => {
    expect(new Set(live.map(([, rows]) => JSON.stringify(rows))).size).toBe(live.length);
    for (const [position, rows] of live)
      expect({ position, rows: await rowsOf(await asOf(`@${position}`)) }).toEqual({ position, rows });
    const today = dayIn('Asia/Shanghai', new Date());
    expect(await rowsOf(await asOf(today))).toEqual(live.at(-1)?.[1]);
    expect(live.at(-1)?.[1]).toMatchObject([{ assessment: 'scored', score: '86.50', grade: '良', status: 'approved' }]);
  });

  it('as of a day holds what was recorded until its end in the configured zone', async () => {
    expect(await rowsOf(await asOf('2024-03-31'))).toMatchObject([
      { status: 'in-approval', round: 1, stepName: '单位审核' },
    ]);
    expect(await rowsOf(await asOf('2024-04-01'))).toMatchObject([{ status: 'approved', round: 2, step: null }]);
    const inUtc = new ProjectAsOf(year.targetId, { moment: { kind: 'day', day: '2024-03-31' }, timezone: 'UTC' });
    const gone = new AbortController().signal;
    await readTarget(year.eventStore, year.targetId, { take: (event) => inUtc.take(event), gone });
    expect(inUtc.row()).toMatchObject({ status: 'approved' });
  });

  it('is of the year and the units that were asked for', async () => {
    for (const other of ['fiscalYear=2025&unit=307', 'fiscalYear=2024&unit=308']) {
      expect(await rowsOf(await table(other))).toEqual([]);
      expect(await rowsOf(await table(`${other}&asOf=@1`))).toEqual([]);
    }
  });

  it('says where nothing was recorded up to then, when the first record is, and where the record ends', async () => {
    const head = await year.eventStore.head();
    const beyond = BigInt(head) + 1n;
    for (const [moment, code, says] of [
      ['2024-03-30', 'as-of-before-first-record', `up to 2024-03-30: the first record is of ${first}`],
      ['@0', 'as-of-before-first-record', `up to @0: the first record is of ${first}`],
      [`@${beyond}`, 'as-of-not-come', `The record ends at position @${head}, and @${beyond} has not come yet`],
      ['9999-12-31', 'as-of-not-come', 'and 9999-12-31 has not come yet'],
    ] as const) {
      expect(await asOf(moment)).toMatchObject({ status: 422, body: { code, detail: expect.stringContaining(says) } });
    }
  });

  it.each(['2024-02-30', '@', '1234', 'today', ''])('refuses %p, which is no moment', async (moment) =>
    expect(await asOf(moment)).toMatchObject({ status: 400, body: { errors: [{ path: 'asOf' }] } }),
  );

  it('shows nobody what is beyond their sight, now or then, not even when it began', async () => {
    expect(await rowsOf(await table(undefined, drafter))).toEqual(live.at(-1)?.[1]);
    for (const moment of ['', '&asOf=@3', '&asOf=2024-03-30', '&asOf=@0'])
      expect(await rowsOf(await table(`fiscalYear=2024&unit=307${moment}`, stranger))).toEqual([]);
  });
});

describe('a target as of a day', () => {
  const path = `GET targets/${assessedYear.targetId}`;
  const standing = (query = '', who = auditor) => served.ask(who, `${path}/standing${query}`);
  const changes = (query: string, who = auditor) => served.ask(who, `${path}/changes?${query}`);
  const at = (index: number): string => `@${live[index]?.[0] ?? ''}`;
  const { content } = assessedYear;
  const [added] = content.indicators;

  it('has the content, the status and the last event of then, in the configured zone', async () => {
    expect(await standing('?asOf=2024-03-31')).toMatchObject({
      status: 200,
      body: {
        ...{ status: 'in-approval', round: 1, stepName: '单位审核', content },
        last: { type: 'TargetSubmitted', revision: 2 },
      },
    });
    expect(await standing(`?asOf=${at(0)}`)).toMatchObject({
      body: { status: 'draft', content: { indicators: content.indicators.slice(1) }, last: { type: 'TargetDrafted' } },
    });
    expect(await standing()).toMatchObject({
      body: { status: 'approved', score: '86.50', demoData: false, last: { type: 'AssessmentScored' } },
    });
  });

  it('differs from another day cell by cell, with the event that wrote each', async () => {
    const { body } = await changes(`from=${at(0)}&to=${at(1)}`);
    expect(body).toMatchObject({
      header: [],
      rows: [
        {
          kind: 'added',
          indicatorId: added?.indicatorId,
          revision: 1,
          cells: expect.arrayContaining([{ column: 'level3', to: added?.level3, revision: 1 }]),
        },
      ],
      events: [
        { revision: 1, type: 'TargetRevised', actor: { personId: 'p-drafter' }, summary: { reason: '补上一行' } },
      ],
    });
    expect((await changes(`from=2024-03-31&to=2024-03-31`)).body).toEqual({ header: [], rows: [], events: [] });
    expect((await changes(`from=2024-03-30`)).body).toMatchObject({
      header: [
        { column: 'name', to: content.name, revision: 0 },
        { column: 'budget', revision: 0 },
        { column: 'annualGoal', revision: 0 },
      ],
      events: [{ revision: 0 }, { revision: 1 }],
    });
  });

  it('is refused where nothing was recorded yet, where it has not come, and the wrong way round', async () => {
    for (const [asked, code] of [
      ['standing?asOf=2024-03-30', 'as-of-before-first-record'],
      ['standing?asOf=9999-12-31', 'as-of-not-come'],
      ['changes?from=2024-03-01&to=2024-03-30', 'as-of-before-first-record'],
    ])
      expect(await served.ask(auditor, `${path}/${asked}`)).toMatchObject({ status: 422, body: { code } });
    for (const wrong of ['from=2024-04-01&to=2024-03-31', 'from=@3&to=@2'])
      expect(await changes(wrong)).toMatchObject({ status: 400, body: { errors: [{ path: 'to' }] } });
    expect(await standing('?asOf=today')).toMatchObject({ status: 400 });
  });

  it('is not there for a stranger', async () => {
    for (const asked of ['standing', 'standing?asOf=2024-03-31', 'standing?asOf=2024-03-30', 'changes?from=@0'])
      expect(await served.ask(stranger, `${path}/${asked}`)).toMatchObject({ status: 404 });
    expect(await served.ask(auditor, `GET targets/${uuidv5('nobody')}/standing`)).toMatchObject({ status: 404 });
  });
});

describe('the record of a target', () => {
  it('tells both streams in order: who, when, what, never the content', async () => {
    const { status, body } = await record(drafter);
    const { events } = body as { events: RecordEntry[] };
    expect([status, body]).toMatchObject([200, { targetId: year.targetId, chainsVerified: true }]);
    expect(events.map(({ type }) => type)).toEqual([
      ...targetEvents.map(({ type }) => type),
      ...['AssessmentOpened', 'ActualsRecorded', 'AssessmentSubmitted', 'AssessmentScored'],
    ]);
    expect(events[3]).toMatchObject({
      ...{ stream: targetStreams.of(year.targetId), revision: 3, recordedAt: '2024-03-31T16:30:00.000Z', odd: [] },
      actor: { personId: 'p-head' },
      summary: { round: 1, step: 1, opinion: '请核对预算' },
    });
    expect(events.some(({ summary }) => 'content' in summary)).toBe(false);
  });

  it('is what the history shows of the same events', async () => {
    const listed = await served.ask(drafter, `GET targets/${year.targetId}/history?limit=200`);
    const { items } = listed.body as { items: object[] };
    const { body } = await record(drafter);
    const { events } = body as { events: RecordEntry[] };
    expect(events.map(({ odd: _, ...event }) => ({ ...event, targetId: year.targetId }))).toEqual(items);
  });

  it('is not there for a stranger, of another id, or of an assessment alone', async () => {
    for (const [who, id] of [
      [stranger, year.targetId],
      [auditor, uuidv5('nobody')],
    ] as const)
      expect(await record(who, id)).toMatchObject({ status: 404, body: { code: 'target-not-found' } });
    expect(await record(auditor, 'x')).toMatchObject({ status: 400 });
  });

  it('takes one look, whether it is hidden or not there', async () => {
    const looks = jest.spyOn(year.eventStore, 'readStream');
    for (const id of [year.targetId, uuidv5('nobody')]) await record(stranger, id);
    expect(looks.mock.calls.map(([stream]) => stream)).toEqual(
      [year.targetId, uuidv5('nobody')].map((id) => targetStreams.of(id)),
    );
    looks.mockRestore();
  });
});

describe('projects that the view does not show', () => {
  const drafted = async (name: string, unit = '307002') => {
    const id = uuidv5(name);
    return { id, position: await year.draftAnother(id, { unit, name }) };
  };
  const park = ({ id, position }: Awaited<ReturnType<typeof drafted>>) =>
    year.rows.query(
      `insert into parked_stream
       (kind, name, version, stream, revision, position, event_id, event_type, error, tries, parked_at, tried_at)
       values ('projection', 'current-targets', 2, $1, 0, $2, $3, 'TargetDrafted', 'spec', 1, now(), now())`,
      [targetStreams.of(id), position, uuidv5('event')],
    );
  const namesAsOf = async (position: string) => (await rowsOf(await asOf(`@${position}`))).map(({ name }) => name);
  const namesNow = async () => (await rowsOf(await table())).map(({ name }) => name);

  it('are in the table as of a position all the same: drafted behind it, parked, passed over', async () => {
    const late = await drafted('还没有投影的项目');
    expect(await namesNow()).toEqual(['人才工作经费']);
    expect(await namesAsOf(late.position)).toEqual(['人才工作经费', '还没有投影的项目']);
    const parked = await drafted('停放的项目');
    await park(parked);
    const skipped = await drafted('跳过的项目');
    await year.rows.query(
      `insert into skipped_event (kind, name, stream, revision, event_id, reason, skipped_by, skipped_at)
       values ('projection', 'current-targets', $1, 0, $2, 'spec', 'spec', now())`,
      [targetStreams.of(skipped.id), uuidv5('event')],
    );
    await year.project();
    expect(await namesNow()).toEqual(['人才工作经费', '还没有投影的项目']);
    expect(await namesAsOf(skipped.position)).toEqual([
      ...['人才工作经费', '停放的项目', '跳过的项目', '还没有投影的项目'],
    ]);
    expect(await rowsOf(await asOf(`@${skipped.position}`, stranger))).toEqual([]);
  });

  it('keep nobody from a table that they do not belong to, however broken they are', async () => {
    const foreign = await drafted('别处的坏记录', '405001');
    await park(foreign);
    await year.tamper(targetStreams.of(foreign.id), 0, ['100000.00', '900000.00']);
    expect(await namesAsOf(foreign.position)).toHaveLength(4);
    const theirs = await table(`fiscalYear=2024&unit=405&asOf=@${foreign.position}`, stranger);
    expect(theirs).toMatchObject({ status: 503, body: { code: 'record-tampered' } });
  });
});

describe('a record that was tampered with', () => {
  const where = () => `${targetStreams.of(year.targetId)}@3`;

  it('is refused where it is, by the table as of a day and by the record, and stands before it', async () => {
    await year.tamper(targetStreams.of(year.targetId), 3, ['请核对预算', '同意']);
    const refused = { code: 'record-tampered', revision: 3, detail: expect.stringContaining(where()) };
    const past = (query: string) => served.ask(auditor, `GET targets/${year.targetId}/${query}`);
    const told = [await past('standing?asOf=2024-04-01'), await past('changes?from=@0')];
    for (const answer of [await asOf('2024-04-01'), await record(auditor), ...told])
      expect(answer).toMatchObject({ status: 503, body: refused });
    expect(await rowsOf(await asOf(`@${live[2]?.[0] ?? ''}`))).toEqual(live[2]?.[1]);
    expect(await record(stranger)).toMatchObject({ status: 404 });
  });
});

describe('an event that no program of ours wrote', () => {
  const forge = async (targetId: string) => {
    const raw = EventStoreDBClient.connectionString(year.server.connectionString);
    await raw.appendToStream(
      targetStreams.of(targetId),
      jsonEvent({ type: 'TargetDrafted', data: { unit: '307002' } }),
    );
    await raw.dispose();
  };

  it('is refused where it is, in a sentence, and told only to who may see the target', async () => {
    const id = uuidv5('外来的事件');
    await year.draftAnother(id, { unit: '307002', name: '外来的事件' });
    await forge(id);
    const where = `${targetStreams.of(id)}@1`;
    const refused = { code: 'event-not-ours', retryAfterSeconds: null, detail: expect.stringContaining(where) };
    for (const answer of [await record(auditor, id), await asOf(`@${await year.eventStore.head()}`)])
      expect(answer).toMatchObject({ status: 503, body: refused });
    expect(await record(stranger, id)).toMatchObject({ status: 404 });
  });

  it('is nobody’s target where it is the first, but for who sees all', async () => {
    const id = uuidv5('外来的目标');
    await forge(id);
    expect(await record(auditor, id)).toMatchObject({ status: 503, body: { code: 'event-not-ours' } });
    expect(await record(drafter, id)).toMatchObject({ status: 404 });
  });
});
