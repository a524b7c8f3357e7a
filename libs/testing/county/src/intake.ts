import { type IntakeEvent } from '#contexts/intake';
import { digestOf, sha256, uuidv5 } from '#domain/kernel';
import { type ImportSource } from '#contexts/targets';
import { contentOf } from './content.js';
import { drafterOf, lineOf, type County, type Project, type Unit } from './county.js';
import { cellsOf } from './rows.js';

/** Projects of one RowsRead event. */
const PER_PART = 20;

export const intakeIdOf = ({ sizes }: County, { region, code }: Unit): string =>
  uuidv5(`county/${sizes.seed}/${sizes.fiscalYear}/${region}/${code}`);

/** Where an imported project came from. */
export const importOf = (county: County, project: Project): ImportSource => ({
  intakeId: intakeIdOf(county, project.unit),
  project: project.ordinal - project.unit.first,
  line: lineOf(project),
  digest: sha256(`printed/${county.sizes.seed}/${project.targetId}`),
});

const projectsOf = (county: County, { first, projects }: Unit): readonly Project[] =>
  Array.from({ length: projects }, (_, at) => county.project(first + at));

function printed(county: County, project: Project) {
  const { name, budget, annualGoal, indicators } = contentOf(county.sizes.seed, project, 0);
  const { line, digest } = importOf(county, project);
  const { code, unit } = project;
  return {
    ...{ name, ...(code !== undefined && { code }), unit: unit.code, budget, annualGoal },
    ...{ weightTotal: '90', line, digest },
    indicators: indicators.map(({ indicatorId: _, source, ...row }, at) => ({
      ...row,
      ...(source ?? { line: line + at, raw: cellsOf(row) }),
    })),
  };
}

type Stage = (county: County, unit: Unit) => readonly IntakeEvent[];

const read: Stage = (county, unit) => {
  const all = projectsOf(county, unit).map((project) => printed(county, project));
  const parts = Array.from({ length: Math.ceil(all.length / PER_PART) }, (_, part) => part);
  const { region, code } = unit;
  const file = { name: `${code}.txt`, encoding: 'utf-8', format: 'tsv', bytes: JSON.stringify(all).length };
  const { fiscalYear } = county.sizes;
  const started: IntakeEvent = {
    type: 'IntakeStarted',
    data: {
      ...{ intakeId: intakeIdOf(county, unit), region, importedBy: drafterOf(unit).personId, fiscalYear },
      ...{ title: `部门预算项目绩效目标表（${fiscalYear}年度）`, currencyUnit: '元' },
      file: { ...file, sha256: sha256(`file/${digestOfTable(county, unit)}`) },
      ...{ units: [{ code }], otherLines: [{ line: 5, raw: ['金额单位：元'] }] },
    },
  };
  const rows = parts.map((part): IntakeEvent => {
    const projects = all.slice(part * PER_PART, (part + 1) * PER_PART);
    return { type: 'RowsRead', data: { part, first: part * PER_PART, projects } };
  });
  const indicators = all.reduce((sum, project) => sum + project.indicators.length, 0);
  const counts = { projects: all.length, indicators, findings: 0, proposals: 0 };
  return [started, ...rows, { type: 'IntakeRead', data: { ...counts, digest: digestOfTable(county, unit) } }];
};

const accepted: Stage = (county, unit) => {
  const acceptedBy = drafterOf(unit).personId;
  const intakeId = intakeIdOf(county, unit);
  return [{ type: 'IntakeAccepted', data: { intakeId, digest: digestOfTable(county, unit), acceptedBy, repairs: [] } }];
};

const applied: Stage = (county, unit) => {
  const outcomes = projectsOf(county, unit).map(({ targetId }, project) => ({
    ...{ project, targetId, outcome: 'drafted' as const },
  }));
  return [{ type: 'IntakeApplied', data: { outcomes } }];
};

const digestOfTable = (county: County, unit: Unit): string =>
  digestOf(projectsOf(county, unit).map((project) => importOf(county, project).digest));

/** A unit's table is read, accepted the next day, and drafted by the day after that. */
export const intakeStages = [
  { events: read, length: ({ projects }: Unit) => 2 + Math.ceil(projects / PER_PART), isOurs: false },
  { events: accepted, length: () => 1, isOurs: false },
  { events: applied, length: () => 1, isOurs: true },
] as const;
