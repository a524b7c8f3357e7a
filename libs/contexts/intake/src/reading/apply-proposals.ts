import { DomainError } from '#domain/kernel';
import { ARRANGEMENT, DEFAULT_WEIGHT_TOTAL, checkArrangement } from './check-projects.js';
import { byLine, finding } from './findings.js';
import { movesOf } from './propose-moves.js';
import { setValue, withRows } from './set-value.js';
import { type Finding, type MoveRow, type ProjectReading, type TableReading } from './table-reading.js';

/** The reading with the accepted rows moved, their findings with them; the others stay proposed. */
export function applyProposals(
  reading: TableReading,
  acceptedIds: readonly string[],
  options: { readonly weightTotal?: string } = {},
): TableReading {
  const unknown = acceptedIds.filter((id) => !reading.proposals.some((proposal) => proposal.id === id));
  if (unknown.length > 0) throw unknownProposals(unknown);
  const accepted = reading.proposals.filter(({ id }) => acceptedIds.includes(id));
  const moves = movesOf(accepted);
  const mended = accepted.filter((proposal) => proposal.kind === 'set-value').reduce(setValue, reading);
  const projects = moves.reduce<readonly ProjectReading[]>(moveRow, mended.projects);
  const sheetOf = (project: number | null) => projects[project ?? -1]?.sheet ?? '';
  const owner = new Map(moves.map(({ line, to }) => [`${line} ${sheetOf(to)}`, to]));
  const kept = reading.findings
    .filter(
      ({ code, proposal }) => !ARRANGEMENT.has(code) && !(proposal !== undefined && acceptedIds.includes(proposal)),
    )
    .map((each): Finding =>
      each.line === null
        ? each
        : { ...each, project: owner.get(`${each.line} ${sheetOf(each.project)}`) ?? each.project },
    );
  const moved = moves.map(({ line, from, to }) =>
    finding('row-moved', { line, project: to }, { from: projects[from]?.name ?? '', to: projects[to]?.name ?? '' }),
  );
  const arrangement = checkArrangement(projects, options.weightTotal ?? DEFAULT_WEIGHT_TOTAL);
  return {
    ...mended,
    projects,
    findings: byLine([...kept, ...moved, ...arrangement]),
    proposals: reading.proposals.filter(({ id }) => !acceptedIds.includes(id)),
  };
}

function moveRow(projects: readonly ProjectReading[], { line, from, to }: MoveRow): readonly ProjectReading[] {
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
