import { InvalidArgumentError } from 'commander';
import { type RecordedEvent } from '#domain/kernel';

/** Up to the end of a day in the configured time zone, or up to a commit position, inclusive. */
export type Moment =
  { readonly kind: 'day'; readonly day: string } | { readonly kind: 'position'; readonly position: string };

/** `2024-03-31` or `@1234`. */
export function momentOf(text: string): Moment {
  if (/^@\d{1,19}$/.test(text)) return { kind: 'position', position: text.slice(1) };
  if (isDay(text)) return { kind: 'day', day: text };
  throw new InvalidArgumentError(
    '应是日期（2024-03-31）或 @位置（@1234）。It must be a day (2024-03-31) or @position (@1234).',
  );
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text);
}

/** The calendar day of an instant in a time zone: `2024-03-31`. */
export const dayIn = (timezone: string, iso: string): string => localTime(timezone, iso).slice(0, 10);

/** As people here write it: `2024-03-31 08:00:05`. */
export const localTime = (timezone: string, at: Date | string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(at),
  );

/** Whether an event was recorded up to then. Days compare as their texts do. */
export function isUpTo(moment: Moment, timezone: string, event: RecordedEvent): boolean {
  if (moment.kind === 'position') return BigInt(event.position) <= BigInt(moment.position);
  return dayIn(timezone, event.metadata.recordedAt) <= moment.day;
}
