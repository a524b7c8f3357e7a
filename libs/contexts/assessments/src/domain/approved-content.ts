import { z } from 'zod';
import { contentSchema } from '#contexts/targets/pure';

export const approvedIndicatorSchema = contentSchema.shape.indicators.element.required({
  level1: true,
  operator: true,
  value: true,
  weight: true,
});

/** What was approved: the checks before submission let no indicator pass without level 1, operator, value and weight. */
export const approvedContentSchema = contentSchema.extend({ indicators: z.array(approvedIndicatorSchema).min(1) });
export type ApprovedContent = z.infer<typeof approvedContentSchema>;
export type ApprovedIndicator = z.infer<typeof approvedIndicatorSchema>;
