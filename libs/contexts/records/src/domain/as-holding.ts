import { type Holder } from '#contexts/directory/core';
import { type Person } from '#domain/kernel';

/** A person as access sees them: by what is held in their own name, and by what those hold whose deputy they are. */
export function asHolding(personId: string, holders: readonly Holder[]): Person {
  const theirs = holders.filter((each) => each.personId === personId);
  const roles = theirs.flatMap(({ deputyFor, grants }) => (deputyFor === undefined ? grants : []));
  const principals = [...new Set(theirs.flatMap(({ deputyFor }) => deputyFor ?? []))];
  const deputyFor = principals.map((principal) => ({
    personId: principal,
    roles: theirs.flatMap((each) => (each.deputyFor === principal ? each.grants : [])),
  }));
  return { personId, unit: '', roles, ...(deputyFor.length === 0 ? {} : { deputyFor }) };
}
