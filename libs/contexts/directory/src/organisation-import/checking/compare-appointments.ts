import { fits, postWords, REGION, type Post } from '../../domain/places.js';
import { isWholeRegion, likelyPost, parts, postOf } from '../reading/words.js';
import { cut, placeOf, type Check, type Placed } from './check.js';
import { ambiguous, ONESELF, personIdIn, unitIn, type WhoFields } from './check-people.js';
import { type People } from './compare-people.js';
import { type KnownPerson } from './known.js';
import { postAt, type Made } from './post-at.js';
import { unitNamed, type Units } from './units.js';

export interface Organisation {
  readonly units: Units;
  readonly people: People;
}

export function compareAppointments(check: Check, entries: readonly Placed[], organisation: Organisation): void {
  const made = new Map<string, Made[]>();
  for (const entry of entries) {
    if (check.unclearAt.has(placeOf(entry))) continue;
    const person = personIn(check, entry, organisation);
    if (person === undefined) continue;
    const before = made.get(person.personId) ?? [];
    made.set(person.personId, before);
    postsOf(check, entry, { person, before, units: organisation.units });
  }
}

interface Held {
  readonly person: KnownPerson;
  readonly units: Units;
  readonly before: Made[];
}

function postsOf(check: Check, entry: Placed, held: Held): void {
  const posts = postsIn(check, entry);
  const span = check.span(entry);
  if (posts === undefined || span === undefined) return;
  for (const role of posts) {
    const scope = scopeIn(check, entry, role, held);
    if (scope !== undefined) postAt(check, entry, { ...held, role, scope, ...span });
  }
}

/** Whose appointment it is, or who else is named: by id, by the line that they stand in, or by a name that only one person has. */
export function personIn(
  check: Check,
  entry: Placed,
  { units, people }: Organisation,
  who = ONESELF,
): KnownPerson | undefined {
  const given = personIdIn(check, entry, who.id);
  if (given === undefined) return undefined;
  const ids = idsOf(check, entry, { units, people }, { who, given });
  if (ids === undefined) return undefined;
  if (ids.length > 1) {
    ambiguous(check, entry, ids, who);
    return undefined;
  }
  const person = people.byId.get(ids.join());
  if (person === undefined) unknownPerson(check, entry, given, who);
  return person;
}

interface Naming {
  readonly who: WhoFields;
  /** The id that the line writes. */
  readonly given: string | null;
}

function idsOf(
  check: Check,
  entry: Placed,
  organisation: Organisation,
  { who, given }: Naming,
): readonly string[] | undefined {
  const certain = given ?? (who === ONESELF ? check.personAt.get(placeOf(entry)) : undefined);
  return certain === undefined ? named(check, entry, organisation, who.name) : [certain];
}

function named(
  check: Check,
  entry: Placed,
  { units, people }: Organisation,
  name: WhoFields['name'],
): readonly string[] | undefined {
  const unit = unitIn(check, entry, units);
  return unit === undefined ? undefined : people.byName.named(entry.fields[name] ?? '', unit ?? undefined);
}

function unknownPerson(check: Check, entry: Placed, id: string | null, who: WhoFields): void {
  const written = cut(id ?? entry.fields[who.name]);
  check.error(entry, {
    ...{ code: 'unknown-person', field: id === null ? who.name : who.id },
    zh: `「${written}」既不在人员名单里，也没有登记，请补上，或核对编号、姓名和单位。`,
    en: `“${written}” is neither in the list of people nor registered: add them, or check id, name and unit.`,
  });
}

export function postsIn(check: Check, entry: Placed): readonly Post[] | undefined {
  const words = parts(entry.fields.role ?? '');
  const posts = words.map(postOf);
  const unknown = words[posts.indexOf(undefined)];
  if (unknown === undefined) return [...new Set(posts.flatMap((post) => post ?? []))];
  const likely = words.length === 1 ? likelyPost(unknown) : undefined;
  check.error(entry, {
    ...{ code: 'unknown-role', field: 'role', proposal: likely && postWords[likely] },
    zh: `没有「${cut(unknown)}」这种角色；可填：${Object.values(postWords).join('、')}。`,
    en: `There is no role “${cut(unknown)}”. There are: ${Object.keys(postWords).join(', ')}.`,
  });
  return undefined;
}

/** Where it is held: as said, or, where that is left out, where the person works, or the one place that it can be. */
function scopeIn(check: Check, entry: Placed, role: Post, { person, units }: Held): string | undefined {
  const given = entry.fields.scope;
  if (given !== undefined) return isWholeRegion(given) ? REGION : scopeNamed(check, entry, given, units);
  const own = units.get(person.unit);
  if (own !== undefined && fits(role, own.kind)) return own.code;
  if (fits(role, REGION)) return REGION;
  const [only, ...others] = [...units.values()].filter(({ kind, endsOn }) => endsOn === undefined && fits(role, kind));
  check.error(entry, {
    ...{ code: 'scope-missing', field: 'scope', proposal: others.length === 0 ? only?.code : undefined },
    zh: `「${postWords[role]}」不能在 ${person.unit} 担任，请写明任职单位。`,
    en: `A ${role} cannot be one at ${person.unit}: say at which unit.`,
  });
  return undefined;
}

export function scopeNamed(check: Check, entry: Placed, given: string, units: Units): string | undefined {
  const code = unitNamed(given, units);
  if (code === undefined) {
    check.error(entry, {
      ...{ code: 'unknown-unit', field: 'scope' },
      zh: `没有单位「${cut(given)}」，或有几个同名的：请写单位编码或 *（全区域），或先登记。`,
      en: `There is no unit “${cut(given)}”, or several of that name: write its code, * for the whole region, or register it first.`,
    });
  }
  return code;
}
