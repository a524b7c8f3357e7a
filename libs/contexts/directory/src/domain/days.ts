import { z } from 'zod';

/** A day of the calendar, `2026-03-31`; days compare as their texts do. */
export const day = z.iso
  .date({ error: '应是日期，如 2026-03-31。must be a day like 2026-03-31.' })
  .refine((text) => text >= '1900-01-01' && text <= '2199-12-31', {
    error: '应在 1900 至 2199 年之间。must be between 1900 and 2199.',
  });

/** What a command that ends something is told. */
export const lastDay = z.strictObject({ endsOn: day }).meta({ id: 'LastDay' });

/** From its first day to its last, both included; without a last day it goes on. */
export interface Span {
  readonly startsOn: string;
  readonly endsOn?: string | undefined;
}

export const runsBackward = ({ startsOn, endsOn }: Span): boolean => endsOn !== undefined && endsOn < startsOn;

export const isOn = (day: string, { startsOn, endsOn }: Span): boolean =>
  startsOn <= day && (endsOn === undefined || day <= endsOn);

/** The day before: as a last day, it says that there was none. */
export function eveOf(first: string): string {
  const eve = new Date(`${first}T00:00:00Z`);
  eve.setUTCDate(eve.getUTCDate() - 1);
  return eve.toISOString().slice(0, 10);
}

/** Of what was taken back before it began, nothing. */
export const overlap = (one: Span, other: Span): boolean =>
  !runsBackward(one) &&
  !runsBackward(other) &&
  (one.endsOn === undefined || other.startsOn <= one.endsOn) &&
  (other.endsOn === undefined || one.startsOn <= other.endsOn);

/** Whether the whole of `part` lies in `whole`. */
export const covers = (whole: Span, part: Span): boolean =>
  whole.startsOn <= part.startsOn &&
  (whole.endsOn === undefined || (part.endsOn !== undefined && part.endsOn <= whole.endsOn));
