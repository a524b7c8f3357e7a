import { nameKey } from '#domain/kernel';
import { placeOf, type Check, type Placed } from './check.js';
import { ambiguous, PeopleByName, personIdIn, unitIn, type ReadPerson } from './check-people.js';
import { type KnownPerson } from './known.js';
import { comparePerson } from './compare-person.js';
import { type Details } from './steps.js';
import { type Units } from './units.js';

/** People as they would be once the import is applied. */
export interface People {
  readonly byId: ReadonlyMap<string, KnownPerson>;
  readonly byName: PeopleByName;
}

/** What readers of other systems write where a name is not to be had: says nothing of it. */
const STAND_IN = /^〔.*〕$/;

export function comparePeople(check: Check, entries: readonly Placed[], units: Units): People {
  const { people } = check.facts.known;
  const read = new Map<string, ReadPerson>();
  const inFile = new PeopleByName([]);
  const inDirectory = new PeopleByName(people.values());
  for (const entry of entries) {
    const person = readPerson(check, entry, { units, inFile, inDirectory, read });
    if (person === undefined) {
      check.unclearAt.add(placeOf(entry));
      continue;
    }
    check.personAt.set(placeOf(entry), person.personId);
    const before = read.get(person.personId);
    if (before === undefined) {
      read.set(person.personId, person);
      inFile.add(person);
    } else {
      if (!check.appointsAt.has(placeOf(entry))) repeated(check, before, person);
      read.set(person.personId, merged(check, before, person));
    }
  }
  refuseSharedLogins(check, read);
  const byId = new Map(people);
  for (const person of read.values()) {
    const after = comparePerson(check, person, units);
    if (after === undefined) continue;
    byId.set(after.personId, after);
    check.seen.person.add(after.personId);
  }
  return { byId, byName: new PeopleByName(byId.values()) };
}

interface Among {
  readonly units: Units;
  readonly inFile: PeopleByName;
  readonly inDirectory: PeopleByName;
  readonly read: ReadonlyMap<string, ReadPerson>;
}

function readPerson(check: Check, entry: Placed, among: Among): ReadPerson | undefined {
  const details = detailsIn(check, entry);
  const unit = unitIn(check, entry, among.units);
  const leftOn = check.day(entry, 'leftOn');
  const given = personIdIn(check, entry);
  if (details === undefined || unit === undefined || leftOn === undefined || given === undefined) return undefined;
  const said = { ...details, ...(unit === null ? {} : { unit }) };
  const personId = given ?? whoIs(check, entry, said, among);
  if (personId === undefined) return undefined;
  return { entry, personId, ...said, leftOn, known: check.facts.known.people.get(personId) };
}

/** Undefined, with an error, where one of them cannot be kept. */
function detailsIn(check: Check, entry: Placed): Details | undefined {
  const details: { name?: string; telephone?: string; loginName?: string } = {};
  for (const [field, name, max] of [
    ['personName', 'name', 100],
    ['telephone', 'telephone', 40],
    ['loginName', 'loginName', 100],
  ] as const) {
    const given = entry.fields[field];
    if (given === undefined || STAND_IN.test(given)) continue;
    const text = check.text(entry, field, max);
    if (text === undefined) return undefined;
    details[name] = text;
  }
  return details;
}

/** By name and unit, where telephones do not say otherwise: somebody of the file, of the directory, or somebody new. */
function whoIs(
  check: Check,
  entry: Placed,
  said: Details & { readonly unit?: string },
  among: Among,
): string | undefined {
  const { name = '', telephone, unit } = said;
  const another = (theirs: string | undefined) =>
    theirs !== undefined && telephone !== undefined && theirs !== telephone;
  const inFile = among.inFile.named(name, unit).filter((id) => {
    const other = among.read.get(id);
    return other?.unit === unit && !another(other?.telephone);
  });
  if (inFile.length === 1) return inFile[0];
  const there = among.inDirectory.named(name, unit).filter((id) => {
    const person = check.facts.known.people.get(id);
    // Somewhere else it is another person of that name, unless the telephone says that it is the same.
    return unit === undefined || person?.unit === unit || (telephone !== undefined && person?.telephone === telephone);
  });
  const same = there.filter((id) => !another(check.facts.known.people.get(id)?.telephone));
  const meant = same.length > 0 ? same : there;
  if (meant.length > 1) {
    ambiguous(check, entry, meant);
    return undefined;
  }
  return meant[0] ?? check.facts.newPersonId(entry.at);
}

/** Where no post is why they stand here again, it may be somebody else of that name. */
const repeated = (check: Check, { entry: { line } }: ReadPerson, { entry }: ReadPerson): void =>
  check.warning(entry, {
    code: 'person-repeated',
    zh: `与第 ${line} 行是同一个人，合为一人；如是另一人，请填人员编号或电话。`,
    en: `The same person as in line ${line}, taken as one; should it be somebody else, write an id or a telephone number.`,
  });

/** A list names a person once for each post: what it leaves out once it may say another time, but not something else. */
function merged(check: Check, before: ReadPerson, again: ReadPerson): ReadPerson {
  for (const field of ['name', 'telephone', 'loginName', 'unit'] as const) {
    const [one, other] = [before[field], again[field]];
    if (one === undefined || other === undefined || nameKey(one) === nameKey(other)) continue;
    check.error(again.entry, {
      ...{ code: 'person-twice', field: field === 'name' ? 'personName' : field },
      zh: `第 ${before.entry.line} 行已有同一个人，而这一行写的不同（「${other}」），请核对。`,
      en: `Line ${before.entry.line} has the same person, and this one says something else (“${other}”): check which is right.`,
    });
    return before;
  }
  return { ...again, ...before, leftOn: before.leftOn ?? again.leftOn };
}

/** Nobody signs in under the name of another. */
function refuseSharedLogins(check: Check, read: ReadonlyMap<string, ReadPerson>): void {
  const taken = new Map<string, string>();
  for (const { personId, loginName, leftOn } of check.facts.known.people.values())
    if (loginName !== undefined && leftOn === undefined && !read.has(personId)) taken.set(nameKey(loginName), personId);
  for (const { entry, personId, loginName } of read.values()) {
    if (loginName === undefined) continue;
    const other = taken.get(nameKey(loginName));
    if (other === undefined) taken.set(nameKey(loginName), personId);
    else
      check.error(entry, {
        ...{ code: 'login-name-twice', field: 'loginName' },
        zh: `登录名「${loginName}」已是 ${other} 的，请换一个。`,
        en: `The login name “${loginName}” is that of ${other} already: choose another.`,
      });
  }
}
