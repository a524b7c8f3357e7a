import { Query } from '@nestjs/cqrs';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { visibleScopes } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { answering } from '#platform/context';
import { RulesVersionNotFound } from '../../domain/rules.errors.js';
import { type RulesInForce, type RulesNamed } from '../../domain/rules-of-year.js';
import { RulesDraftRow } from './rules-draft.row.js';
import { RulesVersion } from './rules-version.row.js';

interface YearOfRegion {
  readonly region: string;
  readonly fiscalYear: number;
}

/**
 * The version that an event named, or else which rules hold, as far as the view has come: for telling how something stands, never
 * for deciding.
 */
export class FindRules extends Query<RulesInForce | undefined> {
  constructor(readonly of: YearOfRegion & { readonly rules?: RulesNamed | null }) {
    super();
  }
}

export class GetRules extends Query<{
  readonly holds: RulesVersion | undefined;
  readonly versions: readonly RulesVersion[];
  readonly draft: RulesDraftRow | undefined;
}> {
  constructor(
    readonly of: YearOfRegion,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** A version, and another one: the one before it where none is named. */
export class GetRulesVersion extends Query<{
  readonly version: RulesVersion;
  readonly other: RulesVersion | undefined;
}> {
  constructor(
    readonly of: YearOfRegion & { readonly version: number; readonly against?: number | undefined },
    readonly actor: Actor,
  ) {
    super();
  }
}

const named = ({ region, fiscalYear: year, version, rules }: RulesVersion): RulesInForce => ({
  ...rules,
  named: { region, year, version },
});

const published = (rows: EntityManager, { region, year: fiscalYear, version }: RulesNamed) =>
  rows.findOneBy(RulesVersion, { region, fiscalYear, version });

/** Of the latest year that is not later, the latest version. */
async function latest(rows: EntityManager, region: string, upTo: number): Promise<RulesVersion | undefined> {
  const [found] = await rows.find(RulesVersion, {
    where: { region, fiscalYear: LessThanOrEqual(upTo) },
    order: { fiscalYear: 'DESC', version: 'DESC' },
    take: 1,
  });
  return found;
}

export const findRules = answering(FindRules, async (rows, { of: { region, fiscalYear, rules } }) => {
  const found = rules ? await published(rows, rules) : await latest(rows, region, fiscalYear);
  return found ? named(found) : undefined;
});

export const getRules = answering(GetRules, async (rows, { of, actor }) => {
  refuseWithoutSight(actor, of.fiscalYear);
  const versions = await rows.find(RulesVersion, { where: { ...of }, order: { version: 'ASC' } });
  const draft = (await rows.findOneBy(RulesDraftRow, { ...of })) ?? undefined;
  return { holds: versions.at(-1) ?? (await latest(rows, of.region, of.fiscalYear)), versions, draft };
});

export const getRulesVersion = answering(GetRulesVersion, async (rows, { of, actor }) => {
  const { region, fiscalYear, version: number, against } = of;
  refuseWithoutSight(actor, fiscalYear);
  const numbered = async (version: number): Promise<RulesVersion> => {
    const found = await rows.findOneBy(RulesVersion, { region, fiscalYear, version });
    if (!found) throw new RulesVersionNotFound(fiscalYear, version);
    return found;
  };
  const version = await numbered(number);
  if (against !== undefined) return { version, other: await numbered(against) };
  return { version, other: number > 1 ? await numbered(number - 1) : await latest(rows, region, fiscalYear - 1) };
});

function refuseWithoutSight(actor: Actor, fiscalYear: number): void {
  if (visibleScopes(actor, 'rules.read').length === 0) throw new RulesVersionNotFound(fiscalYear);
}
