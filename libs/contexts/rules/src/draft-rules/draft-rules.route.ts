import { commandRoute } from '#platform/context';
import { asRules } from '../domain/standing.js';
import { writtenRulesSchema } from '../domain/rules-of-year.js';
import { InForce } from '../in-force.query.js';
import { yearParam } from '../views/rules/rules.route.js';
import { DraftRules } from './draft-rules.js';

export const draftRulesRoute = commandRoute({
  ...asRules,
  at: 'PUT rules/:fiscalYear/draft',
  name: 'draftRules',
  action: 'rules.draft',
  summary: '起草一个年度的规则 Draft the rules of a year',
  sends: DraftRules,
  needs: { inForce: InForce },
  params: { fiscalYear: yearParam },
  body: writtenRulesSchema.meta({ id: 'WrittenRules' }),
  data: ({ params, body: rules, needs: { inForce } }) => ({ region: inForce.region, ...params, rules }),
});
