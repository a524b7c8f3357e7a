/** What a person keeps in this browser; all of it is taken away when they sign out, for the computer may be shared. */
const PREFIX = 'jixiao.own.';

const keyOf = (personId: string, what: string): string => `${PREFIX}${personId}.${what}`;

/** What was kept, if it is still of the form that `read` takes. */
export function kept<Value>(
  personId: string,
  what: string,
  read: (value: unknown) => Value | undefined,
): Value | undefined {
  const text = localStorage.getItem(keyOf(personId, what));
  if (text === null) return undefined;
  try {
    return read(JSON.parse(text));
  } catch {
    return undefined; // a browser's storage is written by anybody who sits at it
  }
}

export const keep = (personId: string, what: string, value: unknown): void =>
  localStorage.setItem(keyOf(personId, what), JSON.stringify(value));

export const forget = (personId: string, what: string): void => localStorage.removeItem(keyOf(personId, what));

/** What of theirs begins so is kept. */
export function keptNames(personId: string, start: string): readonly string[] {
  const from = keyOf(personId, '');
  return Object.keys(localStorage).flatMap((key) => (key.startsWith(from + start) ? [key.slice(from.length)] : []));
}

/** Of whoever it is. */
export function forgetAll(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
