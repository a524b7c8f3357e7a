import { postWords } from '../../domain/places.js';
import { besides, isSeparate, type Held } from '../../domain/separation.js';
import { type Check } from './check.js';
import { type Known } from './known.js';

/** Of the separate rights (三员分立) nobody is given another than they have, whatever the order of the lines. */
export function keepApart(check: Check): void {
  const { administration, known } = check.facts;
  if (administration === 'combined') return;
  for (const each of check.given) {
    if (!isSeparate(each.role)) continue;
    const { personId } = each;
    const person = known.people.get(personId);
    const own = person === undefined ? [] : check.ownPosts(person);
    const given = check.given.filter((other) => other.personId === personId);
    const other = besides(each, [...own, ...given, ...actsIn(personId, known)]);
    if (other !== undefined) refuse(check, each, other);
  }
}

/** For whom they act already. */
const actsIn = (personId: string, { people }: Known): readonly Held[] =>
  [...people.values()].flatMap(({ absences }) =>
    absences
      .filter(({ deputy }) => deputy === personId)
      .flatMap(({ posts, startsOn, endsOn }) => posts.map(({ role }) => ({ role, startsOn, endsOn }))),
  );

const refuse = (check: Check, { entry, personId, role }: Check['given'][number], other: Held): void =>
  check.error(entry, {
    ...{ code: 'rights-are-separate', field: 'role' },
    zh: `三员分立，管理机构、账号、审计的不能是同一人：${personId} 同时任「${postWords[other.role]}」，不能再任「${postWords[role]}」，请另选一人。`,
    en: `Organisation, accounts and audit are administered by different people: ${personId} is ${other.role} on the same days and cannot be ${role}; choose another person.`,
  });
