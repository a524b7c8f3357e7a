import { hashText } from '#domain/kernel';
import { scoreBreakdownSchema } from '#domain/scoring';
import { col, row } from '#platform/read-store/core';
import { decimal, points, yuan } from '../answer-fields.js';

/** A year-end score, kept from the submission on and shown once it is recorded. */
export class YearEndScore extends row(
  'year_end_scores__v2',
  {
    targetId: col.uuid().key(),
    submittedRevision: col.integer().key(),
    policyId: col.text().key(),
    policyVersion: col.integer().key(),
    executionBudget: col.decimal(18, 2).answered(yuan),
    executionSpent: col.decimal(18, 2).answered(yuan),
    executionRate: col.decimal().answered(decimal).orNull(),
    executionScore: col.decimal(5, 2).answered(points),
    total: col.decimal(5, 2).answered(points),
    grade: col.text(),
    engineVersion: col.integer(),
    /** As recorded; null until it is. */
    digest: col.text(hashText).orNull(),
    /** Everything needed to say why, as the engine gave it. */
    breakdown: col.json(scoreBreakdownSchema),
    /** Of the breakdown that stands here. */
    breakdownDigest: col.text(hashText),
  },
  { checks: { year_end_scores__v2_digest: 'digest = breakdown_digest' } },
) {}
