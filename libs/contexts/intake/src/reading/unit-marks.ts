import { type TableDraft, type UnitMark } from './draft.js';
import { type Line } from '#platform/sheets';
import { type Head } from './read-head.js';

/** Tells the unit from the names before the budget: by its code, or as the first of several texts. */
export function ownerAndNames(
  table: TableDraft,
  { line }: Line,
  head: Head,
): { mark: UnitMark | null; names: readonly string[] } {
  const owner = head.unit ?? head.department; // a department may be its own unit
  const [first = '', ...others] = head.names;
  if (owner && (owner.name !== null || others.length === 0)) return { mark: { ...owner, line }, names: head.names };
  if (owner) return { mark: { code: owner.code, name: first, line }, names: others };
  return isUnitName(table, head)
    ? { mark: { code: null, name: first, line }, names: others }
    : { mark: null, names: head.names };
}

/** Unit and name before a budget; unit, name and goal where it was lost; or a name met as a unit's before. */
function isUnitName(table: TableDraft, { names, budget }: Head): boolean {
  const met = table.unitNames.has(names[0] ?? '');
  return met || names.length > (budget === null ? 2 : 1);
}
