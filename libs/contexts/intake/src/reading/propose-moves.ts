import { exact, type Exact } from '#domain/kernel';
import { finding } from './findings.js';
import { type Finding, type IndicatorRow, type MoveRow, type ProjectReading, type Proposal } from './table-reading.js';

interface Side {
  readonly index: number;
  readonly project: ProjectReading;
  /** How much the weights are over the total; null where one is missing and nobody can say. */
  readonly excess: Exact | null;
}
interface Move {
  readonly from: Side;
  readonly to: Side;
  readonly row: IndicatorRow;
}

/**
 * For two neighbours, one over the total by exactly the weight of the row next to the boundary, the other short by it:
 * that row was printed on the wrong side. Where a project's row may come from either side, nothing is proposed.
 */
export function proposeMoves(
  projects: readonly ProjectReading[],
  weightTotal: string,
  sheets: readonly (string | undefined)[] = [],
): { proposals: readonly MoveRow[]; findings: readonly Finding[] } {
  const sides = projects.map((project, index): Side => ({ index, project, excess: excessOf(project, weightTotal) }));
  const moves = sides.flatMap((side, index) => {
    const next = sides[index + 1];
    return next && next.project.sheet === side.project.sheet
      ? [...moveOf(side, next, side.project.indicators.at(-1)), ...moveOf(next, side, next.project.indicators[0])]
      : [];
  });
  const isAmbiguous = (move: Move) =>
    moves.some((other) => other !== move && (other.to === move.to || other.from === move.from));
  return {
    proposals: moves.filter((move) => !isAmbiguous(move)).map((move) => proposalFor(move, weightTotal, sheets)),
    findings: moves.filter(isAmbiguous).map(undecided),
  };
}

export const movesOf = (proposals: readonly Proposal[]): readonly MoveRow[] =>
  proposals.filter((proposal) => proposal.kind === 'move-row');

function excessOf({ indicators, weightTotal }: ProjectReading, total: string): Exact | null {
  const unknown = indicators.length === 0 || indicators.some(({ weight }) => weight === null);
  return unknown ? null : exact(weightTotal).minus(exact(total));
}

function moveOf(from: Side, to: Side, row: IndicatorRow | undefined): Move[] {
  if (!row?.weight || !from.excess || !to.excess) return [];
  const weight = exact(row.weight);
  return weight.gt(0) && from.excess.eq(weight) && to.excess.eq(weight.neg()) ? [{ from, to, row }] : [];
}

function proposalFor(
  { from, to, row: { line, weight } }: Move,
  total: string,
  sheets: readonly (string | undefined)[],
): MoveRow {
  const [giver, taker] = [from, to].map(({ project: { name, weightTotal } }) => `「${name ?? ''}」（${weightTotal}）`);
  const zh = `第 ${line} 行（权重 ${String(weight)}）印在${String(giver)}下，移到${String(taker)}后两个项目都是 ${total}，请确认是否移动。`;
  const en = `Line ${line} (weight ${String(weight)}) is printed under ${String(giver)}; moved to ${String(taker)} both add up to ${total}: accept or decline.`;
  const sheet = sheets.indexOf(from.project.sheet);
  const id = `move-row-${line}${sheet > 0 ? `-s${sheet + 1}` : ''}`;
  return { id, kind: 'move-row', line, from: from.index, to: to.index, reason: `${zh} ${en}` };
}

const undecided = ({ from, to, row }: Move): Finding =>
  finding('move-ambiguous', { line: row.line, project: from.index }, { project: to.project.name });
