import { printTable } from '#platform/terminal';

interface ShownProposal {
  readonly id: string;
  readonly reason: string;
  readonly decision?: 'accepted' | 'declined' | undefined;
}

const decisions = { accepted: '已接受 accepted', declined: '已拒绝 declined' } as const;

export function printProposals(proposals: readonly ShownProposal[]): string {
  if (proposals.length === 0) return '没有待定的修正建议。 No repairs are proposed.';
  return printTable(
    [
      { title: `建议 proposals: ${proposals.length}` },
      { title: '决定 decision' },
      { title: '会怎样 what it would do', width: 100, lines: 20 },
    ],
    proposals.map(({ id, reason, decision }) => [
      id,
      decision === undefined ? '待定 open' : decisions[decision],
      reason.replace('。 ', '。\n'),
    ]),
  );
}
