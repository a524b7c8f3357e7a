import { nameKey } from '#domain/kernel';
import { dayIn } from '../reading/dates.js';
import { type Entry, type EntryKind, type Finding, type OrganisationFile } from '../reading/entries.js';
import { Check, placeOf, type CheckFacts, type Placed } from './check.js';
import { readUnits } from './check-units.js';
import { compareAbsences } from './compare-absences.js';
import { compareAppointments } from './compare-appointments.js';
import { comparePeople } from './compare-people.js';
import { compareUnits } from './compare-units.js';
import { type Known, type KnownPerson } from './known.js';
import { keepApart } from './keep-apart.js';
import { missingDays } from './missing-days.js';
import { inOrder, type Step, type Tally } from './steps.js';
import { tallyOf } from './tally.js';

/** What an import would do, and what is odd about it. */
export interface Evaluation {
  /** In the order in which they are carried out. */
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  /** Ids of people who are known and whom the file names, by id or by name. */
  readonly people: readonly string[];
}

const SEVERITIES = ['error', 'warning', 'note'];

/** Compares a file with the organisation as it stands. The same file, organisation and day give the same evaluation. */
export function evaluate(
  { entries, findings }: OrganisationFile,
  facts: CheckFacts,
  leftOut: ReadonlySet<number> = new Set(),
): Evaluation {
  const check = new Check(facts, firstDayIn(entries, facts.today));
  const placed = entries.map((entry, at): Placed => ({ ...entry, at })).filter(({ at }) => !leftOut.has(at));
  const of = (kind: EntryKind) => placed.filter((entry) => entry.kind === kind);
  for (const entry of of('appointment')) check.appointsAt.add(placeOf(entry));
  const read = readUnits(check, of('unit'));
  const units = compareUnits(check, read, of('succession'));
  for (const [code, { entry }] of read) if (!entry.implied) check.seen.unit.add(code);
  const people = comparePeople(check, of('person'), units);
  compareAppointments(check, of('appointment'), { units, people });
  compareAbsences(check, of('absence'), { units, people });
  keepApart(check);
  const all = [...findings, ...check.findings, ...missingDays(placed, check)];
  return {
    steps: inOrder(check.steps),
    findings: all.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    tally: tallyOf(check, placed),
    people: namedIn(entries, facts.known),
  };
}

/** The earliest day on which somebody is appointed, today at the latest. */
const firstDayIn = (entries: readonly Entry[], today: string): string =>
  entries.reduce((first, { kind, fields: { startsOn = '' } }) => {
    const read = kind === 'appointment' ? dayIn(startsOn, 'first') : {};
    const day = 'day' in read ? read.day : 'guess' in read ? (read.guess ?? first) : first;
    return day < first ? day : first;
  }, today);

function namedIn(entries: readonly Entry[], { people }: Known): string[] {
  const ids = new Set(entries.flatMap(({ fields }) => [fields.personId, fields.deputyId]));
  const names = new Set(
    entries.flatMap(({ fields: { personName = '', deputyName = '' } }) => [nameKey(personName), nameKey(deputyName)]),
  );
  const isNamed = ({ personId, name }: KnownPerson) =>
    ids.has(personId) || (name !== undefined && names.has(nameKey(name)));
  return [...people.values()].filter(isNamed).map(({ personId }) => personId);
}
