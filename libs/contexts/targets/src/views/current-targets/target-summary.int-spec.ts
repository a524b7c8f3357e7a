import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DataSource } from 'typeorm';
import { directory } from '#contexts/directory';
import { chainOfRoles } from '#domain/approval';
import { sum, twoPlaces } from '#domain/kernel';
import { readSideOfContexts } from '#platform/context';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import * as a from '../../domain/target-for-spec.js';
import { targets } from '../../targets.context.js';
import { SubmissionAdvisories } from '../submission-advisories/submission-advisories.row.js';
import { type Narrowing } from './asked-targets.js';
import { CurrentTarget } from './current-target.row.js';
import { type FoundTarget } from './found-target.js';
import { ListTargets, listTargets, targetSorts, type TargetsAsked } from './list-targets.query.js';
import { GetTargetSummary, getTargetSummary, GetTargetUnits, getTargetUnits } from './target-summary.query.js';

const today = '2026-03-10';
const units = ['307', '307001', '307002', '405001', '405002001'];
const names = ['人才工作经费', '人才100%工程', '道路_养护', 'Road works'];
const states = ['draft', 'in-approval', 'returned', 'approved', 'voided'] as const;
const chain = chainOfRoles(a.chain);
const dues = ['2026-03-09', '2026-03-10', '2026-03-11'];

