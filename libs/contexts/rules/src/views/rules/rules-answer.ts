import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { differencesOf } from '../../domain/differences.js';
import { faultsOf } from '../../domain/faults.js';
import { yearRulesSchema } from '../../domain/rules-of-year.js';
import { type RulesDraftRow } from './rules-draft.row.js';
import { type RulesVersion } from './rules-version.row.js';

const year = { region: z.string(), fiscalYear: z.int() };
const published = { version: z.int(), contentHash: hashText, publishedBy: z.string().optional() };

/** A version without what it says. */
export const listedRulesSchema = z
  .object({ ...year, ...published, publishedAt: z.iso.datetime() })
  .meta({ id: 'ListedRules' });
/** A published version: it never changes. */
export const rulesVersionSchema = listedRulesSchema.extend({ rules: yearRulesSchema }).meta({ id: 'RulesVersion' });

export const differenceSchema = z
  .object({ part: z.string(), zh: z.string(), en: z.string() })
  .meta({ id: 'RulesDifference' });
export const faultSchema = z.object({ path: z.string(), zh: z.string(), en: z.string() }).meta({ id: 'RulesFault' });

/** What is drafted, what is wrong with it, and in what it is other than what holds. */
export const rulesDraftSchema = z
  .object({
    rules: yearRulesSchema,
    contentHash: hashText.describe('发布时以此指明所看的草稿 What publishing it names'),
    draftedBy: z.string(),
    faults: z.array(faultSchema).describe('改正后才能发布 Must be corrected before it is published'),
    differences: z.array(differenceSchema).describe('与现行规则的不同 In what it is other than what holds'),
  })
  .meta({ id: 'RulesDraft' });

export const rulesOfYearSchema = z
  .object({
    ...year,
    inForce: rulesVersionSchema
      .optional()
      .describe('现行规则，可能是以前年度的 What holds, perhaps of an earlier year'),
    versions: z.array(listedRulesSchema),
    draft: rulesDraftSchema.optional(),
    remarks: z.array(faultSchema).describe('不妨碍发布和办理，供参考 Worth knowing; keeps nothing from going on'),
  })
  .meta({ id: 'RulesOfYear' });

export const differencesSchema = z
  .object({
    ...year,
    version: z.int(),
    against: z
      .object({ fiscalYear: z.int(), version: z.int() })
      .optional()
      .describe('与之比较的版本；此前没有规则时无 What it is compared with; nothing where there were no rules before'),
    differences: z.array(differenceSchema),
  })
  .meta({ id: 'RulesDifferences' });

export const listed = ({ rules: _, publishedBy, ...row }: RulesVersion) => ({
  ...row,
  ...(publishedBy === null ? {} : { publishedBy }),
});
export const versionAnswer = (row: RulesVersion) => ({ ...listed(row), rules: row.rules });

type Drafted = Pick<RulesDraftRow, 'fiscalYear' | 'rules' | 'contentHash' | 'draftedBy'>;

export const draftAnswer = (
  { fiscalYear: ofYear, rules, contentHash, draftedBy }: Drafted,
  holds?: Pick<RulesVersion, 'rules'>,
) => ({
  ...{ rules, contentHash, draftedBy, faults: faultsOf(rules, ofYear) },
  differences: holds ? differencesOf(holds.rules, rules) : [],
});
