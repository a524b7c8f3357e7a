import { digestOf } from '#domain/kernel';
import { type PresentTarget } from '#contexts/targets/core';
import { draftable, type Draftable } from '../domain/draftable.js';
import { TableNotImportable } from '../domain/intake.errors.js';
import { type IntakeEvent, type IntakeStarted } from '../domain/intake.events.js';
import { type IntakeProposal, type Mapping, type PrintedProject } from '../domain/intake.shapes.js';
import { printedProject, withoutNulls } from '../domain/printed.js';
import { recordedFindings, type PrintedFinding } from '../domain/recorded-findings.js';
import { sharedUnit } from '../domain/table-at.js';
import { type ReadTable } from '../reading/read-table.js';
import { type TableMapping } from '../reading/table-reading.js';
import {
  alreadySubmitted,
  isOpen,
  isUnchanged,
  isVoid,
  reopens,
  revisionProposal,
  unchangedFinding,
  type Beside,
} from './compare.js';
import { findingsOf, partsOf, rowsOf } from './parts.js';
import { findingsWith, repairsOf } from './repairs.js';

export interface ImportFacts {
  readonly intakeId: string;
  readonly region: string;
  readonly importedBy: string;
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string };
  readonly demoData?: true | undefined;
  /** What a person said of its columns, as they said it. */
  readonly map?: string | undefined;
  /** What the weights of a project add up to in the table's year. */
  readonly weightTotal?: string | undefined;
}

export interface Existing {
  readonly target: PresentTarget;
  readonly revision: number;
}

export interface Candidate {
  readonly index: number;
  readonly draftable: Draftable;
}

/** The projects of the table that can be drafted, with the id their target has or would have; of two with one id, the first. */
export function candidates({ reading, projectCodes }: ReadTable, region: string): Candidate[] {
  const { fiscalYear } = reading;
  if (fiscalYear === null) throw new TableNotImportable('fiscalYear');
  const found = reading.projects.flatMap((project, index) => {
    const candidate = draftable(project, projectCodes[index] ?? undefined, { region, fiscalYear });
    return 'reason' in candidate ? [] : [{ index, draftable: candidate }];
  });
  const firsts = new Map(found.toReversed().map((one) => [one.draftable.targetId, one]));
  return found.filter((one) => firsts.get(one.draftable.targetId) === one);
}

function started({ reading, otherLines, encoding, format }: ReadTable, facts: ImportFacts): IntakeStarted {
  const { title, fiscalYear, currencyUnit, department, units, form, mappings } = reading;
  if (fiscalYear === null) throw new TableNotImportable('fiscalYear');
  const { file, intakeId, region, importedBy, demoData, map } = facts;
  const heading = department && {
    code: department.code,
    name: department.name,
    ...withoutNulls({ budget: department.budget }),
  };
  return {
    type: 'IntakeStarted',
    data: {
      intakeId,
      region,
      importedBy,
      fiscalYear,
      file: { ...file, encoding, format },
      ...withoutNulls({ title, currencyUnit, department: heading, demoData, map }),
      units: units.map(({ code, name }) => ({ code, ...withoutNulls({ name }) })),
      otherLines: otherLines.map(({ line, raw, sheet }) => ({ line, raw: [...raw], ...withoutNulls({ sheet }) })),
      form: { ...form },
      mappings: mappings.map(printedMapping),
    },
  };
}

const printedMapping = ({ sheet, line, fiscalYear, currencyUnit, columns, by }: TableMapping): Mapping => ({
  line,
  by,
  ...withoutNulls({ sheet, fiscalYear, currencyUnit }),
  columns: columns.map(({ column, heading, field, confidence }) => ({
    ...{ column, heading, confidence },
    ...withoutNulls({ field }),
  })),
});

function rowsRead(projects: readonly PrintedProject[]): IntakeEvent[] {
  let first = 0;
  return rowsOf(projects).map((some, part) => {
    const event: IntakeEvent = { type: 'RowsRead', data: { part, first, projects: some } };
    first += some.length;
    return event;
  });
}

const findingsRecorded = (findings: readonly PrintedFinding[]): IntakeEvent[] =>
  findingsOf(findings).map((some, part) => ({
    type: 'FindingsRecorded',
    data: { part, ...recordedFindings(some) },
  }));

function standingBeside(
  found: readonly Candidate[],
  projects: readonly PrintedProject[],
  existing: ReadonlyMap<string, Existing>,
): Beside[] {
  return found.flatMap(({ index, draftable: candidate }) => {
    const [project, known] = [projects[index], existing.get(candidate.targetId)];
    return project && known
      ? [{ index, line: project.line, digest: project.digest, draftable: candidate, ...known }]
      : [];
  });
}

/** What one import records: its events, cut into parts that each fit one append. `existing` is by target id, `found` what can be drafted. */
export function planImport(
  table: ReadTable,
  facts: ImportFacts,
  existing: ReadonlyMap<string, Existing>,
  found: readonly Candidate[] = candidates(table, facts.region),
): IntakeEvent[][] {
  const { reading, projectCodes } = table;
  const projects = reading.projects.map((project, index) =>
    printedProject(project, projectCodes[index] ?? null, sharedUnit(reading)),
  );
  const all = standingBeside(found, projects, existing);
  const [beside, voided] = [all.filter((one) => !isVoid(one)), all.filter(isVoid)];
  const changed = beside.filter((one) => !isUnchanged(one));
  const settled = new Set(beside.flatMap((one) => (isUnchanged(one) || !isOpen(one) ? one.index : [])));
  const repairs = repairsOf(reading, settled);
  const findings: PrintedFinding[] = [
    ...changed.filter((one) => !isOpen(one)).map(alreadySubmitted),
    ...voided.map(reopens),
    ...unchangedFinding(beside.filter(isUnchanged)),
    ...findingsWith(repairs, reading.findings),
  ];
  const proposals: IntakeProposal[] = [...repairs, ...changed.filter(isOpen).map(revisionProposal)];
  const read = {
    projects: projects.length,
    indicators: projects.reduce((count, { indicators }) => count + indicators.length, 0),
    findings: findings.length,
    proposals: proposals.length,
    digest: digestOf({ projects, findings, proposals, ...(facts.map === undefined ? {} : { map: facts.map }) }),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    settled: [...settled].sort((a, b) => a - b),
    ...withoutNulls({ weightTotal: facts.weightTotal }),
  };
  return partsOf([
    started(table, facts),
    ...rowsRead(projects),
    ...findingsRecorded(findings),
    ...proposals.map((data): IntakeEvent => ({ type: 'RepairProposed', data })),
    { type: 'IntakeRead', data: read },
  ]);
}
