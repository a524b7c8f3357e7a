import { z } from 'zod';
import { type ClosingDays } from '#domain/calendar';
import { writtenText } from '#domain/kernel';
import { chainsSchema } from './chains.js';

const decimal = z.string().regex(/^\d{1,6}(\.\d{1,4})?$/, {
  error: '应是写成文字的数，如 "90"。must be a number in a string, such as "90".',
});
const shortText = writtenText(50);
const days = z
  .array(z.iso.date({ error: '应是日期，如 "2026-03-09"。must be a date, such as "2026-03-09".' }))
  .max(400);
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
  /** By which targets are approved: one for each department that has its own, one for all others. */
  chains: chainsSchema,
  /** By which year-end scores are computed. */
  scoringPolicy: z.strictObject({ id: codeText, version: z.int().positive() }),
  /** Days on which the region is closed or works, other than the country. */
  closingDays: z.strictObject({ closed: days, open: days }).optional(),
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

/** By which the region counts working days beside the country's calendar. */
export const closingDaysOf = ({ closingDays }: Pick<YearRules, 'closingDays'>): ClosingDays =>
  closingDays ?? { closed: [], open: [] };