const at = <Item>(of: readonly Item[], n: number): Item => {
  const item = of[n % of.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

/** 120 targets, each place of the way in each unit. */
const population = Array.from({ length: 120 }, (_, n) => {
  const status = at(states, n);
  const isOpen = status === 'in-approval';
  return {
    ...{ targetId: `00000000-0000-5000-8000-${String(n).padStart(12, '0')}`, region: '511124' },
    ...{ fiscalYear: 2025 + (n % 2), unit: at(units, Math.floor(n / 5)), code: null, name: at(names, n * 7) },
    ...{ budget: `${(n * 37) % 11}.${10 + (n % 3)}`, annualGoal: null, indicatorCount: 0, weightTotal: '0', status },
    ...{ round: 1, step: isOpen ? 1 + (n % 4) : null, due: isOpen ? at(dues, n) : null, chain },
    ...{ contentHash: a.contentHash, submittedBy: null, demoData: false, intakeId: null, sourceLine: null },
    ...{ revision: 0, changedAt: new Date(1_700_000_000_000 + ((n * 31) % 17)) },
  };
});
const advised = population.filter((_, n) => n % 3 === 0).map(({ targetId }) => targetId);

describe('what one may see of all targets', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, readSideOfContexts([directory, targets]));
    await rows.getRepository(CurrentTarget).insert(population);
    const advice = [{ code: 'percent-over-100', reason: '含上年结转' }];
    const told = (of: readonly string[], advisories: object[]) =>
      of.map((targetId) => ({ targetId, round: 1, advisories }));
    await rows.getRepository(SubmissionAdvisories).insert(told(advised, advice));
    await rows.getRepository(SubmissionAdvisories).insert(told([a.targetId], []));
  });
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });

  const list = async (asked: Partial<TargetsAsked>, scopes: readonly string[]): Promise<readonly FoundTarget[]> => {
    const found: FoundTarget[] = [];
    for (let after: string | undefined; ;) {
      const whole = { limit: 200, sort: 'unit', order: 'asc', ...asked, ...(after ? { after } : {}) } as const;
      const page = await new listTargets(rows).execute(new ListTargets(whole, { scopes, today }));
      found.push(...page.items);
      if (page.next === undefined) return found;
      after = page.next;
    }
  };
  const summary = (asked: Narrowing, scopes: readonly string[]) =>
    new getTargetSummary(rows).execute(new GetTargetSummary(asked, { scopes, today }));
  const tree = (asked: Narrowing, scopes: readonly string[]) =>
    new getTargetUnits(rows).execute(new GetTargetUnits(asked, { scopes, today, organisation: [] }));
  const totalOf = (found: readonly FoundTarget[]) => ({
    ...{ count: found.length, budget: twoPlaces(sum(found.map(({ budget }) => budget))) },
    overdue: found.filter(({ overdue }) => overdue).length,
  });

  const anyNarrowing = fc.record(
    {
      fiscalYear: fc.constantFrom(2025, 2026, 2027),
      unit: fc.constantFrom('307', '307001', '405', '999'),
      status: fc.constantFrom(...states),
      text: fc.constantFrom('人才', '100%', '_', 'road', '没有'),
      step: fc.constantFrom('主管部门审核', '没有'),
      overdue: fc.boolean(),
      advised: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const anyScopes = fc.constantFrom([], ['*'], ['307'], ['307001'], ['307001', '405'], ['405002'], ['999']);

  it('is the same in the list, in the totals, and in the tree of units, for everybody and by every filter', () =>
    fc.assert(
      fc.asyncProperty(anyNarrowing, anyScopes, async (asked, scopes) => {
        const found = await list(asked, scopes);
        const { standings, years, ...total } = await summary(asked, scopes);
        expect(total).toEqual(totalOf(found));
        for (const standing of standings) expect(standing).not.toHaveProperty('unit');
        expect(standings.reduce((all, { advised: many }) => all + many, 0)).toBe(
          found.filter(({ targetId, status }) => status === 'in-approval' && advised.includes(targetId)).length,
        );
        expect(years).toEqual(
          [...new Set((await list({}, scopes)).map(({ fiscalYear }) => fiscalYear))].sort().reverse(),
        );
        for (const { code, count, budget, overdue } of await tree(asked, scopes))
          expect({ count, budget, overdue }).toEqual(totalOf(found.filter(({ unit }) => unit.startsWith(code))));
        const roots = (await tree(asked, scopes)).flatMap(({ parent, count }) => (parent === undefined ? [count] : []));
        expect(roots.reduce((all, many) => all + many, 0)).toBe(found.length);
      }),
      { numRuns: 60, seed: 21 },
    ));

  it('narrows by words, by the open step and by its day, and takes nothing in them for a pattern', async () => {
    const all = await list({}, ['*']);
    expect(await list({ text: '100%' }, ['*'])).toEqual(all.filter(({ name }) => name === '人才100%工程'));
    expect(await list({ text: '_' }, ['*'])).toEqual(all.filter(({ name }) => name === '道路_养护'));
    expect(await list({ text: 'road' }, ['*'])).toEqual(all.filter(({ name }) => name === 'Road works'));
    expect(await list({ step: '主管部门审核' }, ['*'])).toEqual(all.filter(({ step }) => step === 2));
    expect(await list({ overdue: true }, ['*'])).toEqual(all.filter(({ due }) => due === '2026-03-09'));
    expect((await list({ overdue: true }, ['*'])).length).toBeGreaterThan(0);
    const [atTheEnd] = await list({ step: '财政局绩效股审核' }, ['*']);
    expect(atTheEnd).toMatchObject({ step: 4, stepName: '财政局绩效股审核', stepCount: 4 });
  });

  it.each(targetSorts)('comes page by page, nothing lost and nothing twice, by %s both ways', async (sort) => {
    const up = (await list({ sort }, ['*'])).map(({ targetId }) => targetId);
    expect(new Set(up).size).toBe(population.length);
    expect((await list({ sort, limit: 7 }, ['*'])).map(({ targetId }) => targetId)).toEqual(up);
    const down = (await list({ sort, order: 'desc', limit: 11 }, ['*'])).map(({ targetId }) => targetId);
    expect(down).toEqual([...up].reverse());
  });

  it('begins with the latest year, sorts budgets as numbers, and has what is due first', async () => {
    const places = (await list({}, ['*'])).map(({ fiscalYear, unit }) => `${3000 - fiscalYear} ${unit}`);
    expect(places).toEqual([...places].sort());
    const budgets = (await list({ sort: 'budget' }, ['*'])).map(({ budget }) => Number(budget));
    expect(budgets).toEqual([...budgets].sort((x, y) => x - y));
    expect((await list({ sort: 'due' }, ['*']))[0]?.due).toBe('2026-03-09');
  });

  it('refuses the place of another order', async () => {
    const { next } = await new listTargets(rows).execute(
      new ListTargets({ sort: 'budget', order: 'asc', limit: 1 }, { scopes: ['*'], today }),
    );
    const asked = { sort: 'due', order: 'asc', limit: 1, ...(next ? { after: next } : {}) } as const;
    await expect(new listTargets(rows).execute(new ListTargets(asked, { scopes: ['*'], today }))).rejects.toMatchObject(
      {
        code: 'invalid-cursor',
      },
    );
  });
});
