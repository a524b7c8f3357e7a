import { z } from 'zod';
import { seatSchema } from '#domain/access';
import { writtenText } from '#domain/kernel';

const decimal = z.string().regex(/^\d{1,6}(\.\d{1,4})?$/, {
  error: '应是写成文字的数，如 "90"。must be a number in a string, such as "90".',
});
const shortText = writtenText(50);
const codeText = z.string().regex(/^[A-Za-z0-9-]{1,60}$/, {
  error: '应是代码：字母、数字和连字符。must be a code of letters, digits and hyphens.',
});

/** The four kinds of indicators, as forms have them. */
export const level1: readonly string[] = ['成本指标', '产出指标', '效益指标', '满意度指标'];

/** The first and the last year that may have rules of its own. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;
export const fiscalYear = z.int().min(FIRST_YEAR).max(LAST_YEAR);

export const severitySchema = z.enum(['mandatory', 'advisory']);
const severities = z.record(codeText, severitySchema);

const parts = {
  /** What the weights of a target add up to. */
  weightTotal: decimal,
  /** Usual splits of the weights by level 1; far from all of them is a 提示. */
  usualSplit: z.array(z.record(shortText, decimal)).max(20),
  /** The steps of approval, one after the other. */
  chain: z
    .array(z.strictObject({ name: shortText, role: seatSchema }))
    .min(1)
    .max(20),
  /** By which year-end scores are computed. */
  scoringPolicy: z.strictObject({ id: codeText, version: z.int().positive() }),
};

/** The rules of a region's year as they are recorded: of every check it says how strict it is. */
export const yearRulesSchema = z.strictObject({ ...parts, severities });
export type YearRules = z.infer<typeof yearRulesSchema>;

/** As a person writes them: of a check that is not named, it is as strict as it is by itself. */
export const writtenRulesSchema = z.strictObject({ ...parts, severities: severities.default({}) });
export type WrittenRules = z.infer<typeof writtenRulesSchema>;

/** A published version, by its name. */
export const rulesNamedSchema = z.strictObject({ region: z.string(), year: z.int(), version: z.int().positive() });
export type RulesNamed = z.infer<typeof rulesNamedSchema>;

/** The rules that hold, and which version they are. */
export interface RulesInForce extends YearRules {
  readonly named: RulesNamed;
}
