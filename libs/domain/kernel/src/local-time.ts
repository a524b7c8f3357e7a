/** A moment as people in that time zone write it: `2024-03-31 08:00:05`. */
export const localTime = (timezone: string, at: Date | string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(at),
  );

/** The calendar day of a moment in that time zone: `2024-03-31`. Days compare as their texts do. */
export const dayIn = (timezone: string, at: Date | string): string => localTime(timezone, at).slice(0, 10);
