import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directory } from '#contexts/directory';
import { rules } from '#contexts/rules';
import { targets } from '#contexts/targets';
import { cursor } from '#platform/http/core';
import { uuidv5, type Person } from '#domain/kernel';
import { httpSpec, type HttpSpec } from '#testing';
import { beginRules } from '#testing/county';
import { bytesOf, importFacts, misplacedTable, smallTable } from '../../../../test/fixtures/tables/small-table.js';
import { type IntakeEvent } from './domain/intake.events.js';
import { intakeDecider } from './domain/intake.state.js';
import { intakeStreams } from './domain/intake.streams.js';
import { planImport } from './import-table/plan-import.js';
import { intake } from './intake.context.js';
import { readTable } from './reading/read-table.js';

const person = (personId: string, ...roles: string[]): Person => ({ personId, unit: '307001', roles });
const drafter = person('p-drafter', 'unit-drafter@307001');
const head = person('p-head', 'unit-head@307001');
const stranger = person('p-stranger', 'unit-drafter@405001');
const proposalId = 'move-row-7';
const repaired: IntakeEvent = { type: 'RepairAccepted', data: { proposalId, decidedBy: 'p-drafter' } };

describe('an import over HTTP', () => {
  let http: HttpSpec<IntakeEvent>;
  beforeAll(async () => {
    http = await httpSpec([directory, rules, targets, intake], intakeStreams, beginRules);
  });
  afterAll(() => http.close());

  /** An import of its own for every story, read whole. */
  const given = (story: string, table: typeof smallTable, ...later: readonly IntakeEvent[]) => {
    const intakeId = uuidv5(story);
    const read = planImport(readTable(bytesOf(table)), { ...importFacts, intakeId }, new Map()).flat();
    const state = read.reduce(intakeDecider.evolve, intakeDecider.initialState);
    if (state.status !== 'read' || !state.read) throw new Error('it was read whole');
    const { digest } = state.read;
    const at = `intakes/${intakeId}`;
    return { intakeId, at, digest, events: read, past: http.given(intakeId, ...read, ...later) };
  };

  it('is shown as it was read, with the digest that its acceptance names', async () => {
    const { at, digest, past } = given('shown', smallTable);
    const counts = { projects: 3, indicators: 9, findings: 0, proposals: 0, errors: 0, settled: 0 };
    await past.when(drafter, `GET ${at}`).thenAnswers(200, { status: 'read', digest, counts, outcomes: [] });
  });

  it('lists its findings page by page', async () => {
    const odd = { ...smallTable, department: { code: '307', name: '县人社局部门', budget: '1.00' } };
    const { at, past } = given('odd', odd);
    const items: unknown = [expect.objectContaining({ severity: 'error', zh: expect.stringMatching(/。$/) })];
    await past.when(drafter, `GET ${at}/findings?limit=1`).thenAnswers(200, { items });
  });

  it('answers a decision with the import as it left it', async () => {
    const { at, past } = given('decided', misplacedTable);
    const proposals: unknown = [expect.objectContaining({ id: proposalId, decision: 'accepted' })];
    await past
      .when(drafter, `PUT ${at}/proposals/${proposalId}/decision`, { body: { decision: 'accepted' } })
      .thenAnswers(200, { proposals });
  });

  it('records a decision with its reason', async () => {
    const { at, digest, past } = given('reasoned', misplacedTable);
    const reason = '原表无误。';
    await past
      .when(drafter, `PUT ${at}/proposals/${proposalId}/decision`, { body: { decision: 'declined', reason } })
      .thenRecords({
        type: 'DecisionsMade',
        data: {
          ...{ digest, decidedBy: 'p-drafter' },
          decisions: [{ kind: 'declined', proposals: [proposalId], reason }],
        },
      });
  });

  it('records a decision once', async () => {
    const { at, past } = given('twice', misplacedTable, repaired);
    const request = { body: { decision: 'accepted' } };
    await past.when(drafter, `PUT ${at}/proposals/${proposalId}/decision`, request).thenRecords();
  });

  it('refuses to decide anew, what is not proposed, and who is no drafter of its units', async () => {
    const decide = async (story: string, who: Person, proposal: string, ...refusal: [number, string]) => {
      const { at, past } = given(story, misplacedTable, repaired);
      const request = { body: { decision: 'declined' } };
      await past.when(who, `PUT ${at}/proposals/${proposal}/decision`, request).thenRefuses(...refusal);
    };
    await decide('anew', drafter, proposalId, 409, 'proposal-already-decided');
    await decide('unknown', drafter, 'move-row-8', 404, 'proposal-not-found');
    await decide('not theirs', head, proposalId, 403, 'not-the-importer');
  });

  it('is accepted on what was read, with the repairs that were accepted', async () => {
    const { intakeId, at, digest, past } = given('accepted', misplacedTable, repaired);
    const accepted = { intakeId, digest, acceptedBy: 'p-drafter', repairs: [proposalId] };
    await past
      .when(drafter, `POST ${at}/acceptance`, { body: { digest } })
      .thenRecords({ type: 'IntakeAccepted', data: accepted });
  });

  it('is decided at once: what is listed, and the rest', async () => {
    const { at, digest, past } = given('at once', misplacedTable);
    const [reason, finding] = ['原表如此。', 1];
    const rest = { errors: { decision: 'as-printed', reason } };
    const body = { digest, decisions: [{ decision: 'accepted', finding }], rest };
    await past.when(drafter, `POST ${at}/decisions`, { body }).thenRecords({
      type: 'DecisionsMade',
      data: { digest, decidedBy: 'p-drafter', decisions: [{ kind: 'accepted', proposals: [proposalId] }] },
    });
    const again = given('as printed', misplacedTable);
    const request = { body: { digest: again.digest, rest } };
    const findings: unknown = [1, 2].map((number) => expect.objectContaining({ number, decision: 'as-printed' }));
    await again.past
      .when(drafter, `POST ${again.at}/decisions`, request)
      .thenAnswers(200, { findings, open: { errors: 0, proposals: 0 } });
  });

  it('names what is open, where it stands, and is not accepted before', async () => {
    const declined: IntakeEvent = { type: 'RepairDeclined', data: { proposalId, decidedBy: 'p-drafter' } };
    const { at, digest, past } = given('open errors', misplacedTable, declined);
    await past.when(drafter, `POST ${at}/acceptance`, { body: { digest } }).thenRefuses(409, 'errors-undecided');
    const open = given('shown open', misplacedTable);
    const place: unknown = {
      zh: expect.stringMatching(/^第 5 行「.*招聘会经费/),
      en: expect.stringContaining('line 5'),
    };
    const findings: unknown = [
      expect.objectContaining({ number: 1, open: true, proposal: proposalId, place }),
      expect.objectContaining({ number: 2, open: true }),
    ];
    await open.past
      .when(drafter, `GET ${open.at}`)
      .thenAnswers(200, { findings, open: { errors: 2, proposals: 1 }, form: { confidence: 1 }, currencyUnit: '元' });
  });

  it('shows the rows that were read page by page, as they were printed, from the part that holds them', async () => {
    const { at, intakeId, events } = given('rows', smallTable);
    const inParts = events.flatMap((event): IntakeEvent[] => {
      if (event.type !== 'RowsRead') return [event];
      const { projects } = event.data;
      const part = (number: number, first: number, last: number): IntakeEvent => ({
        ...event,
        data: { part: number, first, projects: projects.slice(first, last) },
      });
      return [part(0, 0, 1), part(1, 1, 2), part(2, 2, 3)];
    });
    const past = http.given(intakeId, ...inParts);
    const raw = [
      '',
      '',
      '',
      '',
      '满意度指标',
      '服务对象满意度指标',
      '招聘会参加人满意度',
      '≥',
      '95',
      '%',
      '10',
      '正向指标',
    ];
    await past
      .when(drafter, `GET ${at}/rows?limit=1`)
      .thenAnswers(200, { items: [{ project: 0, line: 5, level1: '产出指标', weight: '50' }] });
    await past.when(drafter, `GET ${at}/rows?limit=5&after=${cursor.encode([1])}`).thenAnswers(200, {
      items: [{ project: 0, line: 7, raw }, { project: 1 }, { project: 1 }, { project: 1 }, { project: 2 }],
      next: cursor.encode([6]),
    });
    await past.when(drafter, `GET ${at}/rows?limit=5&after=${cursor.encode([8])}`).thenAnswers(200, { items: [] });
    await past.when(drafter, `GET ${at}/rows?project=1&limit=2`).thenAnswers(200, {
      items: [
        { project: 1, line: 8 },
        { project: 1, line: 9 },
      ],
      next: cursor.encode([4]),
    });
    await past.when(drafter, `GET ${at}/rows?project=1&after=${cursor.encode([4])}`).thenAnswers(200, {
      items: [{ project: 1, line: 10 }],
    });
    await past.when(drafter, `GET ${at}/rows?project=7`).thenAnswers(200, { items: [] });
  });

  it('is not accepted while a proposal is undecided, nor on another reading', async () => {
    const { at, digest, past } = given('undecided', misplacedTable);
    await past.when(drafter, `POST ${at}/acceptance`, { body: { digest } }).thenRefuses(409, 'proposals-undecided');
    const stale = given('stale', smallTable);
    const request = { body: { digest: 'f'.repeat(64) } };
    await stale.past.when(drafter, `POST ${stale.at}/acceptance`, request).thenRefuses(409, 'intake-digest-differs');
  });

  it('lists what is to be decided apart from the rest', async () => {
    const declined: IntakeEvent = { type: 'RepairDeclined', data: { proposalId, decidedBy: 'p-drafter' } };
    const { at, past } = given('only what is open', misplacedTable, declined);
    const open = (number: number): unknown => expect.objectContaining({ number, open: true });
    const items = [open(1), open(2)];
    await past.when(drafter, `GET ${at}/findings?open=true`).thenAnswers(200, { items });
    await past
      .when(drafter, `GET ${at}/findings?open=true&limit=1`)
      .thenAnswers(200, { items: items.slice(0, 1), next: cursor.encode([0]) });
    const small = given('nothing is open', smallTable);
    await small.past.when(drafter, `GET ${small.at}/findings?open=true`).thenAnswers(200, { items: [] });
  });

  it('is not there for who may not see its units', async () => {
    const { at, past } = given('hidden', smallTable);
    await past.when(stranger, `GET ${at}`).thenRefuses(404, 'intake-not-found');
  });
});
