import { z } from 'zod';
import { exact, isDecimal, shortest, twoPlaces, writtenText, type Exact } from '#domain/kernel';
import { keptPoints, policies, writtenPoints } from '#domain/scoring';
import { type ApprovedIndicator } from './approved-content.js';

/** There is one zero: decimal.js keeps the sign of -0. */
const unsignedZero = (value: Exact): Exact => value.plus(0);

/** Money in 元 as it is recorded and answered: two places. */
export const keptYuan = z.string().regex(/^-?\d{1,16}\.\d{2}$/);

/** Money in 元 as it is reported; spending may be below zero (a refund), the engine says what follows. */
const amount = z
  .string()
  .regex(/^-?\d{1,16}(\.\d{1,2})?$/, {
    error: '应是金额（元），至多两位小数。must be an amount in yuan, at most two places.',
  })
  .transform((yuan) => twoPlaces(unsignedZero(exact(yuan))))
  .pipe(keptYuan);

const score = z
  .string()
  .regex(writtenPoints, {
    error: '应是得分，至多两位小数。must be a score, at most two places.',
  })
  .transform((points) => twoPlaces(exact(points)))
  .pipe(z.string().regex(keptPoints));

/** 评定等次, as the policies that ship name them. */
export const qualitativeGrades: Readonly<Record<string, string>> = Object.fromEntries(
  policies.flatMap(({ qualitative }) => qualitative.map(({ grade, word }) => [grade, word])),
);
const knownGrade = z.enum(Object.keys(qualitativeGrades)).describe(
  `评定等次 The grade: ${Object.entries(qualitativeGrades)
    .map(([grade, word]) => `${grade} ${word}`)
    .join('；')}`,
);

/** What the unit reports of the year (自评填报): rows may lack anything until it is submitted. */
const fieldsOf = ({ text, grade }: { text: z.ZodString; grade: z.ZodType<string> }) => ({
  actuals: z.array(rowOf(text, grade)).max(500),
  execution: z.strictObject({
    /** 全年预算数, after adjustment. */
    budget: amount,
    /** 全年执行数. */
    spent: amount,
    notApplicableReason: text.optional(),
    /** 执行率偏低的原因. */
    reason: text.optional(),
    /** 预算调整原因: where the budget is not the approved one. */
    budgetAdjustedReason: text.optional(),
    /** 超支原因: where more was spent than the budget. */
    overspentReason: text.optional(),
  }),
  /** 年度总体目标实际完成情况. */
  goalReached: text.optional(),
  /** Invented values of the demo year say so in the record itself. */
  demoData: z.literal(true).optional(),
});

const rowOf = (text: z.ZodString, grade: z.ZodType<string>) =>
  z
    .strictObject({
      indicatorId: z.uuid(),
      /** 完成值: a number, or what was reached in words where the indicator is 定性. */
      actual: text.optional(),
      qualitative: z.strictObject({ grade, score }).optional(),
      notApplicable: z.strictObject({ reason: text }).optional(),
      /** 偏差原因分析及改进措施. */
      reason: text.optional(),
    })
    .refine(
      ({ actual, qualitative, notApplicable }) =>
        notApplicable === undefined || (actual === undefined && qualitative === undefined),
      {
        error: '标为不适用，就不填完成值和评定。does not apply, so it has neither an actual value nor a grade.',
        // Told together with the other faults of the row.
        when: ({ value }) => typeof value === 'object' && value !== null,
      },
    );

/** As events hold it. */
export const selfReportFields = fieldsOf({
  text: z.string().trim().min(1).max(4000),
  grade: z.string().min(1).max(50),
});
export const selfReportSchema = z.strictObject(selfReportFields);
export type SelfReport = z.infer<typeof selfReportSchema>;
export type ReportedRow = SelfReport['actuals'][number];

/** As a person sends it. */
export const proposedReportSchema = z
  .strictObject(fieldsOf({ text: writtenText(4000), grade: knownGrade }))
  .meta({ id: 'SelfReportRequest' });

/** A number in its shortest form; words, and what is not a number yet, stand as written. */
export function normalised(reported: ReportedRow, { operator }: Pick<ApprovedIndicator, 'operator'>): ReportedRow {
  const { actual } = reported;
  if (actual === undefined || operator === '定性' || !isDecimal(actual)) return reported;
  return { ...reported, actual: shortest(unsignedZero(exact(actual))) };
}
