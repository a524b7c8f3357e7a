import { type Check } from './check.js';
import { type ReadPerson } from './check-people.js';
import { type KnownPerson } from './known.js';
import { type Details } from './steps.js';
import { type Units } from './units.js';

/** What becomes of a person; undefined, with an error, where nothing can. */
export function comparePerson(check: Check, person: ReadPerson, units: Units): KnownPerson | undefined {
  const { known } = person;
  if (known === undefined) return added(check, person, units);
  // Nothing of them changes any more: what an export says of them is taken back as it is.
  if (known.isErased || known.leftOn !== undefined) return goneAsKnown(check, person, known);
  return changed(check, person, known, units);
}

const FIELDS = ['name', 'telephone', 'loginName'] as const;

/** What the file says of them and the directory does not. */
const others = (said: Details, known: Details): Details =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const text = said[field];
      return text === undefined || text === known[field] ? [] : [[field, text] as const];
    }),
  );

function added(check: Check, person: ReadPerson, units: Units): KnownPerson | undefined {
  const { entry, personId, unit, leftOn } = person;
  const details = others(person, {});
  if (unit === undefined || details.name === undefined) {
    const [code, zh, en] =
      unit === undefined
        ? (['unit-missing', '所在单位', 'a unit where they work'] as const)
        : (['name-missing', '姓名', 'a name'] as const);
    const field = unit === undefined ? 'unit' : 'personName';
    check.error(entry, { code, field, zh: `新登记的人员要有${zh}，请补上。`, en: `Somebody new needs ${en}: add it.` });
    return undefined;
  }
  if (!isOpen(check, person, unit, units)) return undefined;
  check.step(entry, { do: 'register-person', personId, unit, ...details });
  return {
    personId,
    unit,
    ...details,
    ...leaving(check, { entry, personId, leftOn }),
    isErased: false,
    appointments: [],
    absences: [],
  };
}

function leaving(check: Check, { entry, personId, leftOn }: Pick<ReadPerson, 'entry' | 'personId' | 'leftOn'>) {
  if (leftOn === null) return {};
  check.step(entry, { do: 'record-leaving', personId, endsOn: leftOn });
  return { leftOn };
}

function isOpen(check: Check, { entry }: ReadPerson, code: string, units: Units): boolean {
  const { endsOn } = units.get(code) ?? {};
  // One that this very file closes is open until then.
  if (endsOn === undefined || check.facts.known.units.get(code)?.endsOn !== endsOn) return true;
  check.error(entry, {
    ...{ code: 'unit-is-closed', field: 'unit' },
    zh: `单位 ${code} 的最后一日是 ${endsOn}，不能再安排人员，请填现在的单位。`,
    en: `The last day of unit ${code} is ${endsOn}: nobody works there; name their present unit.`,
  });
  return false;
}

function changed(check: Check, person: ReadPerson, known: KnownPerson, units: Units): KnownPerson | undefined {
  const { entry, personId, unit = known.unit } = person;
  const details = others(person, known);
  const isMoved = unit !== known.unit;
  if (isMoved && !isOpen(check, person, unit, units)) return undefined;
  if (Object.keys(details).length > 0) check.step(entry, { do: 'change-details', personId, ...details });
  if (isMoved) check.step(entry, { do: 'move-person', personId, unit });
  return { ...known, ...details, unit, ...leaving(check, person) };
}

function goneAsKnown(check: Check, person: ReadPerson, known: KnownPerson): KnownPerson {
  const { entry, personId, unit = known.unit, leftOn } = person;
  const isSame =
    Object.keys(others(person, known)).length === 0 && unit === known.unit && [null, known.leftOn].includes(leftOn);
  if (isSame) return known;
  if (known.isErased) {
    // A name that comes again would be kept for nobody.
    check.warning(entry, {
      code: 'person-is-erased',
      zh: `人员 ${personId} 的个人信息已注销，这一行不再读入；同名的新人请用新的编号。`,
      en: `The personal data of ${personId} was erased: the line is left out; somebody new of that name gets an id of their own.`,
    });
    return known;
  }
  check.warning(entry, {
    code: 'person-has-left',
    zh: `人员 ${personId} 已于 ${known.leftOn ?? ''} 离任，这一行不再读入；再来任职请用新的编号登记。`,
    en: `${personId} left on ${known.leftOn ?? ''}: the line is left out; who comes back is registered under a new id.`,
  });
  return known;
}
