import { nameKey } from '#domain/kernel';
import { type KnownUnit } from './known.js';

/** All units as they would be once the import is applied, by code. */
export type Units = Map<string, KnownUnit>;

/** Whether a cell names the unit: by its code, its name, or both. */
export const isNamed = (key: string, { code, name }: KnownUnit): boolean =>
  key === code || key === nameKey(name) || key === `${code}${nameKey(name)}` || key === `${code}-${nameKey(name)}`;

/** The code of the one unit that a cell names; a code in front of a name counts. */
export function unitNamed(text: string, units: Units): string | undefined {
  const key = nameKey(text);
  if (units.has(key)) return key;
  const [, code = ''] = /^(\d{3,18})\D/.exec(key) ?? [];
  const named = [...units.values()].filter((unit) => isNamed(key, unit));
  // Of units of one name the one that is still there.
  const open = named.filter(({ endsOn }) => endsOn === undefined);
  const [only, ...others] = open.length > 0 ? open : named;
  if (only !== undefined) return others.length === 0 ? only.code : undefined;
  return units.has(code) ? code : undefined;
}
