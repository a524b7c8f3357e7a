import { type EntryKind, type Finding, type OrganisationFile } from '../reading/entries.js';
import { Check, type CheckFacts, type Placed } from './check.js';
import { readUnits } from './check-units.js';
import { compareAppointments } from './compare-appointments.js';
import { comparePeople } from './compare-people.js';
import { compareUnits } from './compare-units.js';
import { missingDays } from './missing-days.js';
import { inOrder, type Step, type Tally } from './steps.js';
import { tallyOf } from './tally.js';

/** What an import would do, and what is odd about it. */
export interface Evaluation {
  /** In the order in which they are carried out. */
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
  readonly tally: Tally;
}

const SEVERITIES = ['error', 'warning', 'note'];

/** Compares a file with the organisation as it stands. The same file, organisation and day give the same evaluation. */
export function evaluate({ entries, findings }: OrganisationFile, facts: CheckFacts): Evaluation {
  const check = new Check(facts);
  const placed = entries.map((entry, at): Placed => ({ ...entry, at }));
  const of = (kind: EntryKind) => placed.filter((entry) => entry.kind === kind);
  const read = readUnits(check, of('unit'));
  const units = compareUnits(check, read);
  for (const [code, { entry }] of read) if (!entry.implied) check.seen.unit.add(code);
  const people = comparePeople(check, of('person'), units);
  compareAppointments(check, of('appointment'), { units, people });
  const all = [...findings, ...check.findings, ...missingDays(placed, check.steps, facts.today)];
  return {
    steps: inOrder(check.steps),
    findings: all.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    tally: tallyOf(check, placed),
  };
}
