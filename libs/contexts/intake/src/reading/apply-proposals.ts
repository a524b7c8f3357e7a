import { DomainError } from '#domain/kernel';
import { ARRANGEMENT, DEFAULT_WEIGHT_TOTAL, checkArrangement, weightTotalOf } from './check-projects.js';
import { byLine, finding } from './findings.js';
import {
  type Finding,
  type IndicatorRow,
  type ProjectReading,
  type Proposal,
  type TableReading,
} from './table-reading.js';

/** The reading with the accepted rows moved, their findings with them; the others stay proposed. */
export function applyProposals(
  reading: TableReading,
  acceptedIds: readonly string[],
  options: { readonly weightTotal?: string } = {},
): TableReading {
  const unknown = acceptedIds.filter((id) => !reading.proposals.some((proposal) => proposal.id === id));
  if (unknown.length > 0) throw unknownProposals(unknown);
  const accepted = reading.proposals.filter(({ id }) => acceptedIds.includes(id));
  const projects = accepted.reduce<readonly ProjectReading[]>(moveRow, reading.projects);
  const owner = new Map(accepted.map(({ line, to }) => [line, to]));
  const kept = reading.findings
    .filter(({ code }) => !ARRANGEMENT.has(code))
    .map((each): Finding => (each.line === null ? each : { ...each, project: owner.get(each.line) ?? each.project }));
  const moved = accepted.map(({ line, from, to }) =>
    finding('row-moved', { line, project: to }, { from: projects[from]?.name ?? '', to: projects[to]?.name ?? '' }),
  );
  const arrangement = checkArrangement(projects, options.weightTotal ?? DEFAULT_WEIGHT_TOTAL);
  return {
    ...reading,
    projects,
    findings: byLine([...kept, ...moved, ...arrangement]),
    proposals: reading.proposals.filter(({ id }) => !acceptedIds.includes(id)),
  };
}

function moveRow(projects: readonly ProjectReading[], { line, from, to }: Proposal): readonly ProjectReading[] {
  const row = projects[from]?.indicators.find((indicator) => indicator.line === line);
  if (!row) return projects;
  return projects.map((project, index) => {
    if (index === from)
      return withRows(
        project,
        project.indicators.filter((other) => other !== row),
      );
    if (index !== to) return project;
    return withRows(project, from < to ? [row, ...project.indicators] : [...project.indicators, row]);
  });
}

const withRows = (project: ProjectReading, indicators: readonly IndicatorRow[]): ProjectReading => ({
  ...project,
  weightTotal: weightTotalOf(indicators),
  indicators,
});

const unknownProposals = (ids: readonly string[]) =>
  new DomainError(
    'invalid',
    'proposal-unknown',
    {
      zh: `没有编号为 ${ids.join('、')} 的建议，请重新读取后再决定。`,
      en: `There is no proposal ${ids.join(', ')}: read the table again, then decide.`,
    },
    { ids },
  );
