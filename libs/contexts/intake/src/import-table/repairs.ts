import { settableField } from '../domain/fields.js';
import { type IntakeProposal } from '../domain/intake.shapes.js';
import { withoutNulls } from '../domain/printed.js';
import { type PrintedFinding } from '../domain/recorded-findings.js';
import { type Finding, type Proposal, type TableReading } from '../reading/table-reading.js';

type Repair = Exclude<IntakeProposal, { kind: 'revise-target' }>;

/** The repairs that would change something: not those of projects of which nothing is drafted or revised. */
export function repairsOf({ proposals }: TableReading, settled: ReadonlySet<number>): readonly Repair[] {
  const isMoot = (proposal: Proposal): boolean =>
    proposal.kind === 'move-row'
      ? settled.has(proposal.from) && settled.has(proposal.to)
      : proposal.project !== null && settled.has(proposal.project);
  return proposals.filter((proposal) => !isMoot(proposal)).flatMap(asRecorded);
}

function asRecorded(proposal: Proposal): readonly Repair[] {
  if (proposal.kind === 'move-row') {
    const { id, kind, line, from, to, reason } = proposal;
    return [{ id, kind, line, from, to, reason }];
  }
  const { id, kind, line, field, to, reason, sheet, column, project, from } = proposal;
  const settable = settableField.safeParse(field);
  if (!settable.success) return [];
  return [{ id, kind, line, field: settable.data, to, reason, ...withoutNulls({ sheet, column, project, from }) }];
}

/** As they are recorded, each with the repair that would mend it, where that is proposed. */
export function findingsWith(repairs: readonly Repair[], findings: readonly Finding[]): readonly PrintedFinding[] {
  const proposed = new Set(repairs.map(({ id }) => id));
  const moves = repairs.filter((repair) => repair.kind === 'move-row');
  return findings.map(({ code, severity, message, line, project, sheet, column, proposal }) => {
    // A moved row makes the weights of both projects add up.
    const isSum = code === 'weights-not-total';
    const move = isSum ? moves.find(({ from, to }) => from === project || to === project) : undefined;
    const mend = proposal !== undefined && proposed.has(proposal) ? proposal : move?.id;
    return { code, severity, message, ...withoutNulls({ line, project, sheet, column, proposal: mend }) };
  });
}
