import { neutralised } from '#domain/kernel';
import { postWords, REGION } from '../domain/places.js';
import {
  type Known,
  type KnownAbsence,
  type KnownAppointment,
  type KnownPerson,
  type KnownUnit,
} from '../organisation-import/checking/known.js';
import { type Field } from '../organisation-import/reading/entries.js';
import { HEADINGS } from '../organisation-import/reading/headings.js';
import { howWords, kindWords } from '../organisation-import/reading/words.js';
import { superiorOf } from '../register-unit/register-unit.js';

export const sheetNames = {
  units: '单位',
  people: '人员',
  appointments: '任职',
  deputies: '代理',
  successions: '承接',
} as const;
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
  deputies: sheet(
    'deputies',
    DEPUTY_FIELDS,
    sorted(people).flatMap((person) => deputyRows(person, people)),
  ),
  successions: sheet(
    'successions',
    SUCCESSION_FIELDS,
    [...units.values()].sort(by(({ code }) => code)).flatMap((unit) => successionRows(unit)),
  ),
});

const UNIT_FIELDS = ['code', 'unitName', 'kind', 'superior', 'startsOn', 'endsOn', 'departments'] as const;
const PERSON_FIELDS = ['personId', 'personName', 'unit', 'telephone', 'loginName', 'leftOn'] as const;
const APPOINTMENT_FIELDS = ['personId', 'personName', 'role', 'scope', 'startsOn', 'endsOn'] as const;

const WHO = ['personId', 'personName', 'deputyId', 'deputyName'] as const;
const DEPUTY_FIELDS = [...WHO, 'role', 'scope', 'startsOn', 'endsOn'] as const;
const SUCCESSION_FIELDS = ['code', 'successor', 'how', 'endsOn'] as const;

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
      ...[personId, name, postWords[role], placeWord(scope), startsOn, endsOn],
    ]);

/** A line for each post that is acted in. */
const deputyRows = ({ personId, absences, name = '' }: KnownPerson, people: Known['people']) =>
  [...absences]
    .sort(by(({ startsOn, deputy, absenceId }: KnownAbsence) => `${startsOn} ${deputy} ${absenceId}`))
    .flatMap(({ deputy, startsOn, endsOn, posts }) =>
      posts.map(({ role, scope }) => [
        ...[
          personId,
          name,
          deputy,
          people.get(deputy)?.name ?? '',
          postWords[role],
          placeWord(scope),
          startsOn,
          endsOn,
        ],
      ]),
    );

const successionRows = ({ code, successor, how, endsOn = '' }: KnownUnit): readonly (readonly string[])[] =>
  successor === undefined ? [] : [[code, successor, how === undefined ? '' : howWords[how], endsOn]];

const WHOLE = '全区域';
const placeWord = (scope: string): string => (scope === REGION ? WHOLE : scope);

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
