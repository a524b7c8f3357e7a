import { z } from 'zod';
import { defineCatalogue, hashText, type DomainEvent } from '#domain/kernel';
import { withChains } from './chains.js';
import { yearRulesSchema } from './rules-of-year.js';

const by = z.string().min(1);
const ofYear = {
  /** `<region>.<year>`. */
  rulesId: z.string().min(1),
  region: z.string().min(1),
  fiscalYear: z.int(),
};

const schemas = {
  /** Takes the place of an earlier draft; holds for nobody. */
  RulesDrafted: z.strictObject({ ...ofYear, rules: yearRulesSchema, contentHash: hashText, draftedBy: by }),
  /** Never changes: what comes after is another version. */
  RulesPublished: z.strictObject({
    ...ofYear,
    version: z.int().positive(),
    rules: yearRulesSchema,
    contentHash: hashText,
    /** Left out where a region begins with the file that is shipped or configured. */
    publishedBy: by.optional(),
  }),
};

export type RulesDrafted = DomainEvent<'RulesDrafted', z.infer<typeof schemas.RulesDrafted>>;
export type RulesPublished = DomainEvent<'RulesPublished', z.infer<typeof schemas.RulesPublished>>;
export type RulesEvent = RulesDrafted | RulesPublished;

/** Schema 1 had one chain of roles. */
function withItsChains(data: unknown): unknown {
  const { rules, ...rest } = z.looseObject({ rules: z.unknown() }).parse(data);
  return { ...rest, rules: withChains(rules) };
}

export const rulesCatalogue = defineCatalogue({
  RulesDrafted: { schema: 2, data: schemas.RulesDrafted, upcasters: { 1: withItsChains } },
  RulesPublished: { schema: 2, data: schemas.RulesPublished, upcasters: { 1: withItsChains } },
});
