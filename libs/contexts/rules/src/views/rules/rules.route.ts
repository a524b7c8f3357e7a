import { z } from 'zod';
import { listRoute, route } from '#platform/context';
import { pageQuery, wholeNumber } from '#platform/http';
import { remarksOf } from '../../domain/closing-faults.js';
import { differencesOf } from '../../domain/differences.js';
import { fiscalYear } from '../../domain/rules-of-year.js';
import { InForce } from '../../in-force.query.js';
import { GetRules, GetRulesVersion } from './find-rules.query.js';
import { listRules } from './list-rules.query.js';
import {
  differencesSchema,
  draftAnswer,
  listed,
  listedRulesSchema,
  rulesOfYearSchema,
  rulesVersionSchema,
  versionAnswer,
} from './rules-answer.js';
import { rulesView } from './rules.projection.js';

export const yearParam = wholeNumber(fiscalYear, 2026);
const versionParam = wholeNumber(z.int().min(1).max(100_000), 1);

const tag = '规则 rules';
const about = {
  tag,
  action: 'rules.read',
  reads: [rulesView],
  needs: { inForce: InForce },
  refuses: [400, 401, 404, 503],
} as const;

export const listRulesRoute = listRoute({
  at: 'GET rules',
  name: 'listRules',
  action: 'rules.read',
  tag,
  summary: '已发布的规则，按年度和版次 Published rules, by year and version',
  lists: listRules,
  reads: [rulesView],
  query: pageQuery.extend({ fiscalYear: yearParam.optional() }),
  answers: listedRulesSchema,
  show: listed,
});

export const getRulesRoute = route({
  ...about,
  at: 'GET rules/:fiscalYear',
  name: 'getRules',
  summary: '一个年度的规则：现行的、各版本和草稿 The rules of a year: what holds, its versions, its draft',
  params: { fiscalYear: yearParam },
  answers: rulesOfYearSchema,
  asks: [GetRules],
  handle: async ({ params, caller: { actor }, needs: { inForce }, ask }) => {
    const of = { region: inForce.region, ...params };
    const { holds, versions, draft } = await ask(new GetRules(of, actor));
    return {
      ...of,
      ...(holds ? { inForce: versionAnswer(holds) } : {}),
      versions: versions.map(listed),
      ...(draft ? { draft: draftAnswer(draft, holds) } : {}),
      remarks: [...remarksOf((draft ?? holds)?.rules ?? {}, of.fiscalYear)],
    };
  },
});

export const getRulesVersionRoute = route({
  ...about,
  at: 'GET rules/:fiscalYear/versions/:version',
  name: 'getRulesVersion',
  summary: '规则的一个版本 One version of the rules',
  params: { fiscalYear: yearParam, version: versionParam },
  answers: rulesVersionSchema,
  asks: [GetRulesVersion],
  handle: async ({ params, caller: { actor }, needs: { inForce }, ask }) => {
    const { version } = await ask(new GetRulesVersion({ region: inForce.region, ...params }, actor));
    return versionAnswer(version);
  },
});

export const getRulesDifferencesRoute = route({
  ...about,
  at: 'GET rules/:fiscalYear/versions/:version/differences',
  name: 'getRulesDifferences',
  summary: '一个版本与上一版（或 against 版）的不同 In what a version is other than the one before, or than `against`',
  params: { fiscalYear: yearParam, version: versionParam },
  query: z.strictObject({
    against: versionParam.optional().describe('与本年度哪一版比较 Another version of the year'),
  }),
  answers: differencesSchema,
  asks: [GetRulesVersion],
  handle: async ({ params, query, caller: { actor }, needs: { inForce }, ask }) => {
    const of = { region: inForce.region, ...params };
    const { version, other } = await ask(new GetRulesVersion({ ...of, ...query }, actor));
    return {
      ...of,
      ...(other ? { against: { fiscalYear: other.fiscalYear, version: other.version } } : {}),
      differences: other ? differencesOf(other.rules, version.rules) : [],
    };
  },
});
