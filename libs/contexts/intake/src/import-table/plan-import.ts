import { digestOf } from '#domain/kernel';
import { type PresentTarget } from '#contexts/targets/core';
import { draftable, type Draftable } from '../domain/draftable.js';
import { TableNotImportable } from '../domain/intake.errors.js';
import {
  type IntakeEvent,
  type IntakeProposal,
  type IntakeStarted,
  type PrintedProject,
} from '../domain/intake.events.js';
import { printedProject, withoutNulls } from '../domain/printed.js';
import { recordedFindings, type PrintedFinding } from '../domain/recorded-findings.js';
import { movesOf } from '../reading/propose-moves.js';
import { type ReadTable } from '../reading/read-table.js';
import { type Finding } from '../reading/table-reading.js';
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

export interface ImportFacts {
  readonly intakeId: string;
  readonly region: string;
  readonly importedBy: string;
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string };
  readonly demoData?: true | undefined;
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
  const { fiscalYear, currencyUnit } = reading;
  if (fiscalYear === null) throw new TableNotImportable('fiscalYear');
  const found = reading.projects.flatMap((project, index) => {
    const candidate = draftable(project, projectCodes[index] ?? undefined, { region, fiscalYear, currencyUnit });
    return 'reason' in candidate ? [] : [{ index, draftable: candidate }];
  });
  const firsts = new Map(found.toReversed().map((one) => [one.draftable.targetId, one]));
  return found.filter((one) => firsts.get(one.draftable.targetId) === one);
}

function started({ reading, otherLines, encoding, format }: ReadTable, facts: ImportFacts): IntakeStarted {
  const { title, fiscalYear, currencyUnit, department, units } = reading;
  if (fiscalYear === null) throw new TableNotImportable('fiscalYear');
  const { file, intakeId, region, importedBy, demoData } = facts;
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
      ...withoutNulls({ title, currencyUnit, department: heading, demoData }),
      units: units.map(({ code, name }) => ({ code, ...withoutNulls({ name }) })),
      otherLines: otherLines.map(({ line, raw }) => ({ line, raw: [...raw] })),
    },
  };
}

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

const printedFinding = ({ code, severity, message, line, project }: Finding): PrintedFinding => ({
  code,
  severity,
  message,
  ...withoutNulls({ line, project }),
});

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
    printedProject(project, projectCodes[index] ?? null, reading.currencyUnit),
  );
  const all = standingBeside(found, projects, existing);
  const [beside, voided] = [all.filter((one) => !isVoid(one)), all.filter(isVoid)];
  const changed = beside.filter((one) => !isUnchanged(one));
  const settled = new Set(beside.flatMap((one) => (isUnchanged(one) || !isOpen(one) ? one.index : [])));
  // A row moved between two projects of which nothing is drafted or revised would move nothing.
  const moves = movesOf(reading.proposals).filter(({ from, to }) => !settled.has(from) || !settled.has(to));
  const findings: PrintedFinding[] = [
    ...changed.filter((one) => !isOpen(one)).map(alreadySubmitted),
    ...voided.map(reopens),
    ...unchangedFinding(beside.filter(isUnchanged)),
    ...reading.findings.map(printedFinding),
  ];
  const proposals: IntakeProposal[] = [...moves, ...changed.filter(isOpen).map(revisionProposal)];
  const read = {
    projects: projects.length,
    indicators: projects.reduce((count, { indicators }) => count + indicators.length, 0),
    findings: findings.length,
    proposals: proposals.length,
    digest: digestOf({ projects, findings, proposals }),
  };
  return partsOf([
    started(table, facts),
    ...rowsRead(projects),
    ...findingsRecorded(findings),
    ...proposals.map((data): IntakeEvent => ({ type: 'RepairProposed', data })),
    { type: 'IntakeRead', data: read },
  ]);
}
