import { z } from 'zod';
import { MOMENT_WORDS, momentOf, type Moment } from '#domain/kernel';

const error = `${MOMENT_WORDS.zh}${MOMENT_WORDS.en}`;

/** A moment of the past as a query names it. What is none ends the check: what compares two of them is asked of none. */
export const momentAsked = z
  .string()
  .regex(/^(?:@\d{1,19}|[1-9]\d{3}-\d\d-\d\d)$/, { error, abort: true })
  .refine((text) => momentOf(text) !== undefined, { error, abort: true });

/** As the query's check has just taken it. */
export function momentIn(text: string): Moment {
  const moment = momentOf(text);
  if (moment === undefined) throw new Error(error);
  return moment;
}
