import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readSideOfContexts } from '#platform/context';
import { type DataSource } from 'typeorm';
import { chainOfRoles } from '#domain/approval';
import { visibleScopes } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { type Page } from '#platform/http';
import { recordedEvents } from '#testing/core';
import { createTestReadStore, entityDrift, projectTwice } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { contentHashOf } from '../../domain/content.js';
import { TargetNotFound } from '../../domain/target.errors.js';
import { targetCatalogue as catalogue, type TargetEvent } from '../../domain/target.events.js';
import { targetStreams } from '../../domain/target.streams.js';
import * as a from '../../domain/target-for-spec.js';
import { targets } from '../../targets.context.js';
import { CurrentIndicator } from './current-indicator.row.js';
import { CurrentTarget } from './current-target.row.js';
import { currentTargets } from './current-targets.projection.js';
import { getTarget, GetTarget } from './get-target.query.js';
import { ListSiblings, ListSiblingsHandler } from './list-siblings.query.js';
import { type FoundTarget } from './found-target.js';
import { ListTargets, listTargets, type TargetsAsked } from './list-targets.query.js';

const { people, targetId } = a;
const source = { intakeId: a.ids[0], project: 0, line: 7, digest: 'd'.repeat(64) };
const bare = a.contentOf({ budget: '500000.00', indicators: [{}, a.rows[3]] }, [5, 4]);
const withoutGoal = { name: bare.name, budget: bare.budget, indicators: bare.indicators };
const path: readonly TargetEvent[] = [
  { ...a.drafted, data: { ...a.drafted.data, code: '51112421T000000012345', source } },
  a.revisedTo(withoutGoal, { demoData: true }),
  a.revisedTo(a.content),
  ...[a.submitted(1), a.approved(1, 'p-head'), a.returned(2, 'p-reviewer'), a.submitted(2)],
  ...[a.approved(1, 'p-head', 2), a.approved(2, 'p-reviewer', 2), a.approved(3, 'p-finance', 2)],
  ...[a.approved(4, 'p-performance', 2), a.finallyApproved(2)],
];
const whole = recordedEvents(targetStreams.of(targetId), path, { catalogue });
const at = (second: number) => new Date(Date.UTC(2025, 0, 1, 0, 0, second));

const header = {
  ...{ targetId, region: '511124', fiscalYear: 2024, unit: '307001', code: '51112421T000000012345' },
  ...{ name: '人才工作经费', budget: '480000.00', annualGoal: '引进人才，服务全县。', indicatorCount: 4 },
  ...{ weightTotal: '90', status: 'draft', round: 0, step: null, due: null, chain: null, contentHash: a.contentHash },
  ...{ submittedBy: null, demoData: false, intakeId: a.ids[0], sourceLine: 7, revision: 0, changedAt: at(1) },
};
const nothing = {
  ...{ level1: null, level2: null, level3: null, operator: null, value: null, unit: null, weight: null },
  ...{ direction: null, sourceLine: null, raw: null },
};
const { source: read, ...firstRow } = a.rows[0];
const indicators = [
  { ...nothing, ...firstRow, sourceLine: read.line, raw: read.raw },
  ...a.rows.slice(1).map((row) => ({ ...nothing, ...row })),
].map((row, place) => ({ targetId, place, indicatorId: a.ids[place], ...row }));

