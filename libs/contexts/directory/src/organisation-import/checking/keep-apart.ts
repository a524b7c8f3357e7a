import { postWords } from '../../domain/places.js';
import { besides, isSeparate, type Held } from '../../domain/separation.js';
import { type Check } from './check.js';

/** Of the separate rights (三员分立) nobody is given another than they have, whatever the order of the lines. */
export function keepApart(check: Check): void {
  const { administration, known } = check.facts;
  if (administration === 'combined') return;
  for (const each of check.given) {
    const { personId } = each;
    const held = (known.people.get(personId)?.appointments ?? []).map(
      ({ appointmentId, role, startsOn, endsOn }): Held => {
        const last = check.endings.get(appointmentId) ?? endsOn;
        return { role, startsOn, ...(last === undefined ? {} : { endsOn: last }) };
      },
    );
    const given = isSeparate(each.role) ? check.given.filter((other) => other.personId === personId) : [];
    const other = besides(each, [...held, ...given]);
    if (other !== undefined) refuse(check, each, other);
  }
}

const refuse = (check: Check, { entry, personId, role }: Check['given'][number], other: Held): void =>
  check.error(entry, {
    ...{ code: 'rights-are-separate', field: 'role' },
    zh: `三员分立，管理机构、账号、审计的不能是同一人：${personId} 同时任「${postWords[other.role]}」，不能再任「${postWords[role]}」，请另选一人。`,
    en: `Organisation, accounts and audit are administered by different people: ${personId} is ${other.role} on the same days and cannot be ${role}; choose another person.`,
  });
