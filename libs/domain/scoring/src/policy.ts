import { exact, isDecimal } from '#domain/kernel';
import { z } from 'zod';
import { writtenPoints } from './points.js';

const decimal = z.string().refine(isDecimal, 'a plain decimal in a string, such as "0.6"');
const atLeastZero = decimal.refine((text) => isDecimal(text) && exact(text).gte(0), 'not below 0');
const share = atLeastZero.refine((text) => isDecimal(text) && exact(text).lte(1), 'a share from 0 to 1');
const points = z.string().regex(writtenPoints, 'points with at most two places');

const falling = (texts: readonly string[]): boolean =>
  texts.every((text, index) => index === 0 || exact(text).lt(exact(texts[index - 1] ?? text)));
const meetsZero = (texts: readonly string[]): boolean => exact(texts.at(-1) ?? '1').isZero();

const grade = z.object({ grade: z.enum(['优', '良', '中', '差']), from: points }).readonly();

/** A band is [from, to) of the weight; the best one, to = 1, is closed at both ends. */
const band = z.object({ grade: z.string().min(1), word: z.string().min(1), from: share, to: share }).readonly();
const meet = (bands: readonly z.infer<typeof band>[]): boolean =>
  bands.every(({ from, to }, index) => exact(from).lt(exact(to)) && exact(to).eq(exact(bands[index - 1]?.from ?? '1')));

const over = {
  /** From this multiple of a target above 0. */
  ratio: decimal.refine((text) => isDecimal(text) && exact(text).gt(1), 'more than 1'),
  /** From this value where the target is 0. */
  zeroTarget: decimal.refine((text) => isDecimal(text) && exact(text).gt(0), 'more than 0'),
};

/** A region's rules for a year's scores: data, versioned; the same id and version never mean anything else. */
export const scoringPolicySchema = z
  .object({
    id: z.string().min(1),
    version: z.int().positive(),
    form: z.string().min(1),
    fundRows: z.array(z.string().min(1)).min(1).readonly(),
    totals: z.object({ indicators: points, execution: points }).readonly(),
    grades: z
      .array(grade)
      .min(1)
      .refine((grades) => falling(grades.map((g) => g.from)), 'from the best grade down')
      .refine((grades) => meetsZero(grades.map((g) => g.from)), 'the last grade starts at 0')
      .readonly(),
    operators: z.object({ lessEqual: z.enum(['linear', 'ratio']), equalShare: share.optional() }).readonly(),
    overAchievement: z.discriminatedUnion('rule', [
      z.object({ ...over, rule: z.literal('note') }).readonly(),
      z.object({ ...over, rule: z.literal('reason') }).readonly(),
      z.object({ ...over, rule: z.literal('deduct'), deduct: points }).readonly(),
    ]),
    /** Below this share of a target above 0 a row scores 0. */
    below: z.object({ share }).readonly().optional(),
    qualitative: z
      .array(band)
      .min(1)
      .refine(meet, 'bands start at 1 and each ends where the one above begins')
      .refine((bands) => meetsZero(bands.map((b) => b.from)), 'the last band starts at 0')
      .readonly(),
    execution: z
      .object({
        /** Below this rate a reason is required. */
        reasonBelow: share.optional(),
        /** Below this rate the total is at most so much; the lowest that fits counts. */
        ceilings: z
          .array(z.object({ below: share, total: points }).readonly())
          .readonly()
          .optional(),
      })
      .readonly(),
  })
  .refine(
    ({ totals }) => exact(totals.indicators).plus(exact(totals.execution)).eq(100),
    'indicators and execution add to 100',
  )
  .readonly();

export type ScoringPolicy = z.infer<typeof scoringPolicySchema>;
export type QualitativeBand = ScoringPolicy['qualitative'][number];
export type GradeWord = ScoringPolicy['grades'][number]['grade'];
