import { type Finding, type Proposal } from './table-reading.js';

/**
 * Of two proposals for one cell, or for the same line of two tables, the second gets a number behind its id; the findings that name them
 * come in the same order.
 */
export function withOwnIds(
  findings: readonly Finding[],
  proposals: readonly Proposal[],
): { readonly findings: readonly Finding[]; readonly proposals: readonly Proposal[] } {
  const [ofProposals, ofFindings] = [numbering(), numbering()];
  return {
    proposals: proposals.map((each) => ({ ...each, id: ofProposals(each.id) })),
    findings: findings.map((each) =>
      each.proposal === undefined ? each : { ...each, proposal: ofFindings(each.proposal) },
    ),
  };
}

/** The first of a name keeps it. */
function numbering(): (id: string) => string {
  const met = new Map<string, number>();
  return (id) => {
    const count = (met.get(id) ?? 0) + 1;
    met.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
