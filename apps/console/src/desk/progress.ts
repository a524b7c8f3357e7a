import { type Schemas } from '#platform/api-client';

type Standing = Schemas['TargetStandingCount'];

/** One place of the way, as a part of the bar. */
export interface Part {
  readonly status: Standing['status'];
  readonly stepName?: string;
  readonly count: number;
  readonly overdue: number;
}

const WAY: readonly Standing['status'][] = ['draft', 'returned', 'in-approval', 'approved'];

/** From drafts to what is approved, each step by its name; what was given up is on no way. */
export function partsOf(standings: readonly Standing[]): readonly Part[] {
  const parts = new Map<string, Part & { readonly step: number }>();
  for (const { status, step = 0, stepName, count, overdue } of standings) {
    if (!WAY.includes(status)) continue;
    const key = `${status} ${stepName ?? ''}`;
    const before = parts.get(key) ?? { count: 0, overdue: 0, step };
    parts.set(key, {
      ...{ status, ...(stepName === undefined ? {} : { stepName }), step: Math.min(step, before.step) },
      ...{ count: count + before.count, overdue: overdue + before.overdue },
    });
  }
  return [...parts.values()]
    .sort((a, b) => WAY.indexOf(a.status) - WAY.indexOf(b.status) || a.step - b.step)
    .map(({ step: _, ...part }) => part);
}

export const countOf = (parts: readonly Part[]): number => parts.reduce((all, { count }) => all + count, 0);

const DAY = 86_400_000;

/** From one calendar day to another: less than nothing where it is past. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The earliest day on which something is due. */
export const nextDueOf = (standings: readonly Standing[]): string | undefined =>
  standings.flatMap(({ nextDue }) => nextDue ?? []).toSorted()[0];

interface Unit {
  readonly code: string;
  readonly parent?: string;
}

/** What a head of all that is in sight compares: the departments; where there is one only, its units. */
export function compared<Of extends Unit>(units: readonly Of[]): readonly Of[] {
  const below = (parent: string | undefined) => units.filter((unit) => unit.parent === parent);
  const [only, ...others] = below(undefined);
  if (only === undefined || others.length > 0) return below(undefined);
  const inside = below(only.code);
  return inside.length > 1 ? inside : [];
}
