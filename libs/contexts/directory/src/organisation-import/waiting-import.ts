import { z } from 'zod';
import { type RefusedStep } from '../domain/import.events.js';
import { type Evaluation } from './checking/evaluate.js';
import { type Change, type Details, type Tally } from './checking/steps.js';
import { type Entry, type Field, type Finding, type OrganisationFile } from './reading/entries.js';

/** What imports of the organisation are called where papers wait. */
export const PAPERS = 'organisation-import';

/** How many findings of each severity. */
export type FindingCounts = Readonly<Record<Finding['severity'], number>>;

/** What an import says of itself in clear: nothing that tells who anybody is. */
export interface AboutImport {
  readonly status: 'waiting' | 'accepted' | 'applied' | 'discarded';
  readonly importedBy: string;
  readonly importedAt: string;
  readonly entries: number;
  readonly counts: Tally;
  readonly findings: FindingCounts;
  readonly steps: number;
  /** Of an accepted one: how many steps were taken, and which were refused. */
  readonly taken?: number;
  readonly refusals?: readonly RefusedStep[];
}

/** The file as it was read, what was decided on it, and under which name it came. */
export interface DecidedFile extends OrganisationFile {
  readonly fileName: string;
  /** Places of entries that are left out. */
  readonly leftOut: readonly number[];
}

/** What waits, sealed: also what it would do, as it is shown and accepted. */
export interface WaitingImport extends DecidedFile {
  readonly evaluation: Evaluation;
}

/** A step as it is kept once it was accepted: what tells who somebody is stands in boxes under their own key. */
export type SealedStep =
  Exclude<Change, Details & { readonly do: 'register-person' | 'change-details' }> | SealedDetails;
export interface SealedDetails {
  readonly do: 'register-person' | 'change-details';
  readonly personId: string;
  readonly unit?: string;
  readonly boxes: Details;
  readonly fingerprint: string;
}

/** Of an accepted import: who accepted it, and what is to be done. */
export interface AcceptedImport {
  readonly acceptedBy: { readonly personId: string; readonly unit: string; readonly roles: readonly string[] };
  readonly steps: readonly SealedStep[];
}

/** What an administrator decides of findings, by their numbers from 1, in the version that they saw. */
export const decisionSchema = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('accept'), finding: z.int().min(1) }),
    z.strictObject({ do: z.literal('leave-out'), finding: z.int().min(1) }),
    z.strictObject({ do: z.literal('set'), finding: z.int().min(1), value: z.string().max(500) }),
  ])
  .meta({ id: 'OrganisationDecision' });
export type Decision = z.infer<typeof decisionSchema>;

/** The file with these decisions: proposals taken, values set, lines left out. */
export function withDecisions({ evaluation, ...file }: WaitingImport, decisions: readonly Decision[]): DecidedFile {
  const entries = [...file.entries];
  const leftOut = new Set(file.leftOut);
  for (const decision of decisions) {
    const finding = evaluation.findings[decision.finding - 1];
    const about = file.entries[finding?.entry ?? -1];
    // A line of a list is a unit, a person and their post: all are left out, all are mended.
    if (about === undefined) continue;
    for (const at of lineOf(about, file.entries)) {
      if (decision.do === 'leave-out') leftOut.add(at);
      else entries[at] = mended(entries[at] ?? about, decision, { ...finding, about });
    }
  }
  return { ...file, entries, leftOut: [...leftOut] };
}

const lineOf = (about: Entry, entries: readonly Entry[]): readonly number[] =>
  entries.flatMap(({ line, sheet }, at) => (line === about.line && sheet === about.sheet ? [at] : []));

interface Meant extends Partial<Finding> {
  readonly about: Entry;
}

/** One cell may say which unit it is, where somebody works and where they hold their post. */
const PLACES: readonly Field[] = ['code', 'unit', 'scope'];

function mended(entry: Entry, decision: Decision, { field, proposal = '', about }: Meant): Entry {
  if (field === undefined) return entry;
  const value = decision.do === 'set' ? decision.value : proposal;
  const cells = PLACES.includes(field) ? PLACES : [field];
  const isMeant = (name: Field) => entry.fields[name] !== undefined && entry.fields[name] === about.fields[field];
  const set = cells.filter(isMeant).map((name) => [name, value] as const);
  // What was empty is set where it was missed.
  const own = entry.kind === about.kind ? [[field, value] as const] : [];
  return { ...entry, fields: { ...entry.fields, ...Object.fromEntries([...set, ...own]) } };
}
