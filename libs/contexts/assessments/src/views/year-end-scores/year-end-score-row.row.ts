import { z } from 'zod';
import { col, row } from '#platform/read-store/core';
import { decimal, points } from '../answer-fields.js';

/** One indicator of a year-end score. */
export class YearEndScoreRow extends row('year_end_score_rows__v2', {
  targetId: col.uuid().key(),
  submittedRevision: col.integer().key(),
  policyId: col.text().key(),
  policyVersion: col.integer().key(),
  /** Its order in the target, from 0. */
  place: col.integer().key(),
  indicatorId: col.uuid(),
  name: col.text(),
  operator: col.text(),
  target: col.text(),
  unit: col.text().orNull(),
  actual: col.text().orNull(),
  qualitativeGrade: col.text().orNull(),
  weight: col.decimal().answered(decimal),
  effectiveWeight: col.decimal().answered(decimal),
  /** Which line of the policy's table fitted; a code never changes its meaning. */
  branch: col.text(),
  arithmetic: col.text(),
  /** Before rounding. */
  raw: col.decimal().answered(decimal),
  score: col.decimal(5, 2).answered(points),
  overAchieved: col.boolean(),
  notes: col.json<readonly string[]>(z.array(z.string())),
  /** 偏差原因分析及改进措施, or why it does not apply. */
  reason: col.text().orNull(),
}) {}
