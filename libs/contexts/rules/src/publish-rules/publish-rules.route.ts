import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { asRules } from '../domain/standing.js';
import { InForce } from '../in-force.query.js';
import { yearParam } from '../views/rules/rules.route.js';
import { PublishRules } from './publish-rules.js';

export const publishRulesRoute = commandRoute({
  ...asRules,
  at: 'POST rules/:fiscalYear/versions',
  name: 'publishRules',
  action: 'rules.publish',
  summary: '发布规则草稿，成为不再改变的一版 Publish the draft as a version that never changes',
  sends: PublishRules,
  needs: { inForce: InForce },
  params: { fiscalYear: yearParam },
  body: z
    .strictObject({ contentHash: hashText.describe('所看草稿的摘要 Of the draft that was seen') })
    .meta({ id: 'RulesPublication' }),
  data: ({ params, body, needs: { inForce } }) => ({ region: inForce.region, ...params, ...body }),
  status: 201,
});
