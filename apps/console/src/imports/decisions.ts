import { type Schemas } from '#platform/api-client';

export type Finding = Schemas['IntakeFinding'];
export type Proposal = Schemas['Intake']['proposals'][number];
export type Decision = NonNullable<Schemas['IntakeDecisions']['decisions']>[number];

/** The API takes so many at once. */
export const MOST_AT_ONCE = 500;

export const openProposals = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(({ decision }) => decision === undefined);

/** Those that no open proposal would decide: they are decided by themselves. */
export function byThemselves(findings: readonly Finding[], proposals: readonly Proposal[]): readonly Finding[] {
  const proposed = new Set(openProposals(proposals).map(({ id }) => id));
  return findings.filter(({ proposal }) => proposal === undefined || !proposed.has(proposal));
}

/** In the order in which a kind comes up first. */
export function byKind<Item>(items: readonly Item[], kindOf: (item: Item) => string): readonly (readonly Item[])[] {
  const kinds = new Map<string, Item[]>();
  for (const item of items) kinds.set(kindOf(item), [...(kinds.get(kindOf(item)) ?? []), item]);
  return [...kinds.values()];
}

const withReason = (reason: string): { readonly reason?: string } =>
  reason.trim() === '' ? {} : { reason: reason.trim() };

export const onProposals = (
  proposals: readonly Proposal[],
  decision: 'accepted' | 'declined',
  reason = '',
): readonly Decision[] => proposals.map(({ id }) => ({ decision, proposal: id, ...withReason(reason) }));

/** Each stands as it is printed. */
export const asPrinted = (findings: readonly Finding[], reason: string): readonly Decision[] =>
  findings.map(({ number }) => ({ decision: 'as-printed', finding: number, reason: reason.trim() }));

/** Whether it may stand as printed: what means two things has to be said. */
export const mayStand = ({ needsValue }: Finding): boolean => needsValue === undefined;

export const inParts = <Item>(items: readonly Item[], size = MOST_AT_ONCE): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
