const DAY_MS = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** `2026-07-03` and so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(at(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days from one to the other. */
export const daysFrom = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY_MS);

interface Happened {
  readonly position: string;
  readonly day: string;
}

/** The place of the last event that there was at the end of a day, or at a position (`@1234`); -1 where there was none. */
export function lastAt(events: readonly Happened[], moment: string): number {
  if (!moment.startsWith('@')) return events.findLastIndex(({ day }) => day <= moment);
  const upTo = BigInt(moment.slice(1));
  return events.findLastIndex(({ position }) => BigInt(position) <= upTo);
}
