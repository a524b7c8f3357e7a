import { nameKey } from '#domain/kernel';
import { personIdText } from '../../domain/person.events.js';
import { cut, type Check, type Placed } from './check.js';
import { type KnownPerson } from './known.js';
import { type Details } from './steps.js';
import { unitNamed, type Units } from './units.js';

/** A person of the file, and whom of the directory it is. */
export interface ReadPerson extends Details {
  readonly entry: Placed;
  readonly personId: string;
  /** Where the file says that they work; nothing where it does not. */
  readonly unit?: string;
  readonly leftOn: string | null;
  readonly known?: KnownPerson | undefined;
}

/** People by what lines call them: their ids, and their names in a unit. */
export class PeopleByName {
  private readonly byName = new Map<string, Set<string>>();

  constructor(people: Iterable<Pick<KnownPerson, 'personId' | 'name' | 'unit'>>) {
    for (const person of people) this.add(person);
  }

  add({ personId, name, unit }: { readonly personId: string; readonly name?: string; readonly unit?: string }): void {
    if (name === undefined) return;
    for (const key of [nameKey(name), `${nameKey(name)} ${unit ?? ''}`]) {
      const ids = this.byName.get(key) ?? new Set();
      this.byName.set(key, ids.add(personId));
    }
  }

  /** In that unit, or, where it is not said or nobody of the name is there, anywhere. */
  named(name: string, unit: string | undefined): readonly string[] {
    const there = unit === undefined ? undefined : this.byName.get(`${nameKey(name)} ${unit}`);
    return [...(there ?? this.byName.get(nameKey(name)) ?? [])];
  }
}

/** What a cell that names somebody's unit means: nothing where it is empty, undefined, with an error, where it is none. */
export function unitIn(check: Check, entry: Placed, units: Units): string | null | undefined {
  const given = entry.fields.unit;
  if (given === undefined) return null;
  const code = unitNamed(given, units);
  if (code === undefined) {
    check.error(entry, {
      ...{ code: 'unknown-unit', field: 'unit' },
      zh: `没有单位「${cut(given)}」，或有几个同名的：请写单位编码，或先登记。`,
      en: `There is no unit “${cut(given)}”, or several of that name: write its code, or register it first.`,
    });
  }
  return code;
}

/** Which cells of a line say who somebody is. */
export interface WhoFields {
  readonly id: 'personId' | 'deputyId';
  readonly name: 'personName' | 'deputyName';
}
export const ONESELF: WhoFields = { id: 'personId', name: 'personName' };

/** A well-formed id, null where the line has none; undefined, with an error, where it is none. */
export function personIdIn(
  check: Check,
  entry: Placed,
  field: WhoFields['id'] = 'personId',
): string | null | undefined {
  const given = entry.fields[field];
  if (given === undefined) return null;
  const { data } = personIdText.safeParse(given.normalize('NFKC').trim());
  if (data === undefined) {
    check.error(entry, {
      ...{ code: 'id-does-not-fit', field },
      zh: `人员编号「${cut(given)}」应为 1 至 100 个字母、数字或 . _ -；没有编号的可以留空。`,
      en: `The id “${cut(given)}” has to be 1 to 100 letters, digits or . _ -; leave it empty where there is none.`,
    });
  }
  return data;
}

/** Of several people of one name, which: refuses to guess. */
export function ambiguous(check: Check, entry: Placed, ids: readonly string[], who = ONESELF): void {
  const some = ids.slice(0, 5).join('、');
  check.error(entry, {
    ...{ code: 'person-ambiguous', field: who.id },
    zh: `叫「${entry.fields[who.name] ?? ''}」的有 ${ids.length} 人（${some}），请写明人员编号。`,
    en: `Of this name there are ${ids.length} people (${ids.slice(0, 5).join(', ')}): write the id of the one that is meant.`,
  });
}
