import { Query } from '@nestjs/cqrs';
import { type EntityManager } from 'typeorm';
import { UnitRow } from '#contexts/directory';
import { covers } from '#domain/access';
import { answering } from '#platform/context';
import { Statement, unitsWithin } from '../statement.js';
import { ADVISED, overdueOn, STEP_NAME, targetsAsked, type Narrowing, type Sight } from './asked-targets.js';
import { CurrentTarget } from './current-target.row.js';
import { together, totalOf, type StandingCount } from './target-standings.js';
import { unitTree, type UnitOfTree } from './unit-tree.js';

export interface TargetSummary extends ReturnType<typeof totalOf> {
  readonly standings: readonly StandingCount[];
  /** Of all that one may see, the latest first. */
  readonly years: readonly number[];
}

export class GetTargetSummary extends Query<TargetSummary> {
  constructor(
    readonly asked: Narrowing,
    readonly sight: Sight,
  ) {
    super();
  }
}

export class GetTargetUnits extends Query<readonly UnitOfTree[]> {
  constructor(
    readonly asked: Narrowing,
    /** Over which units one may see targets, and over which the organisation. */
    readonly sight: Sight & { readonly organisation: readonly string[] },
  ) {
    super();
  }
}

/** Counts and sums of just what `ListTargets` would list. */
export const getTargetSummary = answering(GetTargetSummary, async (rows, { asked, sight }) => {
  const byUnit = await standingsOf(rows, asked, sight);
  const standings = together(byUnit.map(({ unit: _, ...standing }) => standing));
  const of = new Statement();
  const years: unknown = await rows.query(
    `select distinct fiscal_year as year from ${CurrentTarget.table} t where ${unitsWithin(of, 't.unit', sight.scopes)}
     order by year desc`,
    of.parameters,
  );
  // The column as it is named above.
  return { ...totalOf(standings), standings, years: (years as readonly { year: number }[]).map(({ year }) => year) };
});

/** The same by unit, each with all below it. */
export const getTargetUnits = answering(GetTargetUnits, async (rows, { asked, sight }) => {
  const standings = await standingsOf(rows, asked, sight);
  const known = await knownUnits(rows, sight);
  return unitTree(standings, known, (code) => sight.scopes.some((scope) => covers(scope, code)));
});

async function standingsOf(rows: EntityManager, asked: Narrowing, sight: Sight) {
  const of = new Statement();
  const found: unknown = await rows.query(
    `select t.unit, t.status, t.step, ${STEP_NAME} as "stepName", count(*)::integer as count, sum(t.budget)::text as budget,
       (count(*) filter (where ${overdueOn(of.put(sight.today))}))::integer as overdue,
       (count(*) filter (where ${ADVISED}))::integer as advised, min(t.due) as "nextDue"
     ${targetsAsked(of, asked, sight)} group by 1, 2, 3, 4`,
    of.parameters,
  );
  // The columns as they are named above.
  return (found as readonly Counted[]).map(({ step, stepName, nextDue, ...row }) => ({
    ...row,
    ...(step === null ? {} : { step }),
    ...(stepName === null ? {} : { stepName }),
    ...(nextDue === null ? {} : { nextDue }),
  }));
}

interface Counted extends Pick<StandingCount, 'status' | 'count' | 'budget' | 'overdue' | 'advised'> {
  readonly unit: string;
  readonly step: number | null;
  readonly stepName: string | null;
  readonly nextDue: string | null;
}

/** Those that are there today. */
async function knownUnits(rows: EntityManager, { organisation, today }: GetTargetUnits['sight']) {
  const of = new Statement();
  const found: unknown = await rows.query(
    `select code, name from ${UnitRow.table} u where ${unitsWithin(of, 'u.code', organisation)}
       and u.starts_on <= ${of.put(today)} and (u.ends_on is null or u.ends_on >= ${of.put(today)})`,
    of.parameters,
  );
  return found as readonly { readonly code: string; readonly name: string }[]; // the columns as they are named
}
