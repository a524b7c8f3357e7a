import { stepOf, type ProposedCell, type Round } from '#domain/approval';
import { unfit } from '../domain/cells.js';
import { type Content } from '../domain/content.js';
import { type PresentTarget } from '../domain/target.state.js';

/** One proposal as it is shown; what was taken back is not. */
function shown(content: Content, round: Round, cell: ProposedCell) {
  const { row, became, step, ...rest } = cell;
  const problem = became === undefined ? unfit(content, cell) : undefined;
  return {
    ...{ round: round.round, ...rest, step, stepName: stepOf(round, step).name, outcome: became ?? ('open' as const) },
    ...(row === undefined ? {} : { indicatorId: row }),
    ...(problem === undefined ? {} : { problem: { code: problem.code, ...problem.sentences } }),
  };
}

/** What reviewers proposed, of the last round that was returned and of the one that is open, and what became of it. */
export function proposalsOf(target: PresentTarget) {
  const rounds = [
    ...(target.returned === undefined ? [] : [target.returned.from]),
    ...(target.status === 'in-approval' ? [target.approval] : []),
  ];
  return rounds.flatMap((round) =>
    (round.proposed ?? []).flatMap((cell) => (cell.became === 'gone' ? [] : [shown(target.content, round, cell)])),
  );
}
