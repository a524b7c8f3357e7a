import { type Entry, type EntryKind, type Field } from './entries.js';
import { type Row, type SheetColumns } from './sheet-columns.js';
import { isWholeRegion } from './words.js';

/** What the lines of a sheet are about, by its columns. */
export interface SheetKind {
  readonly hasUnits: boolean;
  readonly hasPeople: boolean;
  readonly hasAppointments: boolean;
  readonly hasAbsences?: true;
}

/**
 * A list of units has their codes, names and successors and nobody's; a list of deputies says whose; a list of people says where they work; a list of appointments has roles. A
 * list of people with roles (花名册) is two of them, and the units that it names are implied.
 */
export function kindOfSheet({ columns }: Pick<SheetColumns, 'columns'>): SheetKind | undefined {
  const has = new Set(columns.values());
  if (OF_DEPUTIES.some((field) => has.has(field)))
    return { hasUnits: false, hasPeople: false, hasAppointments: false, hasAbsences: true };
  if (!OF_SOMEBODY.some((field) => has.has(field)))
    return has.has('code') ? { hasUnits: true, hasPeople: false, hasAppointments: false } : undefined;
  const isList = OF_PEOPLE.some((field) => has.has(field));
  const hasAppointments = has.has('role');
  if (!isList && !hasAppointments) return undefined;
  return { hasUnits: false, hasPeople: isList && has.has('personName'), hasAppointments };
}

const OF_SOMEBODY: readonly Field[] = ['personName', 'personId'];
const OF_DEPUTIES: readonly Field[] = ['deputyId', 'deputyName'];
const OF_PEOPLE: readonly Field[] = ['unit', 'code', 'unitName', 'telephone', 'loginName', 'leftOn'];

interface Placed {
  readonly sheet?: string;
  readonly line: number;
}

const of = (row: Row, ...fields: readonly Field[]): Row =>
  Object.fromEntries(fields.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]] as const])));

/** Nothing where the line names neither a unit nor a person. */
export function entriesOfRow(row: Row, kind: SheetKind, at: Placed): Entry[] {
  if (kind.hasUnits) return entriesOfUnit(row, at);
  if (kind.hasAbsences) {
    const isNamed = [row.personId, row.personName, row.deputyId, row.deputyName].some((cell) => cell !== undefined);
    return isNamed ? [{ ...at, kind: 'absence', fields: of(row, ...ABSENCE) }] : [];
  }
  if (row.personName === undefined && row.personId === undefined) return [];
  return entriesOfPerson(row, kind, at);
}

const UNIT = ['code', 'unitName', 'kind', 'superior', 'departments', 'startsOn', 'endsOn'] as const;

const SUCCESSION = ['code', 'successor', 'how', 'endsOn'] as const;
const ABSENCE = ['personId', 'personName', 'deputyId', 'deputyName', 'role', 'scope', 'startsOn', 'endsOn'] as const;

/** A list of successions has nothing of the unit but its code. */
function entriesOfUnit(row: Row, at: Placed): Entry[] {
  if (row.code === undefined && row.unitName === undefined) return [];
  const goesOn = row.successor !== undefined || row.how !== undefined;
  const isOnly = goesOn && UNIT.every((field) => field === 'code' || field === 'endsOn' || row[field] === undefined);
  return [
    ...(isOnly ? [] : [{ ...at, kind: 'unit' as const, fields: of(row, ...UNIT) }]),
    ...(goesOn ? [{ ...at, kind: 'succession' as const, fields: of(row, ...SUCCESSION) }] : []),
  ];
}

function entriesOfPerson(row: Row, { hasPeople, hasAppointments }: SheetKind, at: Placed): Entry[] {
  const entry = (kind: EntryKind, fields: Row): Entry => ({ ...at, kind, fields });
  const who = { ...of(row, 'personId', 'personName'), ...workplace(row) };
  const about = of(row, 'telephone', 'loginName', 'leftOn');
  const isNamed = row.code !== undefined && row.unitName !== undefined;
  return [
    ...(isNamed ? [{ ...entry('unit', of(row, 'code', 'unitName', 'kind', 'superior')), implied: true as const }] : []),
    ...(hasPeople ? [entry('person', { ...atPost(row), ...who, ...about })] : []),
    ...(hasAppointments && row.role !== undefined
      ? [entry('appointment', { ...who, ...of(row, 'role', 'scope', 'startsOn', 'endsOn') })]
      : []),
  ];
}

function workplace(row: Row): Row {
  const unit = row.unit ?? row.code ?? row.unitName;
  return unit === undefined ? {} : { unit };
}

/** Where no column says where people work, it is where they hold their post. */
const atPost = ({ scope }: Row): Row => (scope === undefined || isWholeRegion(scope) ? {} : { unit: scope });
