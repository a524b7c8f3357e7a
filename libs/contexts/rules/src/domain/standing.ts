import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { type Decided } from '#platform/event-store';
import { faultsOf } from './faults.js';
import { type RulesOfYear } from './rules.state.js';

const faults = z.array(z.object({ path: z.string(), zh: z.string(), en: z.string() }));

/** How the rules of a year stand after a command. */
export const rulesStandingSchema = z
  .object({
    region: z.string(),
    fiscalYear: z.int(),
    version: z.int().optional().describe('最近发布的版次 The latest published version'),
    draft: z
      .object({ contentHash: hashText, faults: faults.describe('改正后才能发布 What must be corrected first') })
      .optional(),
  })
  .meta({ id: 'RulesStanding' });

/** What a command on the rules of a year answers. */
export const asRules = {
  tag: '规则 rules',
  answers: rulesStandingSchema,
  refuses: [400, 401, 403, 404, 409, 422, 503],
  show: ({ state }: Decided<RulesOfYear>): z.infer<typeof rulesStandingSchema> => {
    if (state.status === 'absent') throw new Error('decided rules are present');
    const { region, fiscalYear, versions, draft } = state;
    const latest = versions.at(-1);
    return {
      ...{ region, fiscalYear },
      ...(latest ? { version: latest.version } : {}),
      ...(draft ? { draft: { contentHash: draft.contentHash, faults: [...faultsOf(draft.rules, fiscalYear)] } } : {}),
    };
  },
} as const;
