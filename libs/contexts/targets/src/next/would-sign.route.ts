import { z } from 'zod';
import { LookUp, NamesOf, UnitNotFound } from '#contexts/directory';
import { GetRules, InForce, rulesView } from '#contexts/rules';
import { chainFor, NoDraft, NoRulesForYear, refuseFaulty, type YearRules } from '#contexts/rules/core';
import { maySee } from '#domain/access';
import { namedIn, prospectOf } from '#domain/approval';
import { unitCode } from '#domain/kernel';
import { route } from '#platform/context';
import { wholeNumber } from '#platform/http';
import { factsAmong } from '../domain/on-round.js';
import { RoundFacts } from '../round-facts.query.js';
import { personsNamed, signersShape, signersShown } from './signers-answer.js';

const example = z.strictObject({
  fiscalYear: wholeNumber(z.int().min(2000).max(2100), 2026).describe('按哪个年度的规则 By the rules of which year'),
  budget: z
    .string()
    .regex(/^\d{1,16}(\.\d{1,2})?$/, { error: '应是金额（元），如 500000。must be an amount of yuan, such as 500000.' })
    .describe('预算数（元） Budget in yuan'),
  category: z
    .string()
    .regex(/^[A-Z]$/, { error: '应是一个大写字母。must be one capital letter.' })
    .optional()
    .describe('项目类别，即项目代码的第 9 位 Category, as it is the 9th character of a project code'),
  from: z.enum(['in-force', 'draft']).default('in-force').describe('现行规则或草稿 What is in force, or the draft'),
});

/** Nobody has drafted it, so nobody is barred for that. */
const imagined = { round: 1, contentHash: '', submittedBy: '', writtenBy: [] };

interface OfYear {
  readonly region: string;
  readonly fiscalYear: number;
}

interface Found {
  readonly holds: { readonly rules: YearRules } | undefined;
  readonly draft: { readonly rules: YearRules } | undefined;
}

/** What is in force, or the draft where nothing is wrong with it: of a faulty one nobody can say who would sign. */
function chosen({ region, fiscalYear }: OfYear, from: 'in-force' | 'draft', { holds, draft }: Found): YearRules {
  if (from === 'in-force') {
    if (!holds) throw new NoRulesForYear(region, fiscalYear);
    return holds.rules;
  }
  if (!draft) throw new NoDraft(fiscalYear);
  refuseFaulty(draft.rules, fiscalYear);
  return draft.rules;
}

export const wouldSignRoute = route({
  tag: '规则 rules',
  action: 'organisation.read',
  params: { code: unitCode },
  at: 'GET units/:code/signers',
  name: 'signersOfUnit',
  summary: '该单位的项目会由谁审核（举例） Who would sign a project of the unit, as an example',
  query: example,
  reads: [rulesView],
  refuses: [400, 401, 404, 422, 503],
  answers: z.object({ code: unitCode, ...signersShape }).meta({ id: 'UnitSigners' }),
  needs: { roundFacts: RoundFacts, namesOf: NamesOf, lookUp: LookUp, inForce: InForce },
  asks: [GetRules],
  handle: async ({ params: { code }, query: { fiscalYear, budget, category, from }, caller, ask, needs }) => {
    const { roundFacts, namesOf, lookUp, inForce } = needs;
    if (!maySee(caller.actor, 'organisation.read', code)) throw new UnitNotFound(code);
    if (!(await lookUp.units([code])).has(code)) throw new UnitNotFound(code);
    const of = { region: inForce.region, fiscalYear };
    const rules = chosen(of, from, await ask(new GetRules(of, caller.actor)));
    const chain = chainFor(rules, { unit: code, budget, code: category?.padStart(9) });
    const facts = factsAmong(code, await roundFacts.over(code, namedIn({ chain, tasks: [] }), new Map()));
    const shown = signersShown(prospectOf({ ...imagined, chain }, facts), facts);
    return { code, ...shown, people: await namesOf.people(personsNamed(shown)) };
  },
});
