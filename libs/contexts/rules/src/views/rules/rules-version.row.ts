import { hashText } from '#domain/kernel';
import { col, row } from '#platform/read-store/core';
import { yearRulesSchema } from '../../domain/rules-of-year.js';

/** Every version that was ever published. */
export class RulesVersion extends row('rules_versions__v2', {
  region: col.text().key(),
  fiscalYear: col.integer().key(),
  version: col.integer().key(),
  rules: col.json(yearRulesSchema),
  contentHash: col.text(hashText),
  /** Null of the rules by which the region began. */
  publishedBy: col.text().orNull(),
  publishedAt: col.moment(),
}) {}
