import { postWords, REGION } from '../domain/places.js';
import {
  type Known,
  type KnownAppointment,
  type KnownPerson,
  type KnownUnit,
} from '../organisation-import/checking/known.js';
import { type Field } from '../organisation-import/reading/entries.js';
import { HEADINGS } from '../organisation-import/reading/headings.js';
import { kindWords } from '../organisation-import/reading/words.js';
import { superiorOf } from '../register-unit/register-unit.js';

export const sheetNames = { units: '单位', people: '人员', appointments: '任职' } as const;
export type SheetName = keyof typeof sheetNames;

export interface OrganisationSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The organisation as sheets that the import takes back unchanged. */
export const organisationSheets = ({ units, people }: Known): Record<SheetName, OrganisationSheet> => ({
  units: sheet('units', UNIT_FIELDS, [...units.values()].sort(by(({ code }) => code)).map(unitRow)),
  people: sheet(
    'people',
    PERSON_FIELDS,
    sorted(people).map((person) => personRow(person)),
  ),
  appointments: sheet(
    'appointments',
    APPOINTMENT_FIELDS,
    sorted(people).flatMap((person) => appointmentRows(person)),
  ),
});

const UNIT_FIELDS = ['code', 'unitName', 'kind', 'superior', 'startsOn', 'endsOn', 'departments'] as const;
const PERSON_FIELDS = ['personId', 'personName', 'unit', 'telephone', 'loginName', 'leftOn'] as const;
const APPOINTMENT_FIELDS = ['personId', 'personName', 'role', 'scope', 'startsOn', 'endsOn'] as const;

const unitRow = ({ code, name, kind, startsOn, endsOn = '', departments }: KnownUnit): readonly string[] => [
  ...[code, name, kindWords[kind], superiorOf(code), startsOn, endsOn, departments.join('、')],
];

const personRow = ({ personId, unit, telephone = '', loginName = '', leftOn = '', name = '' }: KnownPerson) => [
  ...[personId, name, unit, telephone, loginName, leftOn],
];

const appointmentRows = ({ personId, appointments, name = '' }: KnownPerson): readonly (readonly string[])[] =>
  [...appointments]
    .sort(by(({ startsOn, role, scope }: KnownAppointment) => `${startsOn} ${role} ${scope}`))
    .map(({ role, scope, startsOn, endsOn = '' }) => [
      ...[personId, name, postWords[role], scope === REGION ? WHOLE : scope, startsOn, endsOn],
    ]);

const WHOLE = '全区域';

/** By unit, as lists of people are read. */
const sorted = (people: Known['people']): readonly KnownPerson[] =>
  [...people.values()].sort(by(({ unit, personId }) => `${unit} ${personId}`));

const by =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

const sheet = (name: SheetName, fields: readonly Field[], rows: OrganisationSheet['rows']): OrganisationSheet => ({
  name: sheetNames[name],
  rows: [fields.map((field) => HEADINGS[field][0] ?? field), ...rows.map((row) => row.map(neutralised))],
});

/** A spreadsheet takes what begins like a formula for one: an apostrophe in front says that it is text; the import takes it away. */
export const neutralised = (text: string): string => (/^'*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text);