describe('current-targets', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, readSideOfContexts([targets]));
  });
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });
  beforeEach(() => rows.query('TRUNCATE current_targets__v2, current_indicators__v2'));

  const after = async (events: number) => {
    await projectTwice(rows, currentTargets, whole.slice(0, events));
    return {
      targets: await rows.manager.find(CurrentTarget),
      indicators: await rows.manager.find(CurrentIndicator, { order: { place: 'ASC' } }),
    };
  };

  it('has a migration that says what the entities say', async () => expect(await entityDrift(rows)).toEqual([]));

  it('holds a draft as it was entered', async () => expect(await after(1)).toEqual({ targets: [header], indicators }));

  it('holds the content as last revised, rows and all, and remembers that it is demo data', async () => {
    const changed = { budget: '500000.00', annualGoal: null, indicatorCount: 2, weightTotal: '10', demoData: true };
    const contentHash = contentHashOf(withoutGoal);
    expect(await after(2)).toEqual({
      targets: [{ ...header, ...changed, contentHash, revision: 1, changedAt: at(2) }],
      indicators: [
        { targetId, place: 0, indicatorId: a.ids[4], ...nothing },
        { targetId, place: 1, indicatorId: a.ids[3], ...nothing, ...a.rows[3] },
      ],
    });
    expect(await after(3)).toEqual({
      targets: [{ ...header, demoData: true, revision: 2, changedAt: at(3) }],
      indicators,
    });
  });

  it('follows the whole path of approval, one round returned', async () => {
    const inApproval = {
      ...header,
      demoData: true,
      status: 'in-approval',
      chain: chainOfRoles(a.chain),
      submittedBy: 'p-drafter',
    };
    const steps = [
      ...[
        { ...inApproval, round: 1, step: 1 },
        { ...inApproval, round: 1, step: 2 },
      ],
      { ...inApproval, round: 1, status: 'returned', step: null },
      ...[1, 2, 3, 4, null].map((step) => ({ ...inApproval, round: 2, step })),
      { ...inApproval, round: 2, status: 'approved', step: null },
    ];
    for (const [index, target] of steps.entries()) {
      const revision = index + 3;
      expect(await after(revision + 1)).toEqual({
        targets: [{ ...target, revision, changedAt: at(revision + 1) }],
        indicators,
      });
    }
  });

  it('is a draft again once withdrawn or drafted anew, and stays readable where it was voided', async () => {
    const more = [...whole.slice(0, 8).map(({ type, data }) => ({ type, data })), a.withdrawn('p-drafter', 2)];
    const events = [...more, a.submitted(3), a.voided({ round: 3 }), a.reopened] as readonly TargetEvent[];
    const standing = [];
    for (const many of [9, 11, 12]) {
      await projectTwice(
        rows,
        currentTargets,
        recordedEvents(targetStreams.of(targetId), events.slice(0, many), { catalogue }),
      );
      standing.push(
        ...(await rows.manager.find(CurrentTarget)).map(({ status, round, step }) => [status, round, step]),
      );
    }
    expect(standing).toEqual([
      ['draft', 2, null],
      ['voided', 3, null],
      ['draft', 3, null],
    ]);
  });

  it('tells of a unit and year what else bears which name, but nothing that was voided', async () => {
    const at = (id: string, unit: string) => ({ ...a.drafted, data: { ...a.drafted.data, targetId: id, unit } });
    const [twin, gone, elsewhere] = [a.ids[1], a.ids[2], a.ids[3]];
    await projectTwice(rows, currentTargets, whole.slice(0, 1));
    for (const [position, [id, unit]] of [
      [twin, '307001'] as const,
      [gone, '307001'] as const,
      [elsewhere, '307002'] as const,
    ].entries()) {
      const events = [at(id, unit), ...(id === gone ? [a.voided()] : [])];
      await projectTwice(
        rows,
        currentTargets,
        recordedEvents(targetStreams.of(id), events, { position: 100 + position * 10, catalogue }),
      );
    }
    const asked = (of: ConstructorParameters<typeof ListSiblings>[0]) =>
      new ListSiblingsHandler(rows).execute(new ListSiblings(of));
    const both = [targetId, twin].map((id) => ({ targetId: id, name: '人才工作经费' }));
    expect(await asked({ targetId })).toEqual(expect.arrayContaining(both));
    expect(await asked({ fiscalYear: 2024, unit: '307001' })).toHaveLength(2);
    expect(await asked({ targetId: a.ids[5] })).toEqual([]);
  });

  describe('its readers', () => {
    const other = '00000000-0000-5000-8000-000000000001';
    const elsewhere = { ...a.drafted, data: { ...a.drafted.data, targetId: other, unit: '405001' } };
    beforeEach(async () => {
      await projectTwice(rows, currentTargets, whole.slice(0, 4));
      await projectTwice(
        rows,
        currentTargets,
        recordedEvents(targetStreams.of(other), [elsewhere], { position: 100, catalogue }),
      );
    });
    const page = (actor: Actor, asked: Partial<TargetsAsked>): Promise<Page<FoundTarget>> => {
      const whole = { limit: 10, sort: 'unit', order: 'asc', ...asked } as const;
      const sight = { scopes: visibleScopes(actor, 'target.read'), today: '2025-01-01' };
      return new listTargets(rows).execute(new ListTargets(whole, sight));
    };
    const listed = async (actor: Actor, filter = {}) => {
      const { items } = await page(actor, filter);
      return items.map(({ unit }) => unit);
    };
    const person = (...roles: string[]): Actor => ({ personId: 'p-any', unit: '307001', roles });

    it('list what the caller may see, by year, unit and state', async () => {
      expect(await listed(people.auditor)).toEqual(['307001', '405001']);
      expect(await listed(people.drafter)).toEqual(['307001']);
      expect(await listed(people.stranger)).toEqual(['405001']);
      expect(await listed(person('unit-drafter@', 'unit-drafter@%', 'auditor', 'auditor@3', 'auditor@3070'))).toEqual(
        [],
      );
      expect(await listed(people.auditor, { unit: '307' })).toEqual(['307001']);
      expect(await listed(people.auditor, { status: 'in-approval' })).toEqual(['307001']);
      expect(await listed(people.auditor, { fiscalYear: 2025 })).toEqual([]);
    });

    it('page without a gap', async () => {
      const first = await page(people.auditor, { limit: 1 });
      const second = await page(people.auditor, { limit: 1, after: first.next });
      expect([...first.items, ...second.items].map((item) => item.targetId)).toEqual([targetId, other]);
      expect(second.next ?? null).toBeNull();
    });

    it('get one with its rows in order; what one may not see is not there', async () => {
      const get = (id: string, actor: Actor) => new getTarget(rows).execute(new GetTarget(id, actor));
      expect(await get(targetId, people.head)).toMatchObject({
        target: { targetId, status: 'in-approval' },
        indicators,
        advisories: [],
      });
      await expect(get(targetId, people.stranger)).rejects.toThrow(TargetNotFound);
      await expect(get(a.ids[0], people.auditor)).rejects.toThrow(TargetNotFound);
    });
  });
});
