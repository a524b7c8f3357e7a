import { type ProjectDraft, type TableDraft, type UnitMark } from './draft.js';
import { finding, remarked, type Remark } from './findings.js';
import { type Finding, type SetValue, type TableReading } from './table-reading.js';

/** Consecutive projects of one unit; the code may stand on any of their rows. */
interface Section {
  readonly mark: UnitMark | null;
  code: string | null;
  readonly projects: number[];
}

export interface ResolvedUnits {
  readonly units: TableReading['units'];
  /** The unit code of each project, in order. */
  readonly unitOf: readonly (string | null)[];
  readonly findings: readonly Finding[];
  readonly proposals: readonly SetValue[];
}

/** A unit holds from where it is named until the next one is; a short name stands for the code it fits. */
export function resolveUnits(table: TableDraft): ResolvedUnits {
  const units = unitsIn(table);
  const { sections, findings } = sectionsOf(table.projects);
  const unitOf = table.projects.map((): string | null => null);
  const likely = likelyCode(sections, units.found, table);
  const remarks = sections.map((section) => {
    const code = section.code ?? codeFor(section, sections, units.found) ?? frontCodeFor(section, table);
    addFront(units.found, code, table);
    for (const index of section.projects) unitOf[index] = code;
    return code === null
      ? unknownOf(section, likely, table.projects)
      : { findings: shortName(section, code), proposals: [] };
  });
  return {
    units: units.found,
    unitOf,
    findings: [...units.findings, ...findings, ...remarks.flatMap((each) => each.findings)],
    proposals: remarks.flatMap(({ proposals }) => proposals),
  };
}

/** The only code of a table whose projects print only one name, and one that says nothing of it. */
function likelyCode(
  sections: readonly Section[],
  units: TableReading['units'],
  { frontUnits }: TableDraft,
): string | null {
  const names = new Set(sections.flatMap(({ code, mark }) => (code === null ? (mark?.name ?? '') : [])));
  const codes = new Set([...units, ...frontUnits].flatMap(({ code }) => code ?? []));
  return names.size === 1 ? only([...codes]) : null;
}

type CodedMark = UnitMark & { readonly code: string };
const hasCode = (mark: UnitMark | null): mark is CodedMark => mark !== null && mark.code !== null;

function unitsIn({ projects, department }: TableDraft): {
  found: ResolvedUnits['units'][number][];
  findings: Finding[];
} {
  const names = new Map<string, string | null>();
  const findings: Finding[] = [];
  for (const { code, name, line } of projects
    .flatMap(({ unit, unitsWithin }) => [unit, ...unitsWithin])
    .filter(hasCode)) {
    const place = { line, project: null };
    const before = names.get(code) ?? name;
    if (name !== null && before !== name)
      findings.push(finding('unit-name-differs', place, { code, text: name, before }));
    if (department && !names.has(code) && !code.startsWith(department.code))
      findings.push(finding('unit-outside-department', place, { code, department: department.code }));
    names.set(code, before);
  }
  return { found: [...names].map(([code, name]) => ({ code, name })), findings };
}

function sectionsOf(projects: readonly ProjectDraft[]): { sections: Section[]; findings: Finding[] } {
  const sections: Section[] = [];
  const findings: Finding[] = [];
  projects.forEach((project, index) => {
    sectionAt(sections, project.unit).projects.push(index);
    for (const mark of project.unitsWithin.filter(hasCode)) findings.push(...markWithin(sections, mark, index));
  });
  return { sections, findings };
}

/** The section a project belongs to by what stands where it starts. */
function sectionAt(sections: Section[], unit: UnitMark | null): Section {
  const last = sections.at(-1);
  if (last && (!unit || isSame(last, unit))) return last;
  const section = { mark: unit, code: unit ? unit.code : null, projects: [] };
  sections.push(section);
  return section;
}

/** A code in the middle of a project names its section, or contradicts it: then the project goes with the code. */
function markWithin(sections: Section[], mark: CodedMark, index: number): Finding[] {
  const section = sections.at(-1);
  if (!section || section.code === mark.code) return [];
  const place = { line: mark.line, project: index };
  if (section.code === null) {
    section.code = mark.code;
    return [finding('unit-mid-project', place, { code: mark.code })];
  }
  section.projects.pop();
  sections.push({ mark, code: mark.code, projects: [index] });
  return [finding('unit-conflict', place, { code: mark.code, before: section.code })];
}

const isSame = (section: Section, unit: UnitMark): boolean =>
  unit.code === null ? section.mark?.name === unit.name : section.code === unit.code;

/** The code for a section that never names one: that of its short name elsewhere, or of the one unit whose name it abbreviates. */
function codeFor({ mark }: Section, sections: readonly Section[], units: TableReading['units']): string | null {
  const name = mark?.name ?? null;
  if (name === null) return only(units.map(({ code }) => code));
  const elsewhere = sections.find((section) => section.code !== null && section.mark?.name === name);
  return elsewhere?.code ?? only(units.filter((unit) => abbreviates(name, unit.name ?? '')).map(({ code }) => code));
}

const only = (codes: readonly string[]): string | null => (codes.length === 1 ? (codes[0] ?? null) : null);

/** The code that stands above the table beside the name that the projects print. */
function frontCodeFor({ mark }: Section, { frontUnits }: TableDraft): string | null {
  const name = mark?.name ?? null;
  if (name === null) return null;
  return only([
    ...new Set(frontUnits.flatMap((unit) => (abbreviates(name, unit.name ?? '') ? (unit.code ?? []) : []))),
  ]);
}

function addFront(found: ResolvedUnits['units'][number][], code: string | null, { frontUnits }: TableDraft): void {
  const front = frontUnits.find((unit) => unit.code === code);
  if (code !== null && front && !found.some((unit) => unit.code === code)) found.push({ code, name: front.name });
}

/** 县人社局 stands for 井研县人力资源和社会保障局: its signs in their order. */
function abbreviates(short: string, full: string): boolean {
  let at = -1;
  if (short.length < 2) return false;
  return Array.from(short).every((sign) => (at = full.indexOf(sign, at + 1)) !== -1);
}

/** Each project of a unit whose code is not known; the one that it may have is proposed. */
function unknownOf(
  { mark, projects: indices }: Section,
  likely: string | null,
  projects: readonly ProjectDraft[],
): Pick<ResolvedUnits, 'findings' | 'proposals'> {
  const text = mark?.name ?? null;
  const said = indices.flatMap((index) => {
    const project = projects[index];
    if (!project) return [];
    const { line, name, sheet } = project;
    const values = { project: name, text };
    const remark: Remark =
      likely === null ? ['unit-unknown', values] : ['unit-unknown', values, { field: 'unit', from: text, to: likely }];
    return [remarked({ line, project: index, sheet }, remark)];
  });
  return {
    findings: said.map(({ finding: each }) => each),
    proposals: said.flatMap(({ proposal }) => proposal ?? []),
  };
}

function shortName({ mark, projects: [first] }: Section, code: string): Finding[] {
  if (!mark || mark.code !== null) return [];
  return [finding('unit-short-name', { line: mark.line, project: first ?? null }, { text: mark.name, code })];
}
