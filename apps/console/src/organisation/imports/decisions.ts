import { type Schemas } from '#platform/api-client';

/** What is decided of one finding. */
export type Do = { readonly do: 'accept' | 'leave-out' } | { readonly do: 'set'; readonly value: string };

/** By the numbers of findings. */
export type Decisions = Readonly<Partial<Record<number, Do>>>;

/** With this decision, or without one. */
export function put(decisions: Decisions, finding: number, decision: Do | undefined): Decisions {
  const others = Object.entries(decisions).filter(([number]) => Number(number) !== finding);
  return Object.fromEntries(decision === undefined ? others : [...others, [finding, decision]]);
}

/** As they are sent, in the order of the findings; a value that is not typed yet is none. */
export const decided = (decisions: Decisions): readonly Schemas['OrganisationDecision'][] =>
  Object.entries(decisions)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .flatMap(([number, decision]) => {
      if (decision === undefined || (decision.do === 'set' && decision.value.trim() === '')) return [];
      return [{ ...decision, finding: Number(number) }];
    });
