import { hashText } from '#domain/kernel';
import { col, row } from '#platform/read-store/core';
import { yearRulesSchema } from '../../domain/rules-of-year.js';

/** What was drafted for a year and is not published. */
export class RulesDraftRow extends row('rules_drafts__v2', {
  region: col.text().key(),
  fiscalYear: col.integer().key(),
  rules: col.json(yearRulesSchema),
  contentHash: col.text(hashText),
  draftedBy: col.text(),
  draftedAt: col.moment(),
}) {}
