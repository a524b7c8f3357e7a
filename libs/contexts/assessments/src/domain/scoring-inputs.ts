import { z } from 'zod';
import { approvedIndicatorSchema, type ApprovedContent } from './approved-content.js';
import { type SelfReport } from './self-report.js';

const text = z.string();

export const scoringInputsSchema = z.strictObject({
  indicators: z.array(
    z.strictObject({
      indicatorId: z.uuid(),
      name: text,
      operator: approvedIndicatorSchema.shape.operator,
      target: text,
      unit: text.optional(),
      weight: text,
      actual: text.optional(),
      qualitative: z.strictObject({ grade: text, score: text }).optional(),
      notApplicable: z.strictObject({ reason: text }).optional(),
      reason: text.optional(),
    }),
  ),
  execution: z.strictObject({
    budget: text,
    spent: text,
    /** Left out by submissions of before budgets were held against it. */
    approvedBudget: text.optional(),
    notApplicableReason: text.optional(),
    reason: text.optional(),
    budgetAdjustedReason: text.optional(),
    overspentReason: text.optional(),
  }),
});
export type ScoringInputs = z.infer<typeof scoringInputsSchema>;

/** The approved indicators in their order with what was reported of each; what was not reported is a finding. */
export function scoringInputsOf(content: ApprovedContent, report?: SelfReport): ScoringInputs {
  const reported = new Map(report?.actuals.map((row) => [row.indicatorId, row]));
  return {
    indicators: content.indicators.map(
      ({ indicatorId, level1, level2, level3, operator, value: target, unit, weight }) => ({
        ...{ indicatorId, name: level3 ?? level2 ?? level1, operator, target, weight },
        ...(unit === undefined ? {} : { unit }),
        ...reported.get(indicatorId),
      }),
    ),
    execution: {
      ...(report?.execution ?? { budget: content.budget, spent: '' }),
      approvedBudget: content.budget,
    },
  };
}
