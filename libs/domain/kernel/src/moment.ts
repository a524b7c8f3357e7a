import { type RecordedEvent } from './events.js';
import { dayIn } from './local-time.js';

/** Up to the end of a day in the configured time zone, or up to a commit position, inclusive. */
export type Moment =
  { readonly kind: 'day'; readonly day: string } | { readonly kind: 'position'; readonly position: string };

/** What is said of a text that is neither, behind its name. */
export const MOMENT_WORDS = {
  zh: '应是日期（2024-03-31）或 @位置（@1234）。',
  en: 'must be a day (2024-03-31) or @position (@1234).',
} as const;

/** `2024-03-31` or `@1234`; nothing where it is neither. */
export function momentOf(text: string): Moment | undefined {
  if (/^@\d{1,19}$/.test(text)) return { kind: 'position', position: text.slice(1) };
  return isDay(text) ? { kind: 'day', day: text } : undefined;
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text);
}

/** As it was asked for. */
export const momentText = (moment: Moment): string => (moment.kind === 'day' ? moment.day : `@${moment.position}`);

/** Whether an event was recorded up to then. */
export function isUpTo(moment: Moment, timezone: string, event: RecordedEvent): boolean {
  if (moment.kind === 'position') return BigInt(event.position) <= BigInt(moment.position);
  return dayIn(timezone, event.metadata.recordedAt) <= moment.day;
}
